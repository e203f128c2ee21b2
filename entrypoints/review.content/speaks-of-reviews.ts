import { attribute, plain } from './dom.ts';
import { nearest, parentNodeOf, tagOf, typeOf } from './form-proof.ts';
import { EMPLOYEE, JUDGING, REVIEW_NAMES } from './words.ts';
import { SUBMITS } from './words-controls.ts';
import { isDialog, type Zone, zoneOf } from './zone.ts';

/**
 * Stems of every name of a review in `words.ts` and `clues.ts`, in lower case, with and without accents. Wide on purpose:
 * what passes is looked at closely; what does not pass could never be called a review.
 */
const STEMS =
  /review|apprais|[eé]valua|assess|feedback|reflection|conversation|calibrat|dialogue|discussion|snapshot|perform|prestation|probation|check-?in|beurteil|einsch[aä]tzung|bewert|reflexion|gespr[aä]ch|zielerreich|entretien|appr[eé]ciation|bilan|revue|valora|valuta|calific|\bnotez|\bpeer|upward|revisi[oó]n|desempe|rendimiento|avalia|beoordel|evaluatie|functioner|reflectie|samtal|ocena|評価|360[°º度]|考課|コンピテンシー|多面|振り?返り|目標管理|人事|レビュー|面談|평가|绩效|績效|自评|互评|互評|评估|评价|考核|测评|考评|述职/u;
const SILENT = /^(script|style|template|noscript|svg|canvas|video|object|head)$/;
/** As many as `readRuns` may come across, and some more. */
const MOST_TEXTS = 5000;
const CONTROLS = ['textarea', 'input', 'button'];
const MOST_CONTROLS = 2000;
/** What is read as one text, so that a name may stand in several elements. */
const BLOCK = 'h1,h2,h3,h4,h5,h6,[role=heading],legend,label,button,p,li,td,th,dt,dd';
const HEADING = 'h1,h2,h3,h4,h5,h6,[role=heading],legend,[role=tab],[aria-current]';
const MOST_TEXT = 400;

/** What a page said so far that names no review by itself, but would together with a worker. */
interface Hints {
  /** A title or heading speaks of judging. */
  judges: boolean;
  /** The title names a part of an HR product. */
  area: boolean;
  /** Where the elements stand that were asked for so far, and what is below them. */
  zones: Map<Node, Zone>;
}

/**
 * Whether a tree says what a page with a review form must say for the clues to call it a review: the name of one anywhere, in
 * its address too, a button that hands one in, or words of judging in a title with a worker or a name beside them; menus and
 * side lists aside. In steps of well under a millisecond; hidden text counts, for it may be shown without our being told.
 */
export function* speaksOfReviews(root: Document | ShadowRoot): Generator<undefined, boolean> {
  const hints: Hints = { judges: false, area: false, zones: new Map() };
  if (root.nodeType === 9) {
    const { title, location } = root as Document;
    if (location && hasStem(location.pathname + location.search + location.hash)) return true;
    hints.area = hasStem(title);
    if (hints.area && (yield* isNamed(title, true, hints))) return true;
  }
  yield;
  const labels: Node[] = [];
  const texts = walkTexts((root as Document).body ?? root);
  for (let seen = 1; texts.nextNode() && seen < MOST_TEXTS; seen++) {
    if (seen % 100 === 0) yield;
    const node = texts.currentNode;
    const text = textOf(node);
    if (text.length > 1 && text.length < 80) labels.push(node);
    if (mayName(text, hints) && (yield* namesInText(node, text, hints))) return true;
  }
  for (const name of CONTROLS) {
    yield;
    const controls = root.querySelectorAll(name);
    for (let each = 0; each < controls.length && each < MOST_CONTROLS; each++) {
      if (each % 100 === 0) yield;
      if (yield* namesInAttributes(controls[each] as Element, hints)) return true;
    }
  }
  return hints.judges && (yield* namesWorker(labels, hints.zones));
}

function textOf(node: Node): string {
  return (node.nodeValue ?? '').slice(0, MOST_TEXT).trim();
}

function hasStem(text: string): boolean {
  return STEMS.test(text.toLowerCase());
}

/** Whether a text is worth a closer look: what hands a review in need not name it where the title does. */
function mayName(text: string, { area }: Hints): boolean {
  return text !== '' && (hasStem(text) || (area && SUBMITS.test(plain(text))));
}

/** None for a text right below a shadow root. */
function elementAround(node: Node): Element | null {
  const parent = parentNodeOf(node);
  return parent && typeOf(parent) === 1 ? (parent as Element) : null;
}

