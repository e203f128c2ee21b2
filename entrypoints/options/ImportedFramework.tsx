import { useState } from 'react';
import { useStrings } from '../../components/strings.tsx';
import { useWords } from '../../components/words.tsx';
import type { Problem } from '../../rubric/read/index.ts';
import { hasIdOf, sameFramework } from '../../rubric/update.ts';
import type { FrameworkInForce } from '../background/frameworks.ts';
import type { PackedFramework } from '../background/stored-framework.ts';
import { ImportedRole } from './ImportedRole.tsx';
import { Problems } from './Problems.tsx';
import { SaveAs } from './SaveAs.tsx';
import { changesInWords, UpdateChanges } from './UpdateChanges.tsx';
import { useUpdate } from './use-update.ts';

interface ImportedFrameworkProps {
  framework: PackedFramework;
  /** Those that are there already. */
  frameworks: readonly FrameworkInForce[];
  warnings: readonly Problem[];
  /** Places of the grid that have no text; null until they were counted. */
  emptyPlaces: number | null;
  /** `isOther`: it has ids of another one that stays. `changes` says what differs from the revision before. */
  onSave(framework: PackedFramework, isOther: boolean, changes: string): void;
  onCancel(): void;
}

/** What was understood, before anything is saved: the roles with their counts, what to look at again, and what it is an update of. */
export function ImportedFramework(props: ImportedFrameworkProps) {
  const { framework, frameworks, warnings, emptyPlaces, onSave, onCancel } = props;
  const t = useStrings();
  const words = useWords();
  const own = frameworks.filter((one) => !['builtin', 'policy'].includes(one.provenance.kind));
  const [updateOf, setUpdateOf] = useState(() => sameFramework(own, framework)?.id ?? '');
  const target = own.find((one) => one.id === updateOf) ?? null;
  const origin = frameworks.find((one) => hasIdOf(one, framework)) ?? null;
  const compared = target ?? origin;
  const result = useUpdate(framework, compared);
  const update = result === 'damaged' ? null : result;
  const [typed, setTyped] = useState<string | null>(null);
  const taken = !target && origin?.name === framework.name;
  const name = typed ?? target?.name ?? (taken ? t('copyOf', framework.name) : framework.name);
  const { roles } = framework;
  const statements = roles.reduce((sum, role) => sum + role.statements, 0);
  const save = () => {
    const chosen = target && update ? update.framework : framework;
    const changes = target ? (update?.updates ?? []).map((role) => saidOf(role)).join('; ') : '';
    onSave({ ...chosen, name: name.trim() }, !target && origin !== null, changes);
  };
  const saidOf = (role: NonNullable<typeof update>['updates'][number]) =>
    role.kind === 'changed'
      ? `${role.name}: ${changesInWords(role, t, words)}`
      : t(role.kind === 'added' ? 'changedNewRole' : 'changedGoneRole', role.name);
  return (
    <div className="import-result">
      <h4>{t('importUnderstood')}</h4>
      <p className="aside">
        {`${words.count('role', roles.length)}, ${words.count('statement', statements)}`}
        {emptyPlaces !== null && `, ${t('importEmptyCells', emptyPlaces)}`}
      </p>
      <SaveAs own={own} updateOf={updateOf} onUpdateOf={setUpdateOf} />
      <label className="file">
        <span>{t('importName')}</span>
        <input value={name} maxLength={500} onChange={(event) => setTyped(event.target.value)} />
      </label>
      {compared && !result && <p className="aside">{t('updateComparing')}</p>}
      {result === 'damaged' && <p className="note">{t('updateDamaged')}</p>}
      {compared && update?.isSame && <p className="note">{t('importSame', compared.name)}</p>}
      {origin && !target && update && !update.isSame && <p className="note">{t('importClash', origin.name)}</p>}
      {target && update && !update.isSame && <UpdateChanges update={update} revision={target.revision} />}
      {roles.map((role) => (
        <ImportedRole key={role.id} role={role} open={roles.length === 1} />
      ))}
      <Problems problems={warnings} />
      <div className="buttons">
        <button
          type="button"
          className="button primary"
          disabled={!name.trim() || (target !== null && (!update || (update.isSame && name.trim() === target.name)))}
          onClick={save}
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
