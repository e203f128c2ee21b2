import { attribute, marks } from './dom.ts';
import { findIn, nearest, tagOf } from './form-proof.ts';

/** Where in a page a text stands. `side` is a side list, a menu or a page foot: nothing there speaks of this form. */
export type Zone = 'main' | 'banner' | 'crumb' | 'side';

/** What lies over the page, and so is none of the side list or menu that it stands in. */
export function isDialog(element: Element): boolean {
  return tagOf(element) === 'dialog' || attribute(element, 'aria-modal') === 'true';
}

/** The zone of an element whose parent stands in `zone`. */
export function zoneOf(element: Element, zone: Zone): Zone {
  if (zone === 'side' || zone === 'crumb') return zone;
  const name = tagOf(element);
  const role = attribute(element, 'role');
  if (name === 'nav' || role === 'navigation' || /breadcrumb/.test(marks(element)))
    return /bread|crumb|brot|ariane|migas|パン/i.test(`${attribute(element, 'aria-label')} ${marks(element)}`)
      ? 'crumb'
      : 'side';
  if (
    name === 'aside' ||
    role === 'complementary' ||
    role === 'menu' ||
    role === 'menubar' ||
    role === 'contentinfo' ||
    role === 'log' ||
    role === 'search'
  )
    return 'side';
  if (name === 'footer' && !nearest(element, 'main,form,section,article')) return 'side';
  if (
    zone === 'main' &&
    (role === 'banner' ||
      /\b(top|nav|app)-?bar\b|masthead|global-?nav/.test(marks(element)) ||
      (name === 'header' && !nearest(element, 'main,form,section,article,[role=main],[role=dialog],dialog')))
  )
    return findIn(element, 'h1,[role=heading]').length ? 'main' : 'banner';
  return zone;
}
