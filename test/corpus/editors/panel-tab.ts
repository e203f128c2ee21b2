import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../browsers/build.ts';
import { type EditorTab, type PanelFrame, until } from './driver.ts';
import { LEVEL_NAME, panelStorage } from './panel-framework.ts';

/**
 * A tab that is asked for insertions as a person asks: with the panel's own buttons, by mouse, or by keyboard after the verb
 * "panel". What came of it is read from the status line. The rest is asked of the tab beneath.
 */
export function panelTab(tab: EditorTab): EditorTab {
  let byKeyboard = false;

  const insert = async (text: string) => {
    const panel = await tab.panel(2000);
    const button = `button[aria-label=${cssString(`Insert: ${text}`)}]`;
    await until(`the button for ${text}`, () =>
      panel.evaluate<boolean>(`Boolean(document.querySelector(${JSON.stringify(button)}))`),
    );
    const before = await statusOf(panel);
    if (byKeyboard) {
      // An editor that is losing the focus may take it back once (SCEditor in Firefox).
      await until('the focus on the button', () =>
        panel.evaluate<boolean>(`(() => {
          const button = document.querySelector(${JSON.stringify(button)});
          button.focus();
          return document.hasFocus() && document.activeElement === button;
        })()`),
      );
      await tab.press('Enter');
    } else await panel.click(button);
    return outcomeOf(await nextStatus(panel, before));
  };

  // A form whose only field was locked is none any more, and the panel leaves: perhaps under the mouse.
  const insertIfThere = (text: string) =>
    insert(text).catch(async (error) => {
      const isThere = await tab.panel(0).catch(() => null);
      if (isThere) throw error;
      return { inserted: false, reason: 'no-panel' };
    });

  const undo = async () => {
    const panel = await tab.panel();
    const before = await statusOf(panel);
    await panel.click('footer.status button');
    return (await nextStatus(panel, before)) === sentence('undone');
  };

  return {
    open: async (url) => {
      byKeyboard = false;
      await tab.open(url);
      const panel = await tab.panel();
      // The panel's own page may write what a person would have brought and chosen in the options.
      await panel.evaluate(
        `void (globalThis.browser ?? chrome).storage.local.set(${JSON.stringify(await panelStorage())})`,
      );
      await choosePlace(panel);
    },
    async ask<T>(verb: string, text = '', limits?: object) {
      if (verb === 'insert') return (await insertIfThere(text)) as T;
      if (verb === 'undo') return (await undo()) as T;
      if (verb !== 'panel') return tab.ask<T>(verb, text, limits);
      byKeyboard = true;
      return null as T;
    },
    evaluate: (expression) => tab.evaluate(expression),
    clickField: () => tab.clickField(),
    press: (key, times) => tab.press(key, times),
    type: (text) => tab.type(text),
    panel: (timeout) => tab.panel(timeout),
    close: () => tab.close(),
  };
}

/** Nothing is offered before a level is chosen: the pages have no rating that would choose one. */
async function choosePlace(panel: PanelFrame): Promise<void> {
  const radio = `document.querySelector('input[type=radio][aria-label*=${cssString(LEVEL_NAME)}]')`;
  await until('the level to choose', () => panel.evaluate<boolean>(`Boolean(${radio})`));
  await panel.evaluate(`void ${radio}.click()`);
}

function statusOf(panel: PanelFrame): Promise<string> {
  return panel.evaluate<string>("document.querySelector('[role=status]').textContent");
}

async function nextStatus(panel: PanelFrame, before: string): Promise<string> {
  let now = before;
  await until('the status line', async () => {
    now = await statusOf(panel);
    return now !== before;
  });
  return now;
}

interface Outcome {
  inserted: boolean;
  undoable?: boolean;
  reason?: string;
}

/** What the status line says, as the page agent would answer. Throws when it says something else. */
function outcomeOf(said: string): Outcome {
  if (said.startsWith(sentence('inserted').slice(0, 14)))
    return { inserted: true, undoable: !said.includes("page's own undo") };
  const reason = Object.keys(MESSAGES).find(
    (key) => key.startsWith('reason_') && said.includes(sentence(key).replace(/\$.*/, '')),
  );
  if (!reason || !said.endsWith('Copied instead.')) throw new Error(`the status line says "${said}"`);
  return { inserted: false, reason: reason.replace('reason_', '').replaceAll('_', '-') };
}

const MESSAGES = JSON.parse(readFileSync(path.join(root, 'public/_locales/en/messages.json'), 'utf8')) as Record<
  string,
  { message: string }
>;

function sentence(key: string): string {
  const found = MESSAGES[key]?.message;
  if (!found) throw new Error(`There is no sentence "${key}"`);
  return found;
}

function cssString(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\a ')}"`;
}
