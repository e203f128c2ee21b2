import { useEffect, useState } from 'react';
import browser from 'webextension-polyfill';
import type { Across } from '../../components/Comparison.tsx';
import { ForThisField } from '../../components/ForThisField.tsx';
import { PanelBar, PanelEnd } from '../../components/PanelBar.tsx';
import { placeName } from '../../components/places.ts';
import { Rail } from '../../components/Rail.tsx';
import { ReviewFacts } from '../../components/ReviewFacts.tsx';
import { Scale } from '../../components/Scale.tsx';
import { StatusLine } from '../../components/StatusLine.tsx';
import { useStrings } from '../../components/strings.tsx';
import { WordsOf } from '../../components/words.tsx';
import { contradiction } from '../../rubric/reading/contradiction.ts';
import { positionRead } from '../../rubric/reading/position-read.ts';
import type { Reading } from '../../rubric/reading/read-draft.ts';
import type { Position, Role } from '../../rubric/schema.ts';
import { ownWords, stillRubric } from '../../rubric/still-rubric.ts';
import type { FrameworkInForce } from '../background/frameworks.ts';
import { ratingAnswers, rolesByTitle, writing } from '../background/settings.ts';
import { type InsertedExample, Kept } from './kept.ts';
import { PlaceBox } from './PlaceBox.tsx';
import type { AgentLink } from './pairing.ts';
import { RubricPane } from './RubricPane.tsx';
import { SearchResults } from './SearchResults.tsx';
import { useAgent } from './use-agent.ts';
import { chooseRole, useFrameworks, useRole } from './use-frameworks.ts';
import { useKeyboardPlace } from './use-keyboard-place.ts';
import { useReading } from './use-reading.ts';
import { useSearch } from './use-search.ts';
import { useSetting } from './use-settings.ts';
import { useStatus } from './use-status.ts';
import { versionOf } from './version.ts';
import { follow, NEUTRAL, rate, shownFor, shownPosition, type View } from './view.ts';
import { wordingFor } from './wording.ts';

