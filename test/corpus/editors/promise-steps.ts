import { type EditorTab, ORACLE } from './driver.ts';
import { ONE } from './promise-texts.ts';

/** A click into the field, and the time that people take until the next key. */
export async function focusField(tab: EditorTab): Promise<void> {
  await tab.clickField();
  await settle(tab);
}

/** A click and keys to after the first five letters. */
export async function toMiddle(tab: EditorTab): Promise<void> {
  await focusField(tab);
  await tab.press('Control+Home');
  await tab.press('ArrowRight', 5);
  await settle(tab);
}

/** A click and keys to the end of the text. */
export async function toEnd(tab: EditorTab): Promise<void> {
  await focusField(tab);
  await tab.press('Control+End');
  // Where each paragraph is an editable of its own, on to the last.
  await tab.press('ArrowDown');
  await tab.press('Control+End');
  await settle(tab);
}

/**
 * People need longer from a click to a key, and from a key to a button. Editors follow the caret through a throttle; CKEditor 5, 50 ms after
 * the focus, puts it back where it last saw it. The page's own clock waits, for its timers come in order however busy the machine is.
 */
function settle(tab: EditorTab): Promise<unknown> {
  return tab.evaluate('new Promise((resolve) => setTimeout(() => resolve(true), 200))');
}

interface Answer {
  inserted?: boolean;
  undoable?: boolean;
  reason?: string;
  thrown?: string;
}

/** Asks for the text; throws with the reason when it did not go in. */
export async function insert(tab: EditorTab, text: string): Promise<void> {
  const answer = await tab.ask<Answer>('insert', text);
  if (!answer.inserted)
    throw new Error(
      `not inserted: ${answer.reason ?? answer.thrown}; the text is ${JSON.stringify(await textOf(tab))}`,
    );
}

/** Asks for a text that must be refused for one of these reasons, with nothing changed. Throws otherwise. */
export async function expectRefusal(tab: EditorTab, reasons: string[], limits: object = {}, text = ONE): Promise<void> {
  const before = await textOf(tab);
  const answer = await tab.ask<Answer>('insert', text, limits);
  if (answer.inserted) throw new Error('inserted');
  if (!reasons.includes(answer.reason ?? '')) throw new Error(`refused as ${answer.reason ?? answer.thrown}`);
  if ((await textOf(tab)) !== before) throw new Error('refused, but the text changed');
}

function textOf(tab: EditorTab, by = 'getText'): Promise<string> {
  return tab.evaluate<string>(`${ORACLE}?.${by}()`);
}

/** Waits for the text in the editor's own model (or, by "saved", in what it reported last). Throws with the text that is there. */
export async function expectText(tab: EditorTab, wanted: string, when = '', by = 'getText'): Promise<void> {
  let text = '';
  // Models follow the keys a moment later.
  for (let tries = 40; tries > 0; tries--) {
    text = await textOf(tab, by);
    if (squash(text) === squash(wanted)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${when} the text is ${JSON.stringify(text)}`.trim());
}

/** White space and line breaks aside, which rich editors keep in ways of their own. */
export const squash = (text: string) => text.replace(/[\s\u200b\ufeff]+/g, '');
