import { attribute, clean, closest, isShown, marks, parentOf, plain } from './dom.ts';
import { nameOf, referenced } from './dom-name.ts';
import { textOf, textsOf } from './dom-text.ts';
import { besideTwin, twinOf } from './field-twin.ts';
import { childrenOf, documentOf, elementBefore, findIn, matches, nearest, openShadowOf, tagOf } from './form-proof.ts';
import { isName } from './person-name.ts';
import { BARE, REVIEW, SUMMARY } from './words.ts';

export interface Label {
  text: string;
  help: string | null;
  /** Whether the page names this very control; else the text stands around it and may name a rating too. */
  own: boolean;
  /** The title of the row or card, where it was looked for. */
  group: string;
}

type Found = Pick<Label, 'text' | 'help'> & { close?: boolean; weight?: number };

/** How many fields each ancestor holds: tells where one question ends and the next begins. */
export type Crowd = Map<Element, number>;

interface Candidate {
  text: string;
  weight: number;
}

const CHOICE =
  '[role=radiogroup],[role=group],[role=listbox],[role=slider],[role=toolbar],[class*=toolbar i],[class*=tab-container i],button,[role=button],[role=radio],[role=tab],ul:has([type=radio]),label:has([type=radio],[type=checkbox])';

/** What is named by the button that opens it, or by its heading. */
const REGION = '[role=region],[role=tabpanel],[role=group],section,article,fieldset,details';

/** What is left to write, behind the help text. */
const COUNTER =
  /\s*(?:あと|残り)?\s*\d[\d.,]*\s*(?:\/\s*\d[\d.,]*|文字|字|characters? (?:left|remaining)|Zeichen (?:verbleib\p{L}*|übrig)|caractères restants|caracteres restantes)\s*$/iu;

/** Counts `anchors` under each of their ancestors. */
export function crowdOf(anchors: Iterable<Element>): Crowd {
  const crowd: Crowd = new Map();
  for (const anchor of anchors) {
    for (let at: Element | null = anchor; at; at = parentOf(at)) crowd.set(at, (crowd.get(at) ?? 0) + 1);
  }
  return crowd;
}

/**
 * The question a control answers, as the page writes it, without numbering or asterisk. The accessible name comes first;
 * a bare "Comments" gives way to the title of its row or card. Empty when the page says nothing.
 */
export function labelOf(anchor: Element, crowd: Crowd): Label {
  const name = nameOf(anchor);
  const host = hostOf(anchor);
  const twin = twinOf(anchor, crowd);
  const named = tidy((twin && nameOf(twin).strong) || name.strong || (host ? nameOf(host).strong : ''));
  const strong = isToolsOwn(named) ? '' : named;
  const help = referenced(anchor, 'aria-describedby').replace(COUNTER, '') || null;
  // Form tools name a box by its question and the line below that.
  const asked = tidy(referenced(anchor, 'aria-labelledby', 1));
  if (/[?？]$/.test(asked) && strong.startsWith(asked) && strong !== asked)
    return { text: asked, help: help ?? clean(strong.slice(asked.length)), own: true, group: '' };
  if (strong && !isBare(strong))
    return { text: strong, help: help ?? helpAfter(anchor, crowd, strong), own: true, group: '' };
  // The question stands above the whole editor, not among the words of its toolbar.
  const whole = twin ? besideTwin(anchor, twin) : (host ?? anchor);
  const around = fromRow(whole) ?? fromAbove(whole, crowd);
  // Under "Overall summary" a box keeps its own "Manager comments": corpus page of the classic portal.
  const isPart =
    strong !== '' && around !== null && SUMMARY.test(plain(around.text)) && around.text.split(' ').length < 5;
  const better = isPart ? null : around;
  const weak = tidy(name.weak);
  const text =
    (better && (better.close || !isLast(better)) ? better.text : '') ||
    strong ||
    (isBare(weak) ? '' : weak) ||
    fieldName(anchor) ||
    around?.text ||
    weak ||
    named;
  return {
    text,
    help: help ?? better?.help ?? helpAfter(anchor, crowd, text),
    own: false,
    group: around?.text ?? '',
  };
}

