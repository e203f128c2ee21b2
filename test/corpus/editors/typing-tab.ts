import type { EditorTab } from './driver.ts';

/**
 * A tab in which the text comes by real keys instead, after the pause that we make, and Ctrl+Z takes it back: what the editor
 * itself makes of the same words. A promise that is broken to the letter in the same way by typing is the editor's own doing.
 */
export function typingTab(tab: EditorTab): EditorTab {
  let isPlaced = false;
  let isSelected = false;

  const type = async (text: string) => {
    if (!isPlaced) {
      await tab.clickField();
      await tab.press('Control+End');
    }
    if (isSelected) await tab.press('ArrowRight');
    await new Promise((resolve) => setTimeout(resolve, UNDO_STEP));
    const [first = '', ...others] = text.split('\n');
    await tab.type(` ${first}`);
    for (const line of others) {
      await tab.press('Enter');
      await tab.type(line);
    }
  };

  return {
    open(url) {
      isPlaced = false;
      isSelected = false;
      return tab.open(url);
    },
    async ask<T>(verb: string, text = '', limits?: object) {
      if (verb === 'panel') return null as T;
      if (verb === 'insert') await type(text);
      else if (verb === 'undo') await tab.press('Control+z');
      else return tab.ask<T>(verb, text, limits);
      return (verb === 'undo' ? true : { inserted: true }) as T;
    },
    async clickField() {
      isPlaced = true;
      await tab.clickField();
    },
    press(key, times) {
      isSelected = key === 'Control+a';
      return tab.press(key, times);
    },
    evaluate: (expression) => tab.evaluate(expression),
    type: (text) => tab.type(text),
    panel: (timeout) => tab.panel(timeout),
    close: () => tab.close(),
  };
}

/** As long as an insertion waits after typing. */
const UNDO_STEP = 1100;
