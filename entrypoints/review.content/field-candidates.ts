import { attribute, closest, frameDocument, isShown, marks, plain } from './dom.ts';
import { nameOf } from './dom-name.ts';
import { columnOf } from './table-column.ts';
import { COMMENTS } from './words.ts';
import { CHATTER } from './words-controls.ts';

/** An editable a person can write in now. `anchor` stands for it in the page: the frame of a rich editor, else itself. */
export interface Candidate {
  element: HTMLElement;
  anchor: Element;
}

const LONG = 'textarea,[contenteditable]:not([contenteditable="false"])';
/** In a short box, a reason is a comment too. */
const REASON = /justif|rationale|begrund|理由/u;
// Code editors hold prose where they wrap its lines, as Markdown editors do.
const ELSEWHERE =
  'header:not(main header):not(form header):not([role=dialog] header),nav,footer:not(main footer):not(form footer),[role=search],[role=banner],[role=navigation],[role=log],.monaco-editor,.CodeMirror:not(.CodeMirror-wrap),.cm-editor:not(:has(.cm-lineWrapping)),.ace_editor';
const MOST = 600;

/** The editables of one tree that may be fields: shown, writable, made for prose; the boxes of chat, search and code are left out. Yields before each. */
export function* candidatesIn(root: Document | ShadowRoot): Generator<void, Candidate[]> {
  const found: Candidate[] = [];
  for (const element of root.querySelectorAll<HTMLElement>(LONG)) {
    yield;
    if (found.length >= MOST) break;
    if (isWritable(element) && isRoomy(element) && !isElsewhere(element)) found.push({ element, anchor: element });
  }
  let looks = 200;
  yield;
  for (const element of root.querySelectorAll('input')) {
    // The attribute, for a type that no browser knows is text too.
    if (!/^(text)?$/.test(attribute(element, 'type'))) continue;
    yield;
    if (looks-- < 0 || found.length >= MOST) break;
    if (isWritable(element) && isRoomy(element) && saysComment(element) && !isElsewhere(element))
      found.push({ element, anchor: element });
  }
  return found;
}

/** The body of a rich editor's frame, if `frame` is one. */
export function candidateFrame(frame: Element): Candidate | null {
  const inner = frameDocument(frame);
  const body = inner?.body;
  if (!inner || !body || !isEditorBody(inner)) return null;
  if (!isRoomy(frame) || !isShown(frame) || closest(frame, '[aria-hidden=true],[inert]')) return null;
  return { element: body, anchor: frame };
}

/** Whether a document is the inside of a rich editor rather than a page. */
export function isEditorBody(inner: Document): boolean {
  return inner.designMode === 'on' || (inner.body?.isContentEditable ?? false);
}

function isWritable(element: HTMLElement): boolean {
  if (
    element.matches(
      ':disabled,[readonly],[aria-disabled=true],[aria-readonly=true],[role=combobox],[role=searchbox],[role=spinbutton],input[aria-autocomplete=list]',
    )
  )
    return false;
  const editing = element.isContentEditable;
  if (!editing && !/^(textarea|input)$/.test(element.localName)) return false;
  // Only the outermost editing host is a field, and the body of a frame is found from outside.
  if (editing && (element.parentElement?.isContentEditable || element === element.ownerDocument.body)) return false;
  return !closest(element, '[aria-hidden=true],[inert]') && isShown(element);
}

function isRoomy(element: Element): boolean {
  const box = element.getBoundingClientRect();
  return (
    box.width > 20 &&
    box.height > 6 &&
    box.right > -1 &&
    box.bottom + (element.ownerDocument.defaultView?.scrollY ?? 0) > -1
  );
}

function isElsewhere(element: HTMLElement): boolean {
  if (closest(element, ELSEWHERE)) return true;
  const name = nameOf(element);
  if (CHATTER.test(plain(`${name.strong} ${name.weak} ${attribute(element, 'name')}`))) return true;
  // An editing host with headings of its own is a document (a wiki page, a note), not a box of a form.
  return element.isContentEditable && element.querySelector('h1,h2') !== null;
}

function saysComment(element: Element): boolean {
  const hint = `${attribute(element, 'name')} ${attribute(element, 'aria-label')} ${attribute(element, 'placeholder')} ${marks(element)}`;
  return [hint, nameOf(element).strong, columnOf(element)].some(
    (text) => COMMENTS.test(plain(text)) || REASON.test(plain(text)),
  );
}
