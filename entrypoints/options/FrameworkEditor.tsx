import { useMemo, useState } from 'react';
import { useStrings } from '../../components/strings.tsx';
import { WordsOf } from '../../components/words.tsx';
import { emptyCopy } from '../../rubric/edit.ts';
import { idsFor } from '../../rubric/ids.ts';
import type { Role } from '../../rubric/schema.ts';
import { type EditedFramework, saveEdited } from '../background/own-frameworks.ts';
import type { StoredFramework } from '../background/stored-framework.ts';
import { useRole } from '../panel/use-frameworks.ts';
import { faultsOf, summaryOf } from './edited.ts';
import { RoleEditor } from './RoleEditor.tsx';
import { useUndo } from './use-undo.ts';
import { VocabularyEditor } from './VocabularyEditor.tsx';

interface FrameworkEditorProps {
  framework: StoredFramework;
  /** `said` tells the outcome; null when nothing was saved. */
  onClose(said: string | null): void;
}

/** A framework to change, one role at a time. Nothing is saved until it is valid and Save is pressed; every step can be undone. */
export function FrameworkEditor({ framework, onClose }: FrameworkEditorProps) {
  const t = useStrings();
  const { now, change, undo, canUndo } = useUndo<EditedFramework>({
    name: framework.name,
    vocabulary: framework.vocabulary,
    roles: framework.roles,
    changed: new Map(),
  });
  const newId = useMemo(() => idsFor(crypto.randomUUID()), []);
  const [originals] = useState(() => new Map<string, Role>());
  const [roleId, setRoleId] = useState(framework.roles[0]?.id ?? '');
  const [said, setSaid] = useState('');
  const head = now.roles.find((one) => one.id === roleId) ?? now.roles[0];
  const stored = framework.roles.find((one) => one.id === head?.id);
  const loaded = useRole(stored ? { framework, role: stored, how: 'chosen' } : null).role;
  if (loaded) originals.set(loaded.id, loaded);
  const role = (head && now.changed.get(head.id)) ?? loaded;
  const faults = faultsOf(now, t);

  const setRole = (next: Role, key?: string) => {
    const { id, name, aliases } = next;
    const heads = now.roles.map((one) => (one.id === id ? { id, name, ...(aliases ? { aliases } : {}) } : one));
    change({ ...now, roles: heads, changed: new Map(now.changed).set(id, next) }, key);
  };
  const addRole = () => {
    if (!role) return;
    const added = emptyCopy(role, t('editNewRole'), newId);
    const roles = [...now.roles, { id: added.id, name: added.name }];
    change({ ...now, roles, changed: new Map(now.changed).set(added.id, added) });
    setRoleId(added.id);
  };
  const moveRole = (by: -1 | 1) => {
    const at = now.roles.findIndex((one) => one.id === head?.id);
    const to = at + by;
    if (!head || to < 0 || to >= now.roles.length) return;
    change({ ...now, roles: now.roles.toSpliced(at, 1).toSpliced(to, 0, head) });
  };
  const save = () =>
    saveEdited(framework, now, summaryOf(framework, now, originals, t)).then(
      () => onClose(t('importSaved', now.name)),
      () => setSaid(t('notSaved')),
    );

  return (
    <section className="editor" aria-label={t('editNamed', framework.name)}>
      <h3>{t('editNamed', framework.name)}</h3>
      <label className="file">
        <span>{t('importName')}</span>
        <input
          value={now.name}
          maxLength={500}
          onChange={(event) => change({ ...now, name: event.target.value }, 'framework name')}
        />
      </label>
      <VocabularyEditor
        vocabulary={now.vocabulary}
        onChange={(vocabulary) => change({ ...now, vocabulary }, 'vocabulary')}
      />
      <div className="buttons">
        <label className="picker">
          <span>{t('editRole')}</span>
          <select value={head?.id ?? ''} onChange={(event) => setRoleId(event.target.value)}>
            {now.roles.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name || t('editNewRole')}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="link" onClick={() => moveRole(-1)}>
          {t('editRoleUp')}
        </button>
        <button type="button" className="link" onClick={() => moveRole(1)}>
          {t('editRoleDown')}
        </button>
        <button type="button" className="link" onClick={addRole}>
          {t('editAddRole')}
        </button>
        <button
          type="button"
          className="link"
          disabled={now.roles.length < 2}
          onClick={() => change({ ...now, roles: now.roles.filter((one) => one !== head) })}
        >
          {t('editRemoveRole')}
        </button>
      </div>
      {role && (
        <WordsOf vocabulary={now.vocabulary}>
          <RoleEditor key={role.id} role={role} newId={newId} onChange={setRole} />
        </WordsOf>
      )}
      <footer className="editor-foot">
        <ul className="problems">
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
        <p role="status">{said}</p>
        <div className="buttons">
          <button
            type="button"
            className="button primary"
            disabled={faults.length > 0 || !canUndo}
            onClick={() => void save()}
          >
            {t('editSave')}
          </button>
          <button type="button" className="button" disabled={!canUndo} onClick={undo}>
            {t('undo')}
          </button>
          <button type="button" className="button" onClick={() => onClose(null)}>
            {t('editClose')}
          </button>
        </div>
      </footer>
    </section>
  );
}
