// What every editor page shares: the look of a review form, and the oracle that says what the editor itself holds.
const parameters = new URLSearchParams(location.search);

/** The draft the page starts with; "\n" separates paragraphs. */
export const draft = parameters.get('draft') ?? '';
export const draftLines = draft.split('\n');
/** A state the page is asked for: `readonly`, `disabled`, `limit`. */
export const wanted = parameters.get('state') ?? '';
export const LIMIT = 60;

export const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
/** The draft as HTML paragraphs, for editors whose value is HTML. */
export const draftHtml = draft ? draftLines.map((line) => `<p>${escaped(line) || '<br>'}</p>`).join('') : '';
export const LABEL = 'Manager comments';

/** Builds heading, facts and label; returns the element that the editor mounts in. */
export function reviewForm(label = {}, root = document.body) {
  const main = document.createElement('main');
  main.innerHTML = `
    <h1>Annual performance review</h1>
    <p>Employee: Alex Morgan</p>
    <p>Job title: Intermediate Platform Engineer</p>
    <form>
      <div class="field"><label>${LABEL}</label><div class="slot"></div></div>
      <p><button type="submit">Submit review</button></p>
    </form>`;
  main.querySelector('form').addEventListener('submit', (event) => {
    event.preventDefault();
    window.submitted = true;
  });
  const caption = main.querySelector('label');
  if (label.for) caption.htmlFor = label.for;
  if (label.id) caption.id = label.id;
  root.append(main);
  return main.querySelector('.slot');
}

/**
 * Publishes the oracle. `getText` reads the editor's model or the framework's state, never the DOM. Returns `changed(text)`,
 * to be called from the editor's own change callback.
 */
export function expose(getText) {
  let changes = 0;
  let saved = draft;
  window.__editor = { getText, changes: () => changes, saved: () => saved };
  return (text) => {
    changes++;
    saved = text;
  };
}

/** A field whose state is what its input listener saw, as a page written by hand would keep it. */
export function plainField(slot, html) {
  slot.innerHTML = html;
  const field = slot.firstElementChild;
  if (wanted === 'readonly') field.readOnly = true;
  if (wanted === 'disabled') field.disabled = true;
  if (wanted === 'limit') field.maxLength = LIMIT;
  field.defaultValue = draft;
  keepState(field);
  return field;
}

export function keepState(field) {
  let state = draft;
  const changed = expose(() => state);
  field.addEventListener('input', () => {
    state = field.value;
    changed(state);
  });
}

const BLOCK = /^(P|DIV|H[1-6]|LI|UL|OL|BLOCKQUOTE|PRE|TABLE|TR|FIGURE|SECTION)$/;

/** An editor's own HTML as text, one line a block. */
export function htmlToText(html) {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  let text = '';
  const newLine = () => {
    if (text && !text.endsWith('\n')) text += '\n';
  };
  const walk = (node) => {
    if (node.nodeType === 3) {
      // White space with a line break in it is how the source is laid out.
      if (!/^[ \t\r\n]*[\r\n][ \t\r\n]*$/.test(node.nodeValue)) text += node.nodeValue.replace(/[\r\n]+\s*/g, ' ');
      return;
    }
    if (node.nodeName === 'BR') text += '\n';
    const isBlock = BLOCK.test(node.nodeName);
    if (isBlock) newLine();
    node.childNodes.forEach(walk);
    if (isBlock) newLine();
  };
  walk(parsed.body);
  return text;
}
