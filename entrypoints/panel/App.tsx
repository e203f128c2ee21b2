import { useEffect, useState } from 'react';
import browser from 'webextension-polyfill';
import type { Across } from '../../components/Comparison.tsx';
import { PanelBar, PanelEnd } from '../../components/PanelBar.tsx';
import { Rail } from '../../components/Rail.tsx';
import { ReviewFacts } from '../../components/ReviewFacts.tsx';
import { Scale } from '../../components/Scale.tsx';
import { StatusLine } from '../../components/StatusLine.tsx';
import { useStrings } from '../../components/strings.tsx';
import type { Position } from '../../rubric/schema.ts';
import { ownWords, stillRubric } from '../../rubric/still-rubric.ts';
import type { FrameworkInForce } from '../background/frameworks.ts';
import { ratingAnswers, rolesByTitle, writing } from '../background/settings.ts';
import { Landmark } from './Landmark.tsx';
import { NoRole } from './NoRole.tsx';
import { PlaceBox } from './PlaceBox.tsx';
import type { AgentLink } from './pairing.ts';
import { RubricPane } from './RubricPane.tsx';
import { mismatchOf, placesRead } from './reading-shown.ts';
import { SearchResults } from './SearchResults.tsx';
import { useAgent } from './use-agent.ts';
import { chooseRole, useFrameworks, useRole } from './use-frameworks.ts';
import { useKept } from './use-kept.ts';
import { useKeyboard } from './use-keyboard.ts';
import { useReading } from './use-reading.ts';
import { useSearch } from './use-search.ts';
import { useSetting } from './use-settings.ts';
import { useStatus } from './use-status.ts';
import { versionOf } from './version.ts';
import { follow, NEUTRAL, rate, shownFor, shownPosition } from './view.ts';
import { wordingFor } from './wording.ts';

/** The panel beside one review form; `lastFocus` answers where the keyboard was last in it. */
export function App({ link, lastFocus }: { link: AgentLink; lastFocus(): HTMLElement | null }) {
  const t = useStrings();
  const agent = useAgent(link);
  const { page } = agent;
  const { view, setView, examples, setExamples } = useKept(agent);
  const [query, setQuery] = useState('');
  const [searching, setSearching] = useState(false);
  const [across, setAcross] = useState<Across | null>(null);
  const inForce = useFrameworks();
  const frameworks = inForce?.frameworks ?? NONE;
  const titles = useSetting(rolesByTitle);
  const answers = useSetting(ratingAnswers);
  const words = useSetting(writing);
  const status = useStatus(agent);
  useKeyboard({ agent, last: lastFocus, query, onQuery: setQuery, onUndo: status.status.onUndo });

  const { form } = page;
  const wanted = inForce && form ? chooseRole(frameworks, form.jobTitle, view.roleId, titles.value) : undefined;
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

  // A rating that changed on the form moves the place shown.
  const followed = form && inForce && (role || !chosen) ? follow(view, rated, role) : view;
  useEffect(() => {
    if (followed !== view) setView(followed);
  }, [followed, view, setView]);

  // A moment without the role that was chosen is no moment to say that there is none.
  if (!form || !inForce || (chosen && !role && !roleDamaged)) return null;
  const { state, side } = page.dock;
  const pick = (position: Position) => setView({ ...view, ...shownFor(position, role) });
  const ratedAt = rated.kind === 'at' ? rated.position : null;
  const reads = placesRead(reading);

  if (state === 'rail') {
    return (
      <Landmark vocabulary={chosen?.framework.vocabulary}>
        <Rail
          side={side}
          news={reading?.enough === true}
          onExpand={() => agent.send({ type: 'dock', state: 'open', side })}
        >
          {role && <Scale role={role} shown={shown} rated={ratedAt} reads={reads} onPick={pick} upright />}
        </Rail>
      </Landmark>
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
  const turnOff = () => {
    // The panel goes, and the keyboard that is in it would be nowhere.
    if (document.hasFocus()) agent.send({ type: 'return-focus' });
    void browser.runtime.sendMessage({ type: 'turn-off-site', host: page.site });
  };
  const selectField = (fieldId: string) => agent.send({ type: 'select-field', fieldId });
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
    <Landmark className="panel" vocabulary={chosen?.framework.vocabulary}>
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
                onField={selectField}
                onInsert={(text, example) => void insert(text, example)}
                onCopy={copy}
              />
            )}
          </>
        ) : (
          (results ?? (
            <NoRole
              form={form}
              fieldId={page.fieldId}
              voice={wording.voice}
              onField={selectField}
              onVoice={(voice) => setView({ ...view, voice })}
              onCopy={copy}
            />
          ))
        )}
        <PanelEnd onTurnOff={turnOff} onOptions={() => void browser.runtime.sendMessage({ type: 'open-options' })} />
      </div>
      <StatusLine
        status={damaged && status.status.text === t('ready') ? { text: t('settingDamaged') } : status.status}
      />
    </Landmark>
  );
}

const NONE: readonly FrameworkInForce[] = [];