/** Editors name their box for programs ("rdw-editor") or by what it is ("editable markdown"): no page chose these words. */
function isToolsOwn(name: string): boolean {
  return (
    /^[a-z]+([-_][a-z\d]+)+$/.test(name) || (isBare(name) && /\b(edit(or|able|ing)|markdown|wysiwyg)\b/i.test(name))
  );
}

/** What serves as a question only where nothing better is found: "Comments", or the title of the whole review. */
function isLast({ text }: Found): boolean {
  return isBare(text) || REVIEW.test(plain(text));
}

/** What the program calls a field that no text names. */
function fieldName(anchor: Element): string {
  const named = closest(anchor, '[data-fieldname],[data-label],[data-field]');
  const name =
    ['data-label', 'data-fieldname', 'data-field'].map((each) => named && attribute(named, each)).find(Boolean) ?? '';
  return name ? clean(name[0]?.toUpperCase() + name.slice(1).replace(/[_-]+/g, ' ')) : '';
}

/** Whether a name says only that this is a comment box. */
export function isBare(text: string): boolean {
  return !text || BARE.test(plain(text));
}

/** A label without "3." before it or "*:" after it. */
export function tidy(text: string): string {
  return clean(text)
    .replace(/^(q(uestion)? ?)?\d{1,2}[.):]\s+/i, '')
    .replace(/[\s*:：＊]+$/, '')
    .replace(/^\*\s*/, '')
    .replace(
      /\s*[(（]?\b(required|optional|erforderlich|pflichtfeld|obligatoire|facultatif|obligatorio|opcional)\b[)）]?$|\s[(（]?(必須|任意)[)）]?$/i,
      '',
    )
    .replace(/[\s*:：＊]+$/, '');
}

/** The custom element whose shadow root holds the control. */
function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root.nodeType === 11 ? ((root as ShadowRoot).host ?? null) : null;
}

function fromRow(anchor: Element): Found | null {
  const row = anchor.closest('tr,[role=row]');
  if (!row) return null;
  for (const cell of row.querySelectorAll('td,th,[role=cell],[role=gridcell],[role=rowheader]')) {
    if (cell.contains(anchor)) break;
    if (cell.querySelector('textarea,select,input,[contenteditable],[role=radio]')) continue;
    // In a grid of people a cell holds a name and a job.
    const texts = textsOf(cell);
    const name = texts.length > 1 ? texts.find(isName) : undefined;
    if (name) return { text: name, help: null };
    const [first, ...rest] = blocksOf(cell);
    if (first && /\p{L}{2}/u.test(first)) return { text: tidy(first), help: rest.join(' ') || null };
  }
  return null;
}

/** Texts of a cell: its first block, then what stands small below it. */
function blocksOf(cell: Element): string[] {
  const [first] = cell.childNodes;
  // A word, a new line, and what explains it.
  if (first?.nodeType === 3 && clean(first.nodeValue) && cell.children[0]?.localName === 'br')
    return [clean(first.nodeValue), ...textsOf(cell).slice(1)];
  const small = [...cell.querySelectorAll('small,[class*=help],[class*=hint],[class*=desc],[class*=sub]')].map((each) =>
    textOf(each),
  );
  const main = textOf(cell, 300, (part) =>
    part.matches('small,[class*=help],[class*=hint],[class*=desc],[class*=sub]'),
  );
  return [main, ...small].filter(Boolean);
}

/** The text above an element that is no control itself: the question over the first of some options. Empty when none. */
export function questionAbove(element: Element, crowd: Crowd): string {
  return (fromRow(element) ?? fromAbove(element, crowd))?.text ?? '';
}

