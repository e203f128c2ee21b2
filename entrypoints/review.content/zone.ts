import { attribute, marks } from './dom.ts';

/** Where in a page a text stands. `side` is a side list, a menu or a page foot: nothing there speaks of this form. */
export type Zone = 'main' | 'banner' | 'crumb' | 'side';

/** The zone of an element whose parent stands in `zone`. */
export function zoneOf(element: Element, zone: Zone): Zone {
  if (zone === 'side' || zone === 'crumb') return zone;
  const name = element.localName;
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
  if (name === 'footer' && !element.closest('main,form,section,article')) return 'side';
  if (
    zone === 'main' &&
    (role === 'banner' ||
      (name === 'header' && !element.closest('main,form,section,article,[role=main],[role=dialog],dialog')))
  )
    return element.querySelector('h1,[role=heading]') ? 'main' : 'banner';
  return zone;
}
