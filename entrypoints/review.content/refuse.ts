import type { Reason } from '../background/protocol.ts';
import { closest } from './dom.ts';
import { readDraft } from './editor-read.ts';
import { editableAround, isPlain } from './editor-trees.ts';

/** The most a field takes, in characters and in words, where the page says so beside it. */
export interface Limits {
  maxLength?: number | null;
  maxWords?: number | null;
}

/** Why the text was refused; `limit` is the limit it would break, in characters or words. */
export interface Refusal {
  reason: Reason;
  limit?: number;
}

/** Why `text` can't go into `element`, told without touching it; null when nothing speaks against it. */
export function refusal(element: HTMLElement, text: string, limits: Limits = {}): Refusal | null {
  if (!element.isConnected || !element.ownerDocument.defaultView) return { reason: 'gone' };
  const field = editableAround(element);
  if (element.matches(':disabled') || closest(element, '[aria-disabled="true"]')) return { reason: 'disabled' };
  if (isReadOnly(element)) return { reason: 'read-only' };
  if (!field) return { reason: 'not-editable' };
  if (isHidden(field)) return { reason: 'hidden' };
  return breaksLimit(field, text, limits);
}

function isReadOnly(element: HTMLElement): boolean {
  if (isPlain(element)) return element.readOnly || closest(element, '[aria-readonly="true"]') !== null;
  // TinyMCE leaves its body editable, swallows every key and says so in a class alone.
  const saysSo = /(^|[\s_-])read-?only(\s|$)/.test(element.className);
  return saysSo || closest(element, '[aria-readonly="true"]') !== null;
}

function isHidden(field: HTMLElement): boolean {
  if (!field.checkVisibility({ visibilityProperty: true }) || closest(field, '[inert]')) return true;
  if ((field.getRootNode() as Document | ShadowRoot).activeElement === field) return false;
  // A modal dialog makes everything outside it inert, with no attribute to see.
  const modals = field.ownerDocument.querySelectorAll('dialog:modal');
  return closest(field, '[aria-hidden="true"]') !== null || (modals.length > 0 && !closest(field, 'dialog:modal'));
}

function breaksLimit(field: HTMLElement, text: string, limits: Limits): Refusal | null {
  const draft = readDraft(field);
  const attribute = isPlain(field) && field.maxLength >= 0 ? field.maxLength : Infinity;
  const characters = Math.min(attribute, limits.maxLength ?? Infinity);
  if (draft.length + text.length > characters) return { reason: 'too-long', limit: characters };
  const words = limits.maxWords ?? Infinity;
  return countWords(draft) + countWords(text) > words ? { reason: 'too-long', limit: words } : null;
}

function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
