import { attribute } from './dom.ts';
import { tidy } from './field-label.ts';
import { nearest } from './form-proof.ts';

/** The head of the table column a control stands in, as the page writes it; "" where there is no table or no head. */
export function columnOf(element: Element): string {
  const cell = nearest(element, 'td,[role=cell],[role=gridcell]');
  const row = cell?.closest('tr,[role=row]');
  const table = row?.closest('table,[role=table],[role=grid],[role=treegrid]');
  const head = table?.querySelector('thead tr,tr:has(th),[role=row]:has([role=columnheader])');
  if (!cell || !row || !head || head === row) return '';
  const cells = columns(row, 'td,th,[role=cell],[role=gridcell],[role=rowheader]');
  const heads = columns(head, 'th,td,[role=columnheader]');
  return heads.length === cells.length ? tidy(heads[cells.indexOf(cell)]?.textContent ?? '') : '';
}

/** The cells of a row, a wide one as often as it has columns. */
function columns(row: Element, selector: string): Element[] {
  return [...row.children]
    .filter((each) => each.matches(selector))
    .flatMap((each) => Array<Element>(Math.min(Number(attribute(each, 'colspan')) || 1, 20)).fill(each));
}
