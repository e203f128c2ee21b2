import { attribute, plain } from './dom.ts';
import { before, lastOf, nearest, parentNodeOf, tagOf, typeOf } from './form-proof.ts';
import { EMPLOYEE, JUDGING, REVIEW } from './words.ts';
import { SUBMITS } from './words-controls.ts';
import { isDialog, type Zone, zoneOf } from './zone.ts';

/**
 * Stems of every name of a review in `words.ts` and `clues.ts`, with and without accents, as a page writes them. Wide on
 * purpose: what passes is looked at closely; what does not pass could never be called a review.
 */
const STEMS =
  /review|apprais|[eé]valua|assess|feedback|reflection|conversation|calibrat|dialogue|discussion|snapshot|perform|prestation|probation|check-?in|beurteil|einsch[aä]tzung|bewert|reflexion|gespr[aä]ch|zielerreich|entretien|appr[eé]ciation|bilan|revue|valora|valuta|calific|\bnotez|\bpeer|upward|revisi[oó]n|desempe|rendimiento|avalia|beoordel|evaluatie|functioner|reflectie|samtal|ocena|評価|360[°º度]|考課|コンピテンシー|多面|振り?返り|目標管理|人事|レビュー|面談|평가|绩效|績效|自评|评估|评价/iu;
const SILENT = /^(script|style|template|noscript|svg|canvas|video|object|head)$/;
/** What places its content in a page by its name alone. */
const PLACING = /^(nav|aside|header|footer|dialog)$/;
/** As far as `readRuns` reads, and some more. */
const MOST_NODES = 9000;
/** Browsers compile a word list at its first use and again, better, at its second. */
const DEAR_LOOKS = 2;
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
  /** Texts that may label a person's name: short, without digits. */
  labels: Set<string>;
}

/**
 * Whether a tree says what a page with a review form must say for the clues to call it a review: the name of one anywhere, in
 * its address too, a button that hands one in, or words of judging in a title with a worker or a name beside them; menus and
 * side lists aside. Yields every 100 nodes, and 'dear' before what is worth a task of its own; hidden text counts, for it may be
 * shown without our being told.
 */
export function* speaksOfReviews(root: Document | ShadowRoot): Generator<'dear' | undefined, boolean> {
  const hints: Hints = { judges: false, area: false, labels: new Set() };
  if (root.nodeType === 9) {
    const { title, location } = root as Document;
    if (location && STEMS.test(location.pathname + location.search + location.hash)) return true;
    hints.area = STEMS.test(title);
    if (hints.area) {
      yield 'dear';
      if (isNamed(title, true, hints)) return true;
    }
  }
  let looks = DEAR_LOOKS;
  const stack: { node: Node; zone: Zone }[] = [{ node: (root as Document).body ?? root, zone: 'main' }];
  for (let seen = 0; seen < MOST_NODES; seen++) {
    if (seen % 100 === 99) yield;
    const step = stack.pop();
    if (!step) break;
    if (typeOf(step.node) === 3) {
      const text = (step.node.nodeValue ?? '').slice(0, MOST_TEXT).trim();
      if (text.length > 1 && text.length < 80 && !/\d/.test(text)) hints.labels.add(text);
      if (STEMS.test(text)) yield looks-- > 0 ? 'dear' : undefined;
      else if (!hints.area || !text) continue;
      if (namesInText(step.node, text, hints)) return true;
      continue;
    }
    let { zone } = step;
    if (typeOf(step.node) === 1) {
      const element = step.node as Element;
      if (SILENT.test(tagOf(element))) continue;
      // Most elements of a large page say nothing of where they stand.
      if (PLACING.test(tagOf(element)) || Element.prototype.hasAttributes.call(element))
        zone = isDialog(element) ? 'main' : zoneOf(element, zone);
      if (zone === 'side') continue;
      if (/^(textarea|input|button)$/.test(tagOf(element)) && namesInAttributes(element, hints)) return true;
    }
    for (let at = lastOf(step.node); at; at = before(at)) stack.push({ node: at, zone });
  }
  if (!hints.judges) return false;
  for (const label of hints.labels) {
    yield;
    if (EMPLOYEE.test(plain(label.split(/[:：]/)[0] ?? '').trim())) return true;
  }
  return false;
}

function namesInText(node: Node, text: string, hints: Hints): boolean {
  const parent = parentNodeOf(node);
  const element = parent && typeOf(parent) === 1 ? (parent as Element) : null;
  if (element && isButton(element) && SUBMITS.test(plain(text))) return true;
  if (!STEMS.test(text)) return false;
  const block = element && (nearest(element, BLOCK) ?? parentNodeOf(element));
  return isNamed(block ? wholeText(block) : text, !element || isHeading(element), hints);
}

function namesInAttributes(element: Element, hints: Hints): boolean {
  return ['aria-label', 'placeholder', 'value'].some((name) => {
    const text = attribute(element, name).slice(0, MOST_TEXT);
    return (
      (STEMS.test(text) || (hints.area && text !== '')) && (SUBMITS.test(plain(text)) || isNamed(text, false, hints))
    );
  });
}

/** Whether a text names a review, or, as a title, speaks of judging and of someone; notes what it says otherwise. */
function isNamed(text: string, isTitle: boolean, hints: Hints): boolean {
  const words = plain(text.replace(/\s+/g, ' ').trim());
  if (REVIEW.test(words)) return true;
  if (!JUDGING.test(words)) return false;
  hints.judges ||= isTitle;
  return isTitle && MAY_NAME.test(text);
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
