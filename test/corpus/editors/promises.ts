import type { EditorTab } from './driver.ts';
import { expectRefusal, expectText, focusField, insert, toEnd, toMiddle } from './promise-steps.ts';
import { DRAFT, LITERAL, ONE, TWO } from './promise-texts.ts';

/** One thing that every editor must keep. `url` is the page with the draft already in it. */
export interface EditorPromise {
  name: string;
  /** Part of the half that runs with every `npm test`. */
  fast?: boolean;
  /** The state the page is opened in. */
  state?: string;
  /** Throws an error that says what came instead. */
  check: (tab: EditorTab) => Promise<void>;
  draft?: string;
  /** Promises that nothing goes in. */
  refuses?: boolean;
  /** Asks for what no button of the panel can ask. */
  agentOnly?: boolean;
  /** The pages it is meant for; all when absent. */
  pages?: (page: string) => boolean;
}

/** Pages whose field can't be locked by itself: the promise is about something else there. */
const UNLOCKABLE = /^(dialog|focus-trap|shadow|truncating|rerender|virtualised|fieldset|key-catcher|toastui)/;

export const PROMISES: EditorPromise[] = [
  {
    name: 'at the caret in the middle',
    check: async (tab) => {
      await toMiddle(tab);
      await insert(tab, ONE);
      await expectText(tab, `First ${ONE} line.\nSecond line.`);
    },
  },
  {
    name: 'at the end when never focused',
    fast: true,
    check: async (tab) => {
      await insert(tab, ONE);
      await expectText(tab, `${DRAFT} ${ONE}`);
    },
  },
  {
    name: 'into an empty field',
    draft: '',
    check: async (tab) => {
      await focusField(tab);
      await insert(tab, ONE);
      await expectText(tab, ONE);
    },
  },
  {
    name: 'two paragraphs',
    fast: true,
    check: async (tab) => {
      await toEnd(tab);
      await insert(tab, TWO);
      await expectText(tab, `${DRAFT}\n${TWO}`);
      await tab.press('Control+z');
      await expectText(tab, DRAFT, 'after Ctrl+Z');
    },
  },
  {
    name: 'literal characters',
    fast: true,
    check: async (tab) => {
      await toEnd(tab);
      await insert(tab, LITERAL);
      await expectText(tab, `${DRAFT} ${LITERAL}`);
    },
  },
  {
    name: 'all selected, nothing lost',
    // Selects one of its paragraphs.
    pages: (page) => page !== 'editorjs',
    fast: true,
    check: async (tab) => {
      await focusField(tab);
      await tab.press('Control+a');
      await insert(tab, ONE);
      await expectText(tab, `${DRAFT} ${ONE}`);
    },
  },
  {
    name: 'typed just before; one Ctrl+Z',
    fast: true,
    check: async (tab) => {
      await toEnd(tab);
      await tab.type(' Also this.');
      await insert(tab, ONE);
      await expectText(tab, `${DRAFT} Also this. ${ONE}`);
      await tab.press('Control+z');
      await expectText(tab, `${DRAFT} Also this.`, 'after Ctrl+Z');
    },
  },
  {
    name: 'one Ctrl+Z gives the draft back',
    check: async (tab) => {
      await toMiddle(tab);
      await insert(tab, ONE);
      await tab.press('Control+z');
      await expectText(tab, DRAFT, 'after Ctrl+Z');
    },
  },
  {
    name: 'undo from the panel',
    fast: true,
    check: async (tab) => {
      await toEnd(tab);
      await insert(tab, ONE);
      await tab.ask('panel');
      if ((await tab.ask('undo')) !== true) throw new Error('undo says false');
      await expectText(tab, DRAFT, 'after undo');
    },
  },
  {
    name: 'chosen by keyboard in the panel',
    fast: true,
    check: async (tab) => {
      await toMiddle(tab);
      await tab.ask('panel');
      await insert(tab, ONE);
      await expectText(tab, `First ${ONE} line.\nSecond line.`);
      await tab.press('Control+z');
      await expectText(tab, DRAFT, 'after Ctrl+Z');
    },
  },
  {
    name: 'typing goes on after it',
    check: async (tab) => {
      await toMiddle(tab);
      await insert(tab, ONE);
      await tab.type('Typed on. ');
      await expectText(tab, `First ${ONE} Typed on. line.\nSecond line.`);
    },
  },
  {
    name: 'saved by the framework',
    check: async (tab) => {
      await toEnd(tab);
      await insert(tab, ONE);
      await expectText(tab, `${DRAFT} ${ONE}`);
      await expectText(tab, `${DRAFT} ${ONE}`, 'as saved', 'saved');
      if (await tab.evaluate<boolean>('Boolean(window.submitted)')) throw new Error('the form was submitted');
    },
  },
  {
    name: 'read-only refused',
    refuses: true,
    agentOnly: true,
    fast: true,
    state: 'readonly',
    pages: (page) => !UNLOCKABLE.test(page),
    check: (tab) => expectRefusal(tab, ['read-only', 'not-editable', 'disabled']),
  },
  {
    name: 'disabled refused',
    refuses: true,
    agentOnly: true,
    state: 'disabled',
    pages: (page) => !UNLOCKABLE.test(page) || page === 'fieldset',
    check: (tab) => expectRefusal(tab, ['disabled', 'not-editable', 'read-only']),
  },
  {
    name: 'locked while the panel is there: refused',
    // Sets the attribute back that was taken from it.
    pages: (page) => !page.startsWith('ckeditor5'),
    refuses: true,
    fast: true,
    check: async (tab) => {
      await toEnd(tab);
      await tab.ask('lock');
      await expectRefusal(tab, ['read-only', 'not-editable', 'no-panel']);
    },
  },
  {
    name: 'gone refused',
    refuses: true,
    agentOnly: true,
    check: async (tab) => {
      await toEnd(tab);
      await tab.ask('hold');
      await tab.evaluate("document.querySelector('main, iframe').remove()");
      await expectRefusal(tab, ['gone']);
    },
  },
  {
    name: 'scrolled away refused',
    refuses: true,
    fast: true,
    pages: (page) => page === 'virtualised',
    check: async (tab) => {
      await toEnd(tab);
      await tab.ask('hold');
      await tab.evaluate('window.scrollList()');
      await expectRefusal(tab, ['gone']);
    },
  },
  {
    name: 'over the limit refused',
    refuses: true,
    agentOnly: true,
    check: async (tab) => {
      await expectRefusal(tab, ['too-long'], { maxLength: 40 });
      await expectRefusal(tab, ['too-long'], { maxWords: 6 });
    },
  },
  {
    name: 'over maxlength refused',
    refuses: true,
    state: 'limit',
    pages: (page) => /^(textarea|input|react-controlled|vue|svelte|iframe)/.test(page),
    check: (tab) => expectRefusal(tab, ['too-long']),
  },
  {
    name: 'cut by the page: the draft is put back',
    refuses: true,
    fast: true,
    pages: (page) => page === 'truncating',
    check: async (tab) => {
      await toMiddle(tab);
      await expectRefusal(tab, ['too-long'], {}, LITERAL + LITERAL);
    },
  },
];