/** The panel beside one review form. */
export function App({ link }: { link: AgentLink }) {
  const t = useStrings();
  const agent = useAgent(link);
  const { page } = agent;
  useKeyboardPlace(page.focusTaken);
  const [view, setView] = useState<View>(NEUTRAL);
  const [query, setQuery] = useState('');
  const [searching, setSearching] = useState(false);
  const [across, setAcross] = useState<Across | null>(null);
  const [examples, setExamples] = useState<readonly InsertedExample[]>([]);
  const inForce = useFrameworks();
  const frameworks = inForce?.frameworks ?? NONE;
  const titles = useSetting(rolesByTitle);
  const answers = useSetting(ratingAnswers);
  const words = useSetting(writing);
  const status = useStatus(agent);

  const { form } = page;
  const wanted = chooseRole(frameworks, form?.jobTitle ?? null, view.roleId, titles.value);
  const { chosen, role, damaged: roleDamaged } = useRole(wanted);
  const rating = form?.rating ?? null;
  const hereAnswers = answers.value.filter((answer) => answer.host === page.site);
  const rated = rate(rating, chosen?.framework ?? null, role, hereAnswers);
  const shown = shownPosition(view);
  const unedited = stillRubric(
    page.draft,
    examples.filter(({ fieldId }) => fieldId === page.fieldId).map(({ text }) => text),
  );
  const reading = useReading(ownWords(page.draft, unedited), role);
  const found = useSearch(frameworks, query, searching);

  // What an earlier load of this frame showed comes back before anything new is followed.
  useEffect(() => {
    const kept = Kept.safeParse(agent.kept);
    if (!kept.success) return;
    setView(kept.data.view);
    setExamples(kept.data.examples);
  }, [agent.kept]);
  const followed = form && inForce && (role || !chosen) ? follow(view, rated, role) : view;
  useEffect(() => {
    if (followed !== view) setView(followed);
    else if (form) agent.send({ type: 'keep', kept: { view, examples: [...examples] } satisfies Kept });
  }, [followed, view, examples, form, agent.send]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) agent.send({ type: 'return-focus' });
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [agent.send]);

  // A moment without the role that was chosen is no moment to say that there is none.
  if (!form || !inForce || (chosen && !role && !roleDamaged)) return null;
  const { state, side } = page.dock;
  const pick = (position: Position) => setView({ ...view, ...shownFor(position, role) });
  const ratedAt = rated.kind === 'at' ? rated.position : null;
  const reads = readPositions(reading);

  if (state === 'rail') {
    return (
      <WordsOf vocabulary={chosen?.framework.vocabulary}>
        <Title />
        <aside aria-label={t('panelName')} onMouseDown={keepFocusInPage}>
          <Rail
            side={side}
            news={reading?.enough === true}
            onExpand={() => agent.send({ type: 'dock', state: 'open', side })}
          >
            {role && <Scale role={role} shown={shown} rated={ratedAt} reads={reads} onPick={pick} upright />}
          </Rail>
        </aside>
      </WordsOf>
    );
  }

  const damaged = titles.damaged || answers.damaged || words.damaged || roleDamaged || inForce.fault === 'stored';
  const chooseByHand = (roleId: string) => {
    setView({ ...NEUTRAL, voice: view.voice, roleId });
    const title = form.jobTitle?.trim().toLowerCase();
    if (title) void titles.write([...titles.value.filter(([one]) => one !== title), [title, roleId]]);
  };

  const insert = async (text: string, example: boolean) => {
    const { fieldId } = page;
    const inserted = await status.insert(fieldId, text);
    if (inserted && example) setExamples((before) => [...before, { fieldId, text }]);
  };
  const copy = (text: string) => void status.copy(text);
  const wording = wordingFor(form, view.voice, words.value);
  const results = found && (
    <SearchResults
      found={found}
      query={query}
      role={role}
      wording={wording}
      onInsert={(text, example) => void insert(text, example)}
      onCopy={copy}
    />
  );

  return (
    <WordsOf vocabulary={chosen?.framework.vocabulary}>
      <Title />
      <aside className="panel" aria-label={t('panelName')} onMouseDown={keepFocusInPage}>
        <header>
          <PanelBar
            side={side}
            query={query}
            onQuery={setQuery}
            onSearch={() => setSearching(true)}
            onCollapse={() => agent.send({ type: 'dock', state: 'rail', side })}
            onMove={() => agent.send({ type: 'dock', state: 'open', side: side === 'right' ? 'left' : 'right' })}
          />
          <ReviewFacts
            facts={{ ...form, rating: rating?.chosen ?? null }}
            frameworks={frameworks}
            role={role}
            how={chosen?.how ?? null}
            version={chosen && chosen.framework.provenance.kind !== 'builtin' ? versionOf(chosen.framework, t) : null}
            onRole={chooseByHand}
          />
        </header>
        <div className="body">
          {role ? (
            <>
              <PlaceBox
                role={role}
                shown={shown}
                rated={rated}
                reads={reads}
                onPick={pick}
                onAnswer={(position, label) =>
                  void answers.write([
                    ...answers.value.filter((one) => one.host !== page.site || one.label !== label),
                    { host: page.site, label, ...position },
                  ])
                }
              />
              {results ?? (
                <RubricPane
                  page={page}
                  role={role}
                  shown={shown}
                  reading={reading}
                  mismatch={mismatchOf(reading, ratedAt, role, page.draft, t)}
                  view={view}
                  onView={setView}
                  wording={wording}
                  unedited={unedited}
                  across={across}
                  onAcross={setAcross}
                  onField={(fieldId) => agent.send({ type: 'select-field', fieldId })}
                  onInsert={(text, example) => void insert(text, example)}
                  onCopy={copy}
                />
              )}
            </>
          ) : (
            (results ?? (
              <>
                <p className="empty">{form.jobTitle ? t('noRoleForTitle', form.jobTitle) : t('noTitle')}</p>
                <ForThisField
                  fields={form.fields}
                  fieldId={page.fieldId}
                  onField={(fieldId) => agent.send({ type: 'select-field', fieldId })}
                  voice={wording.voice}
                  onVoice={(voice) => setView({ ...view, voice })}
                  offers={[]}
                  onCopy={copy}
                />
              </>
            ))
          )}
          <PanelEnd
            onTurnOff={() => void browser.runtime.sendMessage({ type: 'turn-off-site', host: page.site })}
            onOptions={() => void browser.runtime.sendMessage({ type: 'open-options' })}
          />
        </div>
        <StatusLine
          status={damaged && status.status.text === t('ready') ? { text: t('settingDamaged') } : status.status}
        />
      </aside>
    </WordsOf>
  );
}

// A document has a main part and a heading, also this one, whose whole content is complementary to the page around it.
function Title() {
  const t = useStrings();
  return (
    <main className="unseen">
      <h1>{t('panelName')}</h1>
    </main>
  );
}

const NONE: readonly FrameworkInForce[] = [];

function readPositions(reading: Reading | null): Position[] {
  const first = positionRead(reading);
  return first && reading ? [first, ...reading.spread] : [];
}

/** Said plainly, proposing neither: the rating chosen and the words are far apart. */
function mismatchOf(
  reading: Reading | null,
  rated: Position | null,
  role: Role,
  draft: string,
  t: ReturnType<typeof useStrings>,
): string | null {
  if (!reading?.enough || !reading.levelId || !rated || !contradiction(reading, rated, role)) return null;
  const { start, end } = reading.passages[0]?.sentence ?? { start: 0, end: 0 };
  const at = { levelId: reading.levelId };
  return t(
    'mismatch',
    placeName(role, { levelId: rated.levelId }),
    placeName(role, at),
    draft
      .slice(start, end)
      .trim()
      .replace(/[.!?]+$/, ''),
  );
}

// A press on a button of the panel must not take the focus, and with it the caret, from the field in the page.
function keepFocusInPage(event: React.MouseEvent): void {
  const pressed = event.target as HTMLElement;
  if (pressed.closest('button, .segments label, .level-picker label')) event.preventDefault();
}
