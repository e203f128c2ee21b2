import { ClosestPassages } from '../../components/ClosestPassages.tsx';
import { type Across, Comparison } from '../../components/Comparison.tsx';
import { ForThisField } from '../../components/ForThisField.tsx';
import { placeName } from '../../components/places.ts';
import { Rubric } from '../../components/Rubric.tsx';
import type { OfferActions } from '../../components/StatementList.tsx';
import { useStrings } from '../../components/strings.tsx';
import { Tabs } from '../../components/Tabs.tsx';
import { useWords } from '../../components/words.tsx';
import { positionRead } from '../../rubric/reading/position-read.ts';
import type { Reading } from '../../rubric/reading/read-draft.ts';
import type { Position, Role } from '../../rubric/schema.ts';
import { suggest } from '../../rubric/suggest.ts';
import { comparisonColumns, offerOf, passageViews, sharedWith, suggestedOffers, type Wording } from './offers.ts';
import type { PageInPanel } from './page-state.ts';
import type { View } from './view.ts';

interface RubricPaneProps extends Required<OfferActions> {
  page: PageInPanel;
  role: Role;
  shown: Position | null;
  reading: Reading | null;
  wording: Wording;
  mismatch: string | null;
  view: View;
  onView(view: View): void;
  /** Examples in the draft that are still the rubric's words. */
  unedited: readonly string[];
  across: Across | null;
  onAcross(across: Across | null): void;
  onField(fieldId: string): void;
}

/** Everything under the scale: this field, the reading, then the rubric or a comparison. */
export function RubricPane(props: RubricPaneProps) {
  const { page, role, shown, reading, wording, view, onView, across, onAcross, onInsert, onCopy } = props;
  const t = useStrings();
  const { label } = useWords();
  const field = page.form?.fields.find((one) => one.id === page.fieldId) ?? null;
  const dimensionId = view.dimensionId ?? role.dimensions[0]?.id;
  // Wording is offered only for a place that the reviewer or the form has chosen, never for one that was read from the draft.
  const suggestions = shown
    ? suggest({ role, position: shown, dimensionId: null, field, draft: page.draft, reading, limit: 3 })
    : [];

  return (
    <>
      <ClosestPassages
        place={placeRead(reading, role, t)}
        mismatch={props.mismatch}
        passages={reading?.enough ? passageViews(reading, page.draft, role, wording, t) : []}
        leftOut={props.unedited.length > 0}
      />
      <ForThisField
        fields={page.form?.fields ?? []}
        fieldId={page.fieldId}
        onField={props.onField}
        voice={wording.voice}
        onVoice={(chosen) => onView({ ...view, voice: chosen })}
        offers={suggestedOffers(suggestions, role, reading, wording, t)}
        unedited={props.unedited}
        empty={t(shown ? 'noOffers' : 'neutral')}
        onInsert={onInsert}
        onCopy={onCopy}
      />
      {shown && (
        <>
          <Tabs
            name={label('dimension')}
            tabs={role.dimensions}
            chosen={dimensionId ?? ''}
            panelId="rubric"
            onChoose={(id) => onView({ ...view, dimensionId: id })}
          >
            <button
              type="button"
              className="link"
              aria-expanded={across !== null}
              onClick={() => onAcross(across ? null : role.bands.length > 0 ? 'bands' : 'levels')}
            >
              {t('compare')}
            </button>
          </Tabs>
          <div id="rubric" {...(dimensionId ? { role: 'tabpanel', 'aria-labelledby': `tab-${dimensionId}` } : {})}>
            {across ? (
              <Comparison
                columns={comparisonColumns(role, shown, dimensionId, across)}
                across={across}
                {...(role.bands.length > 0 ? { onAcross } : {})}
              />
            ) : (
              <Rubric
                role={role}
                shown={shown}
                dimensionId={dimensionId}
                offer={(statement, section) =>
                  offerOf(statement, section, wording, { shared: sharedWith(reading, statement.id) })
                }
                onInsert={onInsert}
                onCopy={onCopy}
              />
            )}
          </div>
        </>
      )}
    </>
  );
}

function placeRead(reading: Reading | null, role: Role, t: ReturnType<typeof useStrings>): string | null {
  const position = positionRead(reading);
  return position && t('readingPlace', placeName(role, position, ' · '));
}
