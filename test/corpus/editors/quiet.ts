import { type EditorTab, ORACLE, type PanelFrame } from './driver.ts';

/** What a page's editor holds after a run. */
export interface Held {
  text: string;
  /** What the framework reported last. How often it reports depends on the clock. */
  saved: string;
}

/**
 * Spends time on an editor page as a reviewer does who never presses Insert: types, erases, moves, selects, leaves and comes back, and,
 * where `withPanel`, clicks about in the panel in between; events that pages send themselves come by the dozen. The same seed does the
 * same in the page, with or without the extension, so that what the editor holds at the end must be the same to the byte.
 */
export async function spendTime(tab: EditorTab, steps: number, seed: number, withPanel: boolean): Promise<Held> {
  const inPage = random(seed);
  const inPanel = random(seed + 1);
  await arrive(tab);
  for (let more = steps; more > 0; more--) {
    await STEPS[Math.floor(inPage() * STEPS.length)]?.(tab, inPage);
    // Editors follow the caret a frame later; keys come no faster from a hand.
    await tab.evaluate('new Promise(requestAnimationFrame).then(() => null)');
    if (withPanel && inPanel() < 0.5) await clickAbout(await tab.panel(), inPanel());
  }
  await settle(tab);
  return tab.evaluate<Held>(`(() => { const e = ${ORACLE}; return { text: e.getText(), saved: e.saved() }; })()`);
}

type Step = (tab: EditorTab, random: () => number) => Promise<void>;

const WORDS = ['Alex ', 'led ', 'the migration, ', 'mostly alone; ', 'two <teams> ', 'were (late). ', '評価 '];

const STEPS: Step[] = [
  async (tab, random) => tab.type(WORDS[Math.floor(random() * WORDS.length)] ?? ''),
  async (tab, random) => tab.type(WORDS[Math.floor(random() * WORDS.length)] ?? ''),
  // Never up and down: lines break elsewhere beside a panel.
  async (tab, random) => tab.press(random() < 0.5 ? 'ArrowLeft' : 'ArrowRight', 1 + Math.floor(random() * 6)),
  async (tab, random) => tab.press(random() < 0.3 ? 'Control+Home' : 'Control+End'),
  async (tab, random) => tab.press('Backspace', 1 + Math.floor(random() * 2)),
  async (tab, random) => {
    await tab.press('Shift+ArrowLeft', 1 + Math.floor(random() * 5));
    await tab.press('ArrowRight');
  },
  async (tab) => {
    await tab.evaluate('void document.activeElement?.blur?.()');
    await arrive(tab);
  },
  async (tab) => tab.evaluate(EVENTS),
  async (tab) => tab.evaluate(EVENTS),
];

async function arrive(tab: EditorTab): Promise<void> {
  await tab.clickField();
  await tab.press('Control+End');
}

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

/** Models follow the keys a moment later: waits until two looks are alike. */
async function settle(tab: EditorTab): Promise<void> {
  for (let before = ''; ; ) {
    await new Promise((resolve) => setTimeout(resolve, 300));
    const now = await tab.evaluate<string>(`${ORACLE}.getText() + ${ORACLE}.changes()`);
    if (now === before) return;
    before = now;
  }
}

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
