import { placeName } from '../../components/places.ts';
import { BandPicker, Dot, LevelPicker, Scale, Triangle } from '../../components/Scale.tsx';
import { useStrings } from '../../components/strings.tsx';
import type { Position, Role } from '../../rubric/schema.ts';
import type { Rated } from './view.ts';

interface PlaceBoxProps {
  role: Role;
  shown: Position | null;
  rated: Rated;
  reads: readonly Position[];
  onPick(position: Position): void;
  /** The person said which place a label of the form's rating means. */
  onAnswer(position: Position, label: string): void;
}

/** The scale, the place shown by name, and what the form's rating means where that is not plain. */
export function PlaceBox({ role, shown, rated, reads, onPick, onAnswer }: PlaceBoxProps) {
  const t = useStrings();
  const ratedAt = rated.kind === 'at' ? rated.position : null;
  return (
    <div className="place-box">
      <Scale role={role} shown={shown} rated={ratedAt} reads={reads} onPick={onPick} />
      <LevelPicker role={role} shown={shown} onPick={onPick} />
      <div className="place-name">
        {shown ? <strong>{placeName(role, { levelId: shown.levelId })}</strong> : <span>{t('scaleNothing')}</span>}
        <BandPicker role={role} shown={shown} onPick={onPick} />
      </div>
      {(ratedAt || reads.length > 0) && (
        <div className="legend">
          {ratedAt && (
            <span>
              <Triangle /> {t('legendRating')}
            </span>
          )}
          {reads.length > 0 && (
            <span>
              <Dot /> {t('legendReading')}
            </span>
          )}
        </div>
      )}
      {rated.kind === 'ask' && (
        <div className="note rating">
          {t('askRating', rated.label)}
          <div className="choices">
            {rated.places.map((place) => (
              <button
                key={`${place.levelId} ${place.bandId}`}
                type="button"
                onClick={() => onAnswer(place, rated.label)}
              >
                {placeName(role, place)}
              </button>
            ))}
          </div>
          <span className="aside">{t('askRatingRemember')}</span>
        </div>
      )}
      {rated.kind === 'unknown' && !shown && <p className="note rating">{t('unknownRating', rated.label)}</p>}
    </div>
  );
}
