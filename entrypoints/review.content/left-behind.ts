/**
 * Takes out the panel that an earlier version of the extension left in the page, and the room made for it. Firefox ends the
 * scripts of a version that is replaced without a word, so that they can do neither themselves.
 */
export function clearLeftBehind(document: Document): void {
  const left = document.querySelectorAll('bandwise-panel');
  if (left.length === 0) return;
  for (const host of left) host.remove();
  // What a page had written in these places itself is not known any more; a style sheet's rule comes back by itself.
  const root = document.documentElement;
  const moved = [root, ...document.querySelectorAll<HTMLElement>('[style*="calc(100vw - "]')];
  for (const element of moved) {
    for (const name of ['margin-left', 'margin-right', 'max-width']) {
      if (element.style.getPropertyPriority(name) === 'important') element.style.removeProperty(name);
    }
    if (element.getAttribute('style') === '') element.removeAttribute('style');
  }
}
