/** A tab with an editor page, as the promises use it; the same for both browsers. */
export interface EditorTab {
  /** Opens a page and waits until its editor is there. */
  open(url: string): Promise<void>;
  /** Runs an expression in the page's world, in the frame that has the editor, and answers its value as JSON. */
  evaluate<T>(expression: string): Promise<T>;
  /** Asks the extension's content script. */
  ask<T>(verb: string, text?: string, limits?: object): Promise<T>;
  /** A real click in the middle of the field. */
  clickField(): Promise<void>;
  /** Real keys: names as in KeyboardEvent.key, with "Control+" before. */
  press(key: string, times?: number): Promise<void>;
  type(text: string): Promise<void>;
  /** The panel beside the page, waited for so many milliseconds: only in a browser with the built extension. */
  panel(timeout?: number): Promise<PanelFrame>;
  close(): Promise<void>;
}

/** The panel's own page. */
export interface PanelFrame {
  /** Runs an expression in the panel and answers its value. */
  evaluate<T>(expression: string): Promise<T>;
  /** Presses the mouse on the first match, which may have to be scrolled to. */
  click(selector: string): Promise<void>;
}

export interface EditorBrowser {
  tab(): Promise<EditorTab>;
  close(): Promise<void>;
}

/** The expression that asks the content script and waits for its answer. */
export function asking(verb: string, text = '', limits: object = {}): string {
  const id = String(Math.random());
  const detail = JSON.stringify(JSON.stringify({ id, verb, text, limits }));
  return `new Promise((resolve) => {
    const listener = (event) => {
      const { id, answer } = JSON.parse(event.detail);
      if (id !== '${id}') return;
      removeEventListener('bandwise-answer', listener);
      resolve(JSON.stringify(answer));
    };
    addEventListener('bandwise-answer', listener);
    dispatchEvent(new CustomEvent('bandwise-ask', { detail: ${detail} }));
  })`;
}

/** The oracle of the page: its own, or that of a child frame of the same origin. */
export const ORACLE = '(window.__editor ?? window.frames[0]?.__editor)';
export const READY = `(() => { try { return Boolean(document.documentElement?.dataset.agent && ${ORACLE}); } catch { return false; } })()`;

/** Waits until `probe` answers true; throws after 15 s with what was waited for. */
export async function until(what: string, probe: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 15_000;
  while (!(await probe())) {
    if (Date.now() > end) throw new Error(`Waited 15 s for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}
