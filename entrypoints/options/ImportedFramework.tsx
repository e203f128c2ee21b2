import { useEffect, useState } from 'react';
import { FrameworkTable } from '../../components/FrameworkTable.tsx';
import { useStrings } from '../../components/strings.tsx';
import { useWords } from '../../components/words.tsx';
import type { Problem } from '../../rubric/read/index.ts';
import type { Role } from '../../rubric/schema.ts';
import { type PackedFramework, type PackedRole, unpackRole } from '../background/stored-framework.ts';
import { Problems } from './Problems.tsx';

interface ImportedFrameworkProps {
  framework: PackedFramework;
  warnings: readonly Problem[];
  /** Places of the grid that have no text; null until they were counted. */
  emptyPlaces: number | null;
  onSave(framework: PackedFramework): void;
  onCancel(): void;
}

/** What was understood, before anything is saved: the roles with their counts, and what to look at again. */
export function ImportedFramework({ framework, warnings, emptyPlaces, onSave, onCancel }: ImportedFrameworkProps) {
  const t = useStrings();
  const { count } = useWords();
  const [name, setName] = useState(framework.name);
  const { roles } = framework;
  const statements = roles.reduce((sum, role) => sum + role.statements, 0);
  return (
    <div className="import-result">
      <h4>{t('importUnderstood')}</h4>
      <p className="aside">
        {`${count('role', roles.length)}, ${count('statement', statements)}`}
        {emptyPlaces !== null && `, ${t('importEmptyCells', emptyPlaces)}`}
      </p>
      <label className="file">
        <span>{t('importName')}</span>
        <input value={name} maxLength={500} onChange={(event) => setName(event.target.value)} />
      </label>
      {roles.map((role) => (
        <ImportedRole key={role.id} role={role} open={roles.length === 1} />
      ))}
      <Problems problems={warnings} />
      <div className="buttons">
        <button
          type="button"
          className="button primary"
          disabled={!name.trim()}
          onClick={() => onSave({ ...framework, name: name.trim() })}
        >
          {t('importSave')}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {t('importCancel')}
        </button>
      </div>
    </div>
  );
}

/** A role that is unpacked and drawn once it is opened: a hundred of them are only a list of names. */
function ImportedRole({ role, open }: { role: PackedRole; open: boolean }) {
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
