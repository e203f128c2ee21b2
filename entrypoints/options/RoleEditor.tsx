import { useState } from 'react';
import { AxisEditor } from '../../components/AxisEditor.tsx';
import { LevelEditor } from '../../components/LevelEditor.tsx';
import { levelName } from '../../components/places.ts';
import type { EditsRole } from '../../components/StatementEditor.tsx';
import { useStrings } from '../../components/strings.tsx';
import { useWords } from '../../components/words.tsx';
import { FoundStatements } from './FoundStatements.tsx';

/** One role: its name and other names, its lists, and the statements of one level, or those that were searched for. */
export function RoleEditor({ role, newId, onChange }: EditsRole) {
  const t = useStrings();
  const { label } = useWords();
  const [levelId, setLevelId] = useState(role.levels[0]?.id ?? '');
  const [query, setQuery] = useState('');
  const level = role.levels.find((one) => one.id === levelId) ?? role.levels[0];
  return (
    <>
      <div className="role-names">
        <label className="file">
          <span>{t('editRoleName')}</span>
          <input
            value={role.name}
            maxLength={500}
            onChange={(event) => onChange({ ...role, name: event.target.value }, 'role name')}
          />
        </label>
        <label className="file">
          <span>{t('editAliases')}</span>
          <input
            defaultValue={(role.aliases ?? []).join(', ')}
            onBlur={(event) => {
              const aliases = event.target.value.split(',').flatMap((one) => one.trim() || []);
              if (aliases.join() === (role.aliases ?? []).join()) return;
              const { aliases: _, ...rest } = role;
              onChange(aliases.length > 0 ? { ...rest, aliases } : rest);
            }}
          />
        </label>
      </div>
      <div className="axes">
        {(['levels', 'bands', 'dimensions', 'sections'] as const).map((axis) => (
          <AxisEditor key={axis} role={role} axis={axis} newId={newId} onChange={onChange} />
        ))}
      </div>
      <div className="buttons">
        <label className="picker">
          <span>{label('level')}</span>
          <select value={level?.id ?? ''} onChange={(event) => setLevelId(event.target.value)}>
            {role.levels.map((one, index) => (
              <option key={one.id} value={one.id}>
                {levelName(one) || index + 1}
              </option>
            ))}
          </select>
        </label>
        <label className="picker">
          <span>{t('editFind')}</span>
          <input type="search" value={query} onChange={(event) => setQuery(event.target.value)} />
        </label>
      </div>
      {query.trim() ? (
        <FoundStatements role={role} newId={newId} query={query} onChange={onChange} />
      ) : (
        level && <LevelEditor role={role} levelId={level.id} newId={newId} onChange={onChange} />
      )}
    </>
  );
}
