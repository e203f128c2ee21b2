import { type StringKey, type Translate, useStrings } from '../../components/strings.tsx';
import { useWords, type Words } from '../../components/words.tsx';
import type { RoleUpdate, StatementUpdate } from '../../rubric/update.ts';
import type { Update } from './use-update.ts';

/** As many changes as one reads through in one role; their number is told. */
const SHOWN = 50;

/** What an update changes, role by role, before it is saved. */
export function UpdateChanges({ update, revision }: { update: Update; revision: number }) {
  const t = useStrings();
  const words = useWords();
  const { updates } = update;
  return (
    <section aria-label={t('updateTitle', revision)} className="update">
      <h5>{t('updateTitle', revision)}</h5>
      {updates.length === 0 && <p className="aside">{t('updateDetails')}</p>}
      {updates.map((role) => (
        <RoleChanges key={`${role.kind} ${role.name}`} role={role} words={words} open={updates.length === 1} />
      ))}
      <p className="aside">{t('updateKept')}</p>
    </section>
  );
}

function RoleChanges({ role, words, open }: { role: RoleUpdate; words: Words; open: boolean }) {
  const t = useStrings();
  if (role.kind !== 'changed') {
    return (
      <p>
        {role.name} <span className="aside">{t(role.kind === 'added' ? 'updateRoleAdded' : 'updateRoleRemoved')}</span>
      </p>
    );
  }
  const all = [...role.axes.map((axis) => ({ ...axis, where: '' })), ...role.statements];
  return (
    <details open={open}>
      <summary>
        {role.name} <span className="aside">{changesInWords(role, t, words)}</span>
      </summary>
      <ul className="changes">
        {all.slice(0, SHOWN).map(({ kind, before, after, where }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is made once and stays as it is
          <li key={at}>
            <span className="aside">{[t(KIND[kind]), where].filter(Boolean).join(' · ')}</span>
            {before !== undefined && <del>{before}</del>}
            {after !== undefined && (kind === 'moved' ? <span>{after}</span> : <ins>{after}</ins>)}
          </li>
        ))}
      </ul>
      {all.length > SHOWN && <p className="aside">{t('lintMore', all.length - SHOWN)}</p>}
    </details>
  );
}

const KIND: Record<StatementUpdate['kind'] | 'renamed', StringKey> = {
  added: 'update_added',
  removed: 'update_removed',
  reworded: 'update_reworded',
  renamed: 'update_renamed',
  moved: 'update_moved',
};

/** "2 statements added, 1 statement changed, names or order changed". */
export function changesInWords({ statements, axes }: RoleUpdate, t: Translate, { count }: Words): string {
  const said = (kind: StatementUpdate['kind'], key: StringKey) => {
    const number = statements.filter((one) => one.kind === kind).length;
    return number > 0 && t(key, count('statement', number));
  };
  return [
    said('added', 'changedAdded'),
    said('removed', 'changedRemoved'),
    said('reworded', 'changedText'),
    said('moved', 'changedMoved'),
    axes.length > 0 && t('changedShape'),
  ]
    .filter(Boolean)
    .join(', ');
}