/** Climbs from the control; the first level with text before it (or a label after it) tells the question. */
function fromAbove(anchor: Element, crowd: Crowd): Found | null {
  let at: Element = anchor;
  let best: Found | null = null;
  let bestLevel = 0;
  const isAlone = crowd.get(documentOf(anchor).documentElement) === 1;
  const drawn = squash((anchor as HTMLTextAreaElement).value ?? '');
  for (let level = 0; level < 14; level++) {
    const parent = parentOf(at);
    // What lies behind a dialog names nothing in it.
    if (!parent || matches(at, 'body,html,dialog,[role=dialog]')) break;
    const found = inLevel(at, parent, crowd, level < 4 ? drawn : '');
    if (found) {
      // What stands far above a "Manager's feedback" is the page's heading, not its question.
      const isClose = level < 3 && !isBare(found.text) && !titlesPage(found.text, anchor);
      const isCard = crowd.get(parent) === 1 && !isAlone && !isBare(found.text);
      if (
        (isClose || isCard || !isLast(found)) &&
        (isCard || !isName(found.text)) &&
        !(best && level > bestLevel + (isCard ? 7 : 3))
      )
        return { ...((isCard && titleOver(found, parent, crowd)) || found), close: isClose || isCard };
      if (!best) bestLevel = level;
      best ??= found;
    }
    const custom = tagOf(parent).includes('-') && tidy(nameOf(parent).strong);
    if (custom && !isBare(custom)) return { text: custom, help: null };
    const region = crowd.get(parent) === 1 && matches(parent, REGION) ? tidy(nameOf(parent).strong) : '';
    if (region && !isBare(region)) return { text: region, help: null };
    at = parent;
  }
  return best;
}

function squash(text: string): string {
  return text.replace(/\s+/g, '');
}

/** What a card is headed with, for a box whose label says the same as those of other cards; "" where that is `label` itself. */
export function cardTitle(anchor: Element, label: string, crowd: Crowd): string {
  let card = anchor;
  for (let up = parentOf(card); up && crowd.get(up) === 1 && !isVast(up); up = parentOf(up)) card = up;
  const [first = ''] = textsOf(card, 300, isChoice);
  const title = tidy(first);
  return /\p{L}{2}/u.test(title) && title !== label && !isBare(title) && title.length < 160 ? title : '';
}

/** The title of a card over a sentence that explains it. */
function titleOver(found: Found, level: Element, crowd: Crowd): Found | null {
  if ((found.weight ?? 1) >= 1 || !/[.%]$|。|\d ?%|\s·\s/.test(found.text)) return null;
  let at = level;
  for (let up = parentOf(at), steps = 3; up && crowd.get(up) === 1 && steps-- > 0; up = parentOf(at)) {
    const own = tidy(nameOf(up).strong);
    const title = own ? { text: own, help: null, weight: 1 } : inLevel(at, up, crowd, '');
    if (title)
      return (title.weight ?? 0) >= 1 && !isLast(title) && !titlesPage(title.text, level)
        ? { text: title.text, help: found.text }
        : null;
    at = up;
  }
  return null;
}

/** A main heading titles everything below it, so that a box with a label of its own keeps that. */
function titlesPage(text: string, anchor: Element): boolean {
  const headings = anchor.ownerDocument.getElementsByTagName('h1');
  return [...headings].slice(0, 5).some((heading) => tidy(textOf(heading)) === text);
}

/** @param drawn - what stands in the box: Markdown editors draw it, with colours, in a layer that is no question */
function inLevel(at: Element, parent: Element, crowd: Crowd, drawn: string): Found | null {
  const candidates: Candidate[] = [];
  let steps = 12;
  let choice = '';
  for (let each = elementBefore(at); each && steps-- > 0; each = elementBefore(each)) {
    if (crowd.get(each)) break;
    const choiceIn = drawnChoice(each);
    if (choiceIn || matches(each, CHOICE)) choice = tidy(nameOf(choiceIn ?? each).strong);
    if (/^(script|style|svg|iframe|header|nav|aside|footer)$/.test(tagOf(each)) && !nearest(each, 'main,form,section'))
      continue;
    if (tagOf(each) === 'textarea') {
      // Rich editors hide the textarea they replace; its label still names the question.
      const name = !isShown(each) && tidy(nameOf(each).strong);
      if (name && !isToolsOwn(name)) return { text: name, help: null };
    }
    if (drawn && squash(each.textContent ?? '') === drawn) continue;
    if (
      ratesMuch(each) ||
      matches(each, CHOICE) ||
      choiceIn ||
      !isShown(each) ||
      attribute(each, 'aria-hidden') === 'true'
    )
      continue;
    // A word or two that name the choice above the box are not what the box asks.
    const isOfChoice = ({ text, weight }: Candidate) =>
      weight <= 0 && tidy(text) === choice && choice.split(' ').length < 4;
    const found = candidatesIn(each).filter((candidate) => !isOfChoice(candidate));
    candidates.push(...found.reverse());
  }
  const telling = candidates.some((each) => !isBare(each.text))
    ? candidates.filter((each) => !isBare(each.text))
    : candidates;
  const chosen = telling.reduce<Candidate | null>(
    (top, each) => (each.weight > -3 && (!top || each.weight > top.weight) ? each : top),
    null,
  );
  if (chosen) {
    const after = candidates.slice(0, candidates.indexOf(chosen)).reverse();
    const help = clean(after.map((each) => each.text).join(' ')) || null;
    return { text: tidy(chosen.text), help, weight: chosen.weight };
  }
  // Floating labels stand after their box: corpus page of the French Angular shape.
  const floating =
    crowd.get(parent) === 1
      ? [...findIn(parent, ':scope > label:not([for])')].find((each) => !each.querySelector('input,select,textarea'))
      : undefined;
  const text = floating ? tidy(textOf(floating)) : '';
  return text ? { text, help: null } : null;
}

