import { type EditorTab, ORACLE, type PanelFrame } from './driver.ts';
import { focusField } from './promise-steps.ts';

/** What a page's editor holds: the text of its model, and what the framework reported last, which may lag behind. */
interface Held {
  text: string;
  saved: string;
}

/**
 * Spends time on an editor page as a reviewer does who never presses Insert, in rounds: writes a sentence somewhere, erases a little of it,
 * then looks about for a while (moves, selects, leaves, comes back, clicks in the panel where `withPanel`; events that pages send themselves
 * come by the dozen). Null when each sentence came in as typed and nothing else ever changed a byte; else what changed, in words.
 */
export async function spendTime(
  tab: EditorTab,
  rounds: number,
  seed: number,
  withPanel: boolean,
): Promise<string | null> {
  const next = random(seed);
  const apart = random(seed + 1);
  for (let round = 1; round <= rounds; round++) {
    await goSomewhere(tab, next);
    const start = await settled(tab);
    const sentence = SENTENCES[Math.floor(next() * SENTENCES.length)] ?? '';
    await tab.type(sentence);
    const written = await settled(tab);
    if (!isPutIn(start.text, sentence, written.text))
      return `round ${round}: typing ${say(sentence)} into ${say(start.text)} gave ${say(written.text)}`;
    await tab.press('Backspace', 3);
    const before = await settled(tab);
    if (!isPutIn(before.text, null, written.text))
      return `round ${round}: three times Backspace in ${say(written.text)} gave ${say(before.text)}`;
    for (let more = ACTS_A_ROUND; more > 0; more--) {
      await ACTS[Math.floor(next() * ACTS.length)]?.(tab, next);
      if (withPanel && apart() < 0.3) await clickAbout(await tab.panel(), apart());
    }
    const after = await settled(tab);
    if (after.text !== before.text)
      return `round ${round}: looking about changed ${say(before.text)} to ${say(after.text)}`;
    // What was reported late is the same text.
    if (after.saved !== before.saved && squash(after.saved) !== squash(after.text))
      return `round ${round}: looking about saved ${say(after.saved)} for ${say(after.text)}`;
  }
  return null;
}

const ACTS_A_ROUND = 12;

type Act = (tab: EditorTab, random: () => number) => Promise<void>;

// None has a character that editors turn into another, nor one that opens a menu.
const SENTENCES = ['Alex led the migration mostly alone, ', 'two teams were late; ', 'it went well. ', '評価は高い'];

const goSomewhere: Act = async (tab, next) => {
  await focusField(tab);
  const where = next();
  if (where < 0.8) await tab.press(where < 0.5 ? 'Control+End' : 'Control+Home');
  if (next() < 0.5) await tab.press('ArrowRight', 1 + Math.floor(next() * 5));
};

const ACTS: Act[] = [
  async (tab, next) => tab.press(next() < 0.5 ? 'ArrowLeft' : 'ArrowRight', 1 + Math.floor(next() * 5)),
  async (tab, next) => tab.press(next() < 0.5 ? 'ArrowUp' : 'ArrowDown', 1 + Math.floor(next() * 2)),
  async (tab, next) => tab.press(next() < 0.5 ? 'Control+Home' : 'Control+End'),
  async (tab, next) => {
    await tab.press('Shift+ArrowLeft', 1 + Math.floor(next() * 5));
    await tab.press('ArrowRight');
  },
  async (tab) => {
    await tab.evaluate('void document.activeElement?.blur?.()');
    await tab.clickField();
  },
  async (tab) => tab.evaluate('void window.scrollTo(0, window.scrollY ? 0 : 200)'),
  async (tab) => tab.evaluate(EVENTS),
  async (tab) => tab.evaluate(EVENTS),
];

/** Events as pages, other extensions and password managers send them: none of them asks for a change. */
const EVENTS = `(() => {
  const target = document.activeElement ?? document.body;
  const types = ['mousemove', 'pointermove', 'mouseover', 'pointerup', 'focusin', 'focusout', 'selectionchange', 'scroll', 'wheel'];
  for (let round = 0; round < 6; round++) {
    for (const type of types) target.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    for (const type of ['keydown', 'keyup']) target.dispatchEvent(new KeyboardEvent(type, { key: 'F9', code: 'F9', bubbles: true }));
    for (const type of ['focus', 'blur', 'resize']) window.dispatchEvent(new Event(type));
    document.dispatchEvent(new Event('visibilitychange'));
  }
})()`;

/** Anything in the panel but what asks for a change, or leads away. */
async function clickAbout(panel: PanelFrame, at: number): Promise<void> {
  await panel.evaluate(`(() => {
    const all = [...document.querySelectorAll('button, [role=tab], input[type=radio]')];
    const harmless = all.filter((one) => !/^(Insert|Scaffold|Undo|Turn off|Options)/.test(one.ariaLabel ?? one.textContent));
    harmless[Math.floor(${at} * harmless.length)]?.click();
  })()`);
}

/** What is held once three looks by the page's own clock are alike: models follow the keys a moment later. */
function settled(tab: EditorTab): Promise<Held> {
  return tab.evaluate<Held>(`new Promise((resolve) => {
    let before = '';
    let alike = 0;
    const look = () => {
      const held = { text: ${ORACLE}.getText(), saved: ${ORACLE}.saved() };
      const now = JSON.stringify(held);
      alike = now === before ? alike + 1 : 0;
      before = now;
      if (alike === 2) resolve(held);
      else setTimeout(look, 50);
    };
    setTimeout(look, 50);
  })`);
}

/** Whether `now` is `before` with `added` (anything when null) in one place; a browser may write a space as an unbreakable one. */
function isPutIn(before: string, added: string | null, now: string): boolean {
  const [b, n] = [before, now].map((text) => text.replace(/\u00a0/g, ' ')) as [string, string];
  const length = n.length - b.length;
  if (length < 0 || (added !== null && length !== added.length)) return false;
  for (let at = 0; at <= b.length; at++) {
    if ((added === null || n.startsWith(added, at)) && n.endsWith(b.slice(at))) return true;
    if (n[at] !== b[at]) return false;
  }
  return false;
}

const squash = (text: string) => text.replace(/\s+/g, '');
const say = (text: string) => JSON.stringify(text.length > 160 ? `…${text.slice(-160)}` : text);

/** The same numbers between 0 and 1 for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
