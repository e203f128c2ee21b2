import { attribute } from './dom.ts';
import { before, lastOf, tagOf, typeOf } from './form-proof.ts';
import { isDialog, type Zone, zoneOf } from './zone.ts';

/**
 * Stems of every name of a review in `words.ts` and `clues.ts`, with and without accents, as a page writes them. Wide on
 * purpose: what passes is read properly; what does not pass could never be called a review.
 */
const STEMS =
  /review|apprais|[eé]valua|assess|feedback|reflection|conversation|calibrat|dialogue|discussion|snapshot|perform|prestation|probation|check-?in|beurteil|einsch[aä]tzung|bewert|reflexion|gespr[aä]ch|zielerreich|entretien|appr[eé]ciation|bilan|revue|valora|valuta|calific|\bnotez|\bpeer|upward|revisi[oó]n|desempe|rendimiento|avalia|beoordel|evaluatie|functioner|reflectie|samtal|ocena|評価|360[°º度]|考課|コンピテンシー|多面|振り?返り|目標管理|人事|レビュー|面談|평가|绩效|績效|自评|评估|评价/iu;
const SILENT = /^(script|style|template|noscript|svg|canvas|video|object|head)$/;
/** As far as `readRuns` reads, and some more. */
const MOST_NODES = 9000;

/**
 * Whether a tree says anything that a page with a review form says: in its title, its address or its text, menus and side
 * lists aside. Yields every 100 nodes; hidden text counts, for it may be shown without our being told.
 */
export function* speaksOfReviews(root: Document | ShadowRoot): Generator<void, boolean> {
  if (root.nodeType === 9) {
    const { title, location } = root as Document;
    if (STEMS.test(title) || (location && STEMS.test(location.pathname + location.search + location.hash))) return true;
  }
  const stack: { node: Node; zone: Zone }[] = [{ node: (root as Document).body ?? root, zone: 'main' }];
  for (let seen = 0; seen < MOST_NODES; seen++) {
    if (seen % 100 === 99) yield;
    const step = stack.pop();
    if (!step) return false;
    if (typeOf(step.node) === 3) {
      if (STEMS.test((step.node.nodeValue ?? '').slice(0, 400))) return true;
      continue;
    }
    let { zone } = step;
    if (typeOf(step.node) === 1) {
      const element = step.node as Element;
      if (SILENT.test(tagOf(element))) continue;
      zone = isDialog(element) ? 'main' : zoneOf(element, zone);
      if (zone === 'side') continue;
      if (/^(textarea|input|button)$/.test(tagOf(element)) && isNamed(element)) return true;
    }
    for (let at = lastOf(step.node); at; at = before(at)) stack.push({ node: at, zone });
  }
  return false;
}

function isNamed(element: Element): boolean {
  return ['aria-label', 'placeholder', 'value'].some((name) => STEMS.test(attribute(element, name).slice(0, 400)));
}
