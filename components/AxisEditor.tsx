import { useState } from 'react';
import { ID_OF } from '../rubric/axes.ts';
import {
  type AxisName,
  addAxisValue,
  describeAxisValue,
  descriptionOf,
  moveAxisValue,
  removeAxisValue,
  renameAxisValue,
  setLevelMark,
} from '../rubric/edit.ts';
import type { IdPrefix } from '../rubric/ids.ts';
import type { Role } from '../rubric/schema.ts';
import { focusNext, keepFocus } from './keep-focus.ts';
import { useStrings } from './strings.tsx';
import { type Named, useWords } from './words.tsx';

const NAMED: Record<AxisName, Named> = { levels: 'level', bands: 'band', dimensions: 'dimension', sections: 'section' };

interface AxisEditorProps {
  role: Role;
  axis: AxisName;
  newId(prefix: IdPrefix): string;
  /** `key` names the box that is typed in. */
  onChange(role: Role, key?: string): void;
}

/** The levels, bands, dimensions or sections of a role: rename, order, add, remove. */
export function AxisEditor({ role, axis, newId, onChange }: AxisEditorProps) {
  const t = useStrings();
  const { label, plural, count } = useWords();
  const [added, setAdded] = useState('');
  const [isDescribing, setDescribing] = useState(false);
  const word = label(NAMED[axis]);
  const described = axis === 'bands' ? null : axis;
  return (
    <fieldset className="axis-editor">
      <legend>{plural(NAMED[axis])}</legend>
      <ol>
        {role[axis].map((value, index) => {
          const name = value.name ?? '';
          const called = name || `${word} ${index + 1}`;
          const under = count('statement', statementsUnder(role, axis, value.id));
          return (
            <li key={value.id}>
              {axis === 'levels' && (
                <input
                  className="mark"
                  aria-label={t('editMark', index + 1)}
                  value={markOf(role, value.id)}
                  onChange={(event) =>
                    onChange(setLevelMark(role, value.id, event.target.value.trim()), `mark ${value.id}`)
                  }
                />
              )}
              <input
                aria-label={t('editName', word, index + 1)}
                value={name}
                maxLength={500}
                onChange={(event) =>
                  onChange(renameAxisValue(role, axis, value.id, event.target.value), `name ${value.id}`)
                }
              />
              <button
                type="button"
                className="link"
                aria-label={t('editUp', called)}
                aria-disabled={index === 0}
                onClick={({ currentTarget }) =>
                  keepFocus(currentTarget, () => onChange(moveAxisValue(role, axis, value.id, -1)))
                }
              >
                ↑
              </button>
              <button
                type="button"
                className="link"
                aria-label={t('editDown', called)}
                aria-disabled={index === role[axis].length - 1}
                onClick={({ currentTarget }) =>
                  keepFocus(currentTarget, () => onChange(moveAxisValue(role, axis, value.id, 1)))
                }
              >
                ↓
              </button>
              <button
                type="button"
                className="link"
                aria-label={t('editRemove', called, under)}
                title={t('editRemove', called, under)}
                onClick={({ currentTarget }) =>
                  focusNext(currentTarget, () => onChange(removeAxisValue(role, axis, value.id)))
                }
              >
                ×
              </button>
              {described && isDescribing && (
                <textarea
                  aria-label={t('editDescription', called)}
                  placeholder={t('editDescription', called)}
                  value={descriptionOf(role, described, value.id)}
                  maxLength={20_000}
                  onChange={(event) =>
                    onChange(describeAxisValue(role, described, value.id, event.target.value), `about ${value.id}`)
                  }
                />
              )}
            </li>
          );
        })}
      </ol>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!added.trim()) return;
          onChange(addAxisValue(role, axis, added.trim(), newId));
          setAdded('');
        }}
      >
        <input
          aria-label={t('editNew', word)}
          placeholder={t('editNew', word)}
          value={added}
          maxLength={500}
          onChange={(event) => setAdded(event.target.value)}
        />
        <button type="submit" className="link">
          {t('editAdd')}
        </button>
      </form>
      {described && role[axis].length > 0 && (
        <button
          type="button"
          className="link"
          aria-expanded={isDescribing}
          aria-label={t('editDescriptionsOf', plural(NAMED[axis]))}
          onClick={() => setDescribing(!isDescribing)}
        >
          {t('editDescriptions')}
        </button>
      )}
    </fieldset>
  );
}

function markOf(role: Role, id: string): string {
  const level = role.levels.find((one) => one.id === id);
  return level?.number ?? level?.code ?? '';
}

function statementsUnder(role: Role, axis: AxisName, id: string): number {
  return role.cells.filter((cell) => cell[ID_OF[axis]] === id).reduce((sum, cell) => sum + cell.statements.length, 0);
}
