import { useState } from 'react';
import { FrameworkTable } from '../../components/FrameworkTable.tsx';
import { PrintedRole } from '../../components/PrintedRole.tsx';
import { RoleSelect } from '../../components/ReviewFacts.tsx';
import { useStrings } from '../../components/strings.tsx';
import { WordsOf } from '../../components/words.tsx';
import type { FrameworkInForce } from '../background/frameworks.ts';
import type { StoredFramework } from '../background/stored-framework.ts';
import { type ChosenRole, useFrameworks, useRole } from '../panel/use-frameworks.ts';
import { versionOf } from '../panel/version.ts';
import { FrameworkEditor } from './FrameworkEditor.tsx';
import { FrameworkRow } from './FrameworkRow.tsx';
import { ImportFramework } from './ImportFramework.tsx';
import { usePrinting } from './use-printing.ts';

/** The frameworks in force, one role of them to read, and the way to bring another. */
export function FrameworksSection() {
  const t = useStrings();
  const inForce = useFrameworks();
  const [roleId, setRoleId] = useState<string | null>(null);
  const [editing, setEditing] = useState<StoredFramework | null>(null);
  const [said, setSaid] = useState('');
  const isPrinting = usePrinting();
  const chosen = inForce ? roleToRead(inForce.frameworks, roleId) : undefined;
  const { role, damaged } = useRole(chosen);
  if (!inForce) return <section id="frameworks" aria-busy="true" />;
  const { frameworks, locked, fault, detail } = inForce;
  return (
    <section id="frameworks">
      <h2>{t('optionsFrameworks')}</h2>
      {locked && <p className="note">{t('frameworksLocked')}</p>}
      {fault && <p className="note">{t(fault === 'policy' ? 'faultPolicy' : 'settingDamaged', detail)}</p>}
      <ul className="rows frameworks">
        {frameworks.map((framework) => (
          <FrameworkRow key={framework.id} framework={framework} isLocked={locked} onEdit={setEditing} />
        ))}
      </ul>
      <p role="status">{said}</p>
      {editing && !locked && (
        <FrameworkEditor
          key={`${editing.id} ${editing.revision}`}
          framework={editing}
          onClose={(outcome) => {
            setEditing(null);
            setSaid(outcome ?? '');
          }}
        />
      )}
      <RoleSelect frameworks={frameworks} role={chosen?.role ?? null} onRole={setRoleId} />
      {damaged && <p className="note">{t('settingDamaged')}</p>}
      {role && (
        <p>
          <button type="button" className="link" onClick={() => print()}>
            {t('print')}
          </button>
        </p>
      )}
      {role && chosen && isPrinting && (
        <WordsOf vocabulary={chosen.framework.vocabulary}>
          <PrintedRole role={role} from={`${chosen.framework.name} · ${versionOf(chosen.framework, t)}`} />
        </WordsOf>
      )}
      {role && (
        <WordsOf vocabulary={chosen?.framework.vocabulary}>
          <FrameworkTable role={role} />
        </WordsOf>
      )}
      {!locked && <ImportFramework frameworks={frameworks} />}
    </section>
  );
}

/** The role asked for, or the first of all. */
function roleToRead(frameworks: readonly FrameworkInForce[], roleId: string | null): ChosenRole | null {
  const all = frameworks.flatMap((framework) =>
    framework.roles.map((role): ChosenRole => ({ framework, role, how: 'chosen' })),
  );
  return all.find(({ role }) => role.id === roleId) ?? all[0] ?? null;
}
