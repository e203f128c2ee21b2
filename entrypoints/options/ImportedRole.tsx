import { useEffect, useState } from 'react';
import { FrameworkTable } from '../../components/FrameworkTable.tsx';
import { useWords } from '../../components/words.tsx';
import type { Role } from '../../rubric/schema.ts';
import { type PackedRole, unpackRole } from '../background/stored-framework.ts';

/** A role that is unpacked and drawn once it is opened: a hundred of them are only a list of names. */
export function ImportedRole({ role, open }: { role: PackedRole; open: boolean }) {
  const { count } = useWords();
  const [isOpen, setOpen] = useState(open);
  const [whole, setWhole] = useState<Role | null>(null);
  useEffect(() => {
    if (isOpen) void unpackRole(role.packed).then(setWhole);
  }, [isOpen, role]);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {role.name} <span className="aside">{count('statement', role.statements)}</span>
      </summary>
      {whole && <FrameworkTable role={whole} />}
    </details>
  );
}
