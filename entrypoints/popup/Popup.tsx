import { type KeyboardEvent, useState } from 'react';
import { placeName } from '../../components/places.ts';
import { RoleSelect } from '../../components/ReviewFacts.tsx';
import { Rubric } from '../../components/Rubric.tsx';
import { BandPicker, LevelPicker, Scale } from '../../components/Scale.tsx';
import { SearchBox } from '../../components/SearchBox.tsx';
import { StatusLine } from '../../components/StatusLine.tsx';
import { useStrings } from '../../components/strings.tsx';
import { Tabs } from '../../components/Tabs.tsx';
import { WordsOf, wordsIn } from '../../components/words.tsx';
import type { Position } from '../../rubric/schema.ts';
import type { FrameworkInForce } from '../background/frameworks.ts';
import { rolesByTitle } from '../background/settings.ts';
import { copyText } from '../panel/copy.ts';
import { AS_WRITTEN, hitOffers, offerOf } from '../panel/offers.ts';
import { type ChosenRole, chooseRole, useFrameworks, useRole } from '../panel/use-frameworks.ts';
import { useSearch } from '../panel/use-search.ts';
import { useSetting } from '../panel/use-settings.ts';
import { versionOf } from '../panel/version.ts';
import { shownFor } from '../panel/view.ts';
import { PageLine } from './PageLine.tsx';
import { Results } from './Results.tsx';
import { useActivePage } from './use-active-page.ts';

const NONE: readonly FrameworkInForce[] = [];

/** The quick rubric: type three letters, arrow down, Enter copies. */
export function Popup() {
  const t = useStrings();
  const inForce = useFrameworks();
  const frameworks = inForce?.frameworks ?? NONE;
  const titles = useSetting(rolesByTitle);
  const active = useActivePage();
  const [roleId, setRoleId] = useState<string | null>(null);
  const [position, setPosition] = useState<Position | null>(null);
  const [dimensionId, setDimensionId] = useState<string | null>(null);
  const [query, setQuery] = useState('');
  const [reached, setReached] = useState(0);
  const [status, setStatus] = useState(() => t('popupHint'));

  const jobTitle = active.page?.form?.jobTitle ?? null;
  // Without a review beside it there is no person to mistake: the first role is simply the first page of the book.
  const wanted = inForce
    ? (chooseRole(frameworks, jobTitle, roleId, titles.value) ?? firstRole(frameworks))
    : undefined;
  const { chosen, role } = useRole(wanted);
  const words = wordsIn(t, chosen?.framework.vocabulary);
  const found = useSearch(frameworks, query, true);
  const offers = found ? hitOffers(found, role) : null;
  const at = Math.min(reached, (offers?.length ?? 1) - 1);
  const dimension = dimensionId ?? role?.dimensions[0]?.id;

  const copy = async (text: string) => setStatus(t((await copyText(text)) ? 'copied' : 'notCopied'));
  const pick = (picked: Position) => setPosition(shownFor(picked, role) as Position);
  const onSearchKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (!offers || offers.length === 0) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const offer = offers[at];
    if (step) {
      event.preventDefault();
      setReached(Math.max(0, Math.min(offers.length - 1, at + step)));
    } else if (event.key === 'Enter' && offer) {
      event.preventDefault();
      void copy(offer.text);
    }
  };

  return (
    <WordsOf vocabulary={chosen?.framework.vocabulary}>
      <div className="popup">
        <header>
          <h1 className="unseen">{t('popupName')}</h1>
          <SearchBox
            query={query}
            autoFocus
            onQuery={(typed) => {
              setQuery(typed);
              setReached(0);
            }}
            onKeyDown={onSearchKey}
            {...(offers ? { listId: 'results' } : {})}
          />
          <RoleSelect
            frameworks={frameworks}
            role={role}
            onRole={(id) => {
              setRoleId(id);
              setPosition(null);
              setDimensionId(null);
            }}
          />
          {chosen && chosen.framework.provenance.kind !== 'builtin' && (
            <p className="aside">
              {chosen.framework.name} · {versionOf(chosen.framework, t)}
            </p>
          )}
          <PageLine active={active} />
        </header>
        <main>
          {offers ? (
            <Results offers={offers} reached={at} query={query} onCopy={(text) => void copy(text)} />
          ) : (
            role && (
              <>
                <div className="place-box">
                  <Scale role={role} shown={position} rated={null} reads={[]} onPick={pick} />
                  <LevelPicker role={role} shown={position} onPick={pick} />
                  <div className="place-name">
                    {position ? (
                      <strong>{placeName(role, { levelId: position.levelId })}</strong>
                    ) : (
                      <span>{t('scaleNothing')}</span>
                    )}
                    <BandPicker role={role} shown={position} onPick={pick} />
                  </div>
                </div>
                <Tabs
                  name={words.label('dimension')}
                  tabs={role.dimensions}
                  chosen={dimension ?? ''}
                  panelId="rubric"
                  onChoose={setDimensionId}
                />
                <div id="rubric" {...(dimension ? { role: 'tabpanel', 'aria-labelledby': `tab-${dimension}` } : {})}>
                  {position ? (
                    <Rubric
                      role={role}
                      shown={position}
                      dimensionId={dimension}
                      offer={(statement, section) => offerOf(statement, section, AS_WRITTEN)}
                      onCopy={(text) => void copy(text)}
                    />
                  ) : (
                    <p className="empty">{t('popupEmpty')}</p>
                  )}
                </div>
              </>
            )
          )}
        </main>
        <StatusLine status={{ text: status }} />
      </div>
    </WordsOf>
  );
}

function firstRole(frameworks: readonly FrameworkInForce[]): ChosenRole | null {
  const [framework] = frameworks;
  const role = framework?.roles[0];
  return framework && role ? { framework, role, how: 'chosen' } : null;
}
