import type { CSSProperties } from 'react';
import type { Level, Position, Role } from '../rubric/schema.ts';
import { levelMark, levelName } from './places.ts';
import { useStrings } from './strings.tsx';
import { useWords } from './words.tsx';

interface ScaleProps {
  role: Role;
  /** The place shown: filled and taller. */
  shown: Position | null;
  /** The rating chosen on the form: a triangle, over the level where it names no band. */
  rated: Position | null;
  /** Where the words read closest (a dot), then where else they come close (smaller dots). */
  reads: readonly Position[];
  upright?: boolean;
  onPick(position: Position): void;
}

/** One line, a group of ticks a level, a tick a band. A picture of places, never a score. */
export function Scale({ role, shown, rated, reads, upright, onPick }: ScaleProps) {
  const t = useStrings();
  const ticks = role.bands.length > 0 ? role.bands.map((band) => band.id) : [undefined];
  const name = (level: Level, bandId?: string) => {
    const band = role.bands.find((one) => one.id === bandId);
    return band ? t('placeName', levelName(level), band.name) : levelName(level);
  };
  const isAt = (position: Position | null, levelId: string, bandId?: string) =>
    position?.levelId === levelId && (bandId === undefined || position.bandId === bandId);
  const marks = { '--levels': role.levels.length, '--ticks': ticks.length } as CSSProperties;

  return (
    <fieldset className={upright ? 'scale upright' : 'scale'} style={marks}>
      <legend className="unseen">{t('scale')}</legend>
      {role.levels.map((level) => (
        <div key={level.id} className={isAt(shown, level.id) ? 'group on' : 'group'}>
          {isAt(rated, level.id) && !rated?.bandId && <Triangle />}
          <div className="ticks">
            {ticks.map((bandId) => (
              <button
                key={bandId ?? ''}
                type="button"
                className={isAt(shown, level.id, bandId) ? 'tick on' : 'tick'}
                aria-pressed={isAt(shown, level.id, bandId)}
                aria-label={name(level, bandId)}
                title={name(level, bandId)}
                tabIndex={isAt(shown ?? firstPlace(role), level.id, bandId) ? 0 : -1}
                onKeyDown={moveByArrows}
                onClick={() => onPick({ levelId: level.id, ...(bandId ? { bandId } : {}) })}
              >
                {bandId && isAt(rated, level.id, bandId) && <Triangle />}
                <span className="bar" />
                {reads.map(
                  (place, index) =>
                    isAt(place, level.id, place.bandId ? bandId : undefined) &&
                    (place.bandId || bandId === ticks[Math.floor(ticks.length / 2)]) && (
                      <Dot key={`${place.levelId}/${place.bandId}`} small={index > 0} />
                    ),
                )}
              </button>
            ))}
          </div>
        </div>
      ))}
    </fieldset>
  );
}

/** The level numbers under the scale: the radio group "Level". */
export function LevelPicker({ role, shown, onPick }: Pick<ScaleProps, 'role' | 'shown' | 'onPick'>) {
  const { label } = useWords();
  const bandId = shown?.bandId ?? middle(role.bands)?.id;
  return (
    <div
      className="level-picker"
      role="radiogroup"
      aria-label={label('level')}
      style={{ '--levels': role.levels.length } as CSSProperties}
    >
      {role.levels.map((level) => (
        <label key={level.id} title={levelName(level)}>
          <input
            type="radio"
            name="level"
            aria-label={levelName(level)}
            checked={shown?.levelId === level.id}
            onChange={() => onPick({ levelId: level.id, ...(bandId ? { bandId } : {}) })}
          />
          <span aria-hidden="true">{levelMark(level)}</span>
        </label>
      ))}
    </div>
  );
}

/** The bands of the level shown: the radio group "Band". Absent when the framework has none. */
export function BandPicker({ role, shown, onPick }: Pick<ScaleProps, 'role' | 'shown' | 'onPick'>) {
  const { label } = useWords();
  if (role.bands.length === 0) return null;
  return (
    <div className="segments" role="radiogroup" aria-label={label('band')}>
      {role.bands.map((band) => (
        <label key={band.id}>
          <input
            type="radio"
            name="band"
            disabled={!shown}
            checked={shown?.bandId === band.id}
            onChange={() => shown && onPick({ levelId: shown.levelId, bandId: band.id })}
          />
          <span>{band.name}</span>
        </label>
      ))}
    </div>
  );
}

/** The band shown where a rating names a level only: the middle one, which is a place to read, not a judgement. */
export function middle<T>(list: readonly T[]): T | undefined {
  return list[Math.floor((list.length - 1) / 2)];
}

export function Triangle() {
  return (
    <svg className="triangle" width="11" height="9" viewBox="0 0 11 9" aria-hidden="true">
      <path d="M0 0h11L5.5 9z" />
    </svg>
  );
}

export function Dot({ small }: { small?: boolean }) {
  return <span className={small ? 'dot small' : 'dot'} aria-hidden="true" />;
}

function firstPlace(role: Role): Position | null {
  const level = role.levels[0];
  const band = role.bands[0];
  return level ? { levelId: level.id, ...(band ? { bandId: band.id } : {}) } : null;
}

function moveByArrows(event: React.KeyboardEvent<HTMLButtonElement>): void {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const ticks = [...(event.currentTarget.closest('.scale')?.querySelectorAll<HTMLElement>('.tick') ?? [])];
  const next = ticks[ticks.indexOf(event.currentTarget) + step];
  next?.focus();
  next?.click();
}