/** Whether what stands in the element speaks of something else than the page's own form, or is not there to be read. */
function isAside(element: Element, zones: Map<Node, Zone>): boolean {
  const path: Element[] = [];
  let at: Node | null = element;
  for (; at && typeOf(at) === 1 && !zones.has(at); at = parentNodeOf(at)) path.push(at as Element);
  let zone = (at && zones.get(at)) ?? 'main';
  for (const each of path.reverse()) {
    if (zone !== 'side') zone = zoneBelow(each, zone);
    zones.set(each, zone);
  }
  return zone === 'side';
}

function zoneBelow(element: Element, around: Zone): Zone {
  if (SILENT.test(tagOf(element))) return 'side';
  return isDialog(element) ? 'main' : zoneOf(element, around);
}

function* namesInText(node: Node, text: string, hints: Hints): Generator<undefined, boolean> {
  const element = elementAround(node);
  if (element && isAside(element, hints.zones)) return false;
  if (element && SUBMITS.test(plain(text)) && isButton(element)) return true;
  if (!hasStem(text)) return false;
  const block = element && (nearest(element, BLOCK) ?? parentNodeOf(element));
  return yield* isNamed(block ? wholeText(block) : text, !element || isHeading(element), hints);
}

function* namesInAttributes(element: Element, hints: Hints): Generator<undefined, boolean> {
  for (const name of ['aria-label', 'placeholder', 'value']) {
    const text = attribute(element, name).slice(0, MOST_TEXT);
    if (!mayName(text, hints) || isAside(element, hints.zones)) continue;
    if (SUBMITS.test(plain(text)) || (yield* isNamed(text, false, hints))) return true;
  }
  return false;
}

/** Whether a text names a review, or, as a title, speaks of judging and of someone; notes what it says otherwise. */
function* isNamed(text: string, isTitle: boolean, hints: Hints): Generator<undefined, boolean> {
  const words = plain(text.replace(/\s+/g, ' ').trim());
  if (yield* namesReview(words)) return true;
  if (!JUDGING.test(words)) return false;
  hints.judges ||= isTitle;
  return isTitle && MAY_NAME.test(text);
}

const compiled: RegExp[] = [];

function* namesReview(words: string): Generator<undefined, boolean> {
  for (const [at, pattern] of REVIEW_NAMES.entries()) {
    // Compiled at its first use, which takes up to a millisecond.
    if (!compiled[at]) yield;
    compiled[at] ??= new RegExp(pattern, 'u');
    if (compiled[at].test(words)) return true;
  }
  return false;
}

/** Whether one of the texts labels a worker's name. */
function* namesWorker(texts: readonly Node[], zones: Map<Node, Zone>): Generator<undefined, boolean> {
  const others = new Set<string>();
  let seen = 0;
  for (const node of texts) {
    if (seen++ % 100 === 0) yield;
    const text = textOf(node);
    if (others.has(text) || /\d/.test(text)) continue;
    yield;
    const element = elementAround(node);
    if (!EMPLOYEE.test(plain(text.split(/[:：]/)[0] ?? '').trim())) others.add(text);
    else if (!element || !isAside(element, zones)) return true;
  }
  return false;
}

/** Another word with a capital, a genitive, a script without capitals, or a preposition that leads to the next text. */
const MAY_NAME = /\S\s+\p{Lu}|\p{L}['’]s\s|\p{Lo}|\s\p{Ll}{1,4}\s*$/u;

/** Where a component draws the heading, its text stands in an element of any name. */
function isHeading(element: Element): boolean {
  return nearest(element, HEADING) !== null || isDrawn(element);
}

function isDrawn(element: Element): boolean {
  let at: Node | null = element;
  for (let level = 0; at && level < 4; level++) {
    if (typeOf(at) === 11 || (typeOf(at) === 1 && tagOf(at as Element).includes('-'))) return true;
    at = parentNodeOf(at);
  }
  return false;
}

function isButton(element: Element): boolean {
  return nearest(element, 'button,[role=button]') !== null || isDrawn(element);
}

function wholeText(block: Node): string {
  const texts = walkTexts(block);
  let whole = '';
  for (let node = texts.nextNode(); node && whole.length < MOST_TEXT; node = texts.nextNode())
    whole += ` ${node.nodeValue}`;
  return whole.slice(0, MOST_TEXT);
}

function walkTexts(node: Node): TreeWalker {
  return (node.ownerDocument ?? document).createTreeWalker(node, 4);
}
