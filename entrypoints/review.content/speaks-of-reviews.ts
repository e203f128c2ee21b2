import { attribute, plain } from './dom.ts';
import { holds, nearest, parentNodeOf, tagOf, textOf, typeOf } from './form-proof.ts';
import { EMPLOYEE, JUDGING, REVIEW_NAMES } from './words.ts';
import { SUBMITS } from './words-controls.ts';
import { isDialog, zoneOf } from './zone.ts';

/**
 * Stems of every name of a review in `words.ts` and `clues.ts`, in lower case, with and without accents. Wide on purpose:
 * what passes is looked at closely; what does not pass could never be called a review.
 */
const STEMS =
  /review|apprais|[eé]valua|assess|feedback|reflection|conversation|calibrat|dialogue|discussion|snapshot|perform|prestation|probation|check-?in|beurteil|einsch[aä]tzung|bewert|reflexion|gespr[aä]ch|zielerreich|entretien|appr[eé]ciation|bilan|revue|valora|valuta|calific|\bnotez|\bpeer|upward|revisi[oó]n|desempe|rendimiento|avalia|beoordel|evaluatie|functioner|reflectie|samtal|ocena|評価|360[°º度]|考課|コンピテンシー|多面|振り?返り|目標管理|人事|レビュー|面談|평가|绩效|績效|自评|评估|评价/u;
const SILENT = /^(script|style|template|noscript|svg|canvas|video|object|head)$/;
/** What places its content in a page by its name alone. */
const PLACING = /^(nav|aside|header|footer|dialog)$/;
/** As far as `readRuns` reads, and some more. */
const MOST_NODES = 9000;
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
}

/**
 * Whether a tree says what a page with a review form must say for the clues to call it a review: the name of one anywhere, in
 * its address too, a button that hands one in, or words of judging in a title with a worker or a name beside them; menus and
 * side lists aside. In steps of well under a millisecond; hidden text counts, for it may be shown without our being told.
 */
export function* speaksOfReviews(root: Document | ShadowRoot): Generator<undefined, boolean> {
  const hints: Hints = { judges: false, area: false };
  if (root.nodeType === 9) {
    const { title, location } = root as Document;
    if (location && hasStem(location.pathname + location.search + location.hash)) return true;
    hints.area = hasStem(title);
    if (hints.area && (yield* isNamed(title, true, hints))) return true;
  }
  yield;
  const texts: string[] = [];
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker((root as Document).body ?? root, 5);
  let node: Node | null = walker.currentNode;
  let crumbs: Element | null = null;
  for (let seen = 0; node && seen < MOST_NODES; seen++) {
    if (seen % 100 === 99) yield;
    const text = textOf(node)?.slice(0, MOST_TEXT).trim();
    if (text !== undefined) {
      texts.push(text);
      if (text && (hints.area || hasStem(text)) && (yield* namesInText(node, text, hints))) return true;
    } else if (typeOf(node) === 1) {
      const element = node as Element;
      if (crumbs && !holds(crumbs, element)) crumbs = null;
      const zone = crumbs ? 'crumb' : 'main';
      const zoneHere = mayPlace(element) && !isDialog(element) ? zoneOf(element, zone) : zone;
      if (zoneHere === 'side' || SILENT.test(tagOf(element))) {
        node = after(walker);
        continue;
      }
      if (zoneHere === 'crumb') crumbs ??= element;
      if (/^(textarea|input|button)$/.test(tagOf(element)) && (yield* namesInAttributes(element, hints))) return true;
    }
    node = walker.nextNode();
  }
  return hints.judges && (yield* namesWorker(texts));
}

function hasStem(text: string): boolean {
  return STEMS.test(text.toLowerCase());
}

/** Most elements of a large page say nothing of where they stand. */
function mayPlace(element: Element): boolean {
  return PLACING.test(tagOf(element)) || Element.prototype.hasAttributes.call(element);
}

/** The next node that is not below the current one. */
function after(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next) return next;
    if (!walker.parentNode()) return null;
  }
}

function* namesInText(node: Node, text: string, hints: Hints): Generator<undefined, boolean> {
  const parent = parentNodeOf(node);
  const element = parent && typeOf(parent) === 1 ? (parent as Element) : null;
  if (element && SUBMITS.test(plain(text)) && isButton(element)) return true;
  if (!hasStem(text)) return false;
  const block = element && (nearest(element, BLOCK) ?? parentNodeOf(element));
  return yield* isNamed(block ? wholeText(block) : text, !element || isHeading(element), hints);
}

function* namesInAttributes(element: Element, hints: Hints): Generator<undefined, boolean> {
  for (const name of ['aria-label', 'placeholder', 'value']) {
    const text = attribute(element, name).slice(0, MOST_TEXT);
    if (!text || !(hints.area || hasStem(text))) continue;
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

const names: RegExp[] = [];

function* namesReview(words: string): Generator<undefined, boolean> {
  for (const [at, pattern] of REVIEW_NAMES.entries()) {
    // Compiled at its first use, which takes up to a millisecond.
    if (!names[at]) yield;
    names[at] ??= new RegExp(pattern, 'u');
    if (names[at].test(words)) return true;
  }
  return false;
}

/** Whether one of the texts labels a worker's name. */
function* namesWorker(texts: readonly string[]): Generator<undefined, boolean> {
  for (const text of new Set(texts)) {
    yield;
    if (text.length < 2 || text.length > 79 || /\d/.test(text)) continue;
    if (EMPLOYEE.test(plain(text.split(/[:：]/)[0] ?? '').trim())) return true;
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
  const texts = (block.ownerDocument ?? document).createTreeWalker(block, 4);
  let whole = '';
  for (let node = texts.nextNode(); node && whole.length < MOST_TEXT; node = texts.nextNode())
    whole += ` ${node.nodeValue}`;
  return whole.slice(0, MOST_TEXT);
}