function candidatesIn(element: Element): Candidate[] {
  const parts =
    childrenOf(element).length === 0
      ? [element]
      : [
          ...findIn(
            element,
            'h1,h2,h3,h4,h5,h6,[role=heading],label,legend,p,strong,b,[class*=label i],[class*=title i],[class*=question i],[class*=help i],[class*=desc i],small',
          ),
        ];
  const outer = parts.filter(
    (part) => !part.closest(CHOICE) && !parts.some((other) => other !== part && other.contains(part)),
  );
  const found = (outer.length ? outer : [element]).slice(0, 12).map((part) => {
    const text = outer.length
      ? textOf(part)
      : (textsOf(element, 300, isChoice).find((each) => /\p{L}{2}/u.test(each)) ?? '');
    return { text, weight: weigh(part, text) };
  });
  return found.filter(
    (each) => /\p{L}{2}/u.test(each.text) && !/^\s*(min|max)\b.{0,12}$|^\d+\s*\/\s*\d+/i.test(each.text),
  );
}

/** A grid of ratings, or another question with a box for a number or a date, does not name the box after it. */
function ratesMuch(element: Element): boolean {
  const controls = findIn(
    element,
    'select,[role=combobox],[role=slider],[role=radiogroup],fieldset,input:not([type=radio],[type=checkbox],[type=hidden]),[class~=rating]',
  );
  return controls.length > 1;
}

/** The choice that a component draws in its shadow root: "Achieved" in it is no question. */
function drawnChoice(element: Element): Element | null {
  const root = tagOf(element).includes('-') ? openShadowOf(element) : null;
  return root?.querySelector('[role=combobox],[role=listbox],[role=slider],[role=radiogroup],select') ?? null;
}

function isChoice(element: Element): boolean {
  return matches(element, CHOICE);
}

function weigh(part: Element, text: string): number {
  const look = marks(part);
  let weight = 0;
  if (/^(label|legend)$/.test(part.localName)) weight += 3;
  if (/^h\d$/.test(part.localName) || attribute(part, 'role') === 'heading') weight += 2;
  if (/^(strong|b)$/.test(part.localName) || /label|title|question|prompt|header/.test(look)) weight += 1.5;
  if (
    part.localName === 'small' ||
    /help|hint|desc|subtext|caption|count|error|meta|tooltip|placeholder|minmax/.test(look)
  )
    weight -= 2;
  if (/[?？]\s*\*?$/.test(text)) weight += 1.5;
  return weight;
}

function helpAfter(anchor: Element, crowd: Crowd, label: string): string | null {
  let at: Element = anchor;
  for (let level = 0; level < 4; level++) {
    const parent = parentOf(at);
    if (!parent || crowd.get(parent) !== 1 || isVast(parent)) return null;
    for (const part of findIn(parent, '[class*=help i],[class*=hint i],[class*=desc i],[class*=extra i],small')) {
      const text = textOf(part);
      if (text && text !== label && !/^\d+\s*\/\s*\d+$/.test(text) && !part.closest('button,label')) return text;
    }
    at = parent;
  }
  return null;
}

/** The card of one question is small; what holds more is the page, and slow to search. */
function isVast(element: Element): boolean {
  const walker = documentOf(element).createTreeWalker(element, 1);
  let left = 400;
  while (left > 0 && walker.nextNode()) left -= 1;
  return left === 0;
}
