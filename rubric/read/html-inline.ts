import type { Rich } from './block.ts';
import { attribute, type Element, isElement, isLeftOut, type Node, styleOf } from './html-node.ts';
import { richWriter } from './rich-text.ts';

type Style = 'bold' | 'italic' | 'code' | 'strike';

/** The text of some inline nodes with its marks. `<br>` becomes a new line. */
export function inlineText(nodes: Node[], origin: Rich['origin']): Rich {
  const writer = richWriter();
  const walk = (children: Node[], styles: Style[], url: string | null) => {
    for (const node of children) {
      if (node.nodeName === '#text' && 'value' in node) writer.add(node.value, styles, url);
      else if (isElement(node, 'br')) writer.lineBreak();
      else if (isElement(node) && !isLeftOut(node) && !isWordMarker(node)) {
        walk(node.childNodes, stylesOf(node, styles), linkOf(node) ?? url);
      }
    }
  };
  walk(nodes, [], null);
  return { ...writer.finish(), origin };
}

function stylesOf(element: Element, styles: Style[]): Style[] {
  const weight = styleOf(element, 'font-weight');
  // Google Docs wraps everything in <b style="font-weight:normal">.
  if (weight === 'normal' || weight === '400') return styles.filter((style) => style !== 'bold');
  const added: Style[] = [];
  if (['b', 'strong'].includes(element.tagName) || weight === 'bold' || Number(weight) >= 600) added.push('bold');
  if (['i', 'em'].includes(element.tagName) || styleOf(element, 'font-style') === 'italic') added.push('italic');
  if (['code', 'kbd', 'tt'].includes(element.tagName)) added.push('code');
  if (['s', 'del', 'strike'].includes(element.tagName)) added.push('strike');
  return [...styles, ...added.filter((style) => !styles.includes(style))];
}

function linkOf(element: Element): string | null {
  const url = element.tagName === 'a' ? attribute(element, 'href').trim() : '';
  return /^(https?|mailto):/i.test(url) ? url : null;
}

/** Word writes a list item's bullet as text inside a marked span. */
function isWordMarker(element: Element): boolean {
  return /mso-list:\s*ignore/i.test(attribute(element, 'style'));
}
