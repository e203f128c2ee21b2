import type { Run } from './context-runs.ts';
import { clean, parentOf, plain } from './dom.ts';
import { textOf } from './dom-text.ts';
import { childrenOf, elementBefore, findIn, holds, nearest, tagOf } from './form-proof.ts';
import { INITIALS } from './person-name.ts';
import { columnOf } from './table-column.ts';
import { EMPLOYEE, JOB_LABEL } from './words.ts';

/** What labels the text at `at`, as `plain` text: the head of its column, the text below it in a box for two, else the text before it. "" where nothing does. */
export function labelFor(runs: readonly Run[], at: number): string {
  const run = runs[at] as Run;
  const head = headOf(run.element);
  if (head) return plain(head);
  const after = runs[at + 1];
  if (after && isUnder(after, run)) return after.plain.trim();
  const from = labelBefore(runs, at);
  const previous = runs[from];
  if (!previous || previous.button || previous.text.length > 80) return '';
  const beforeIt = runs[from - 1];
  return beforeIt && isUnder(previous, beforeIt) ? '' : previous.plain.trim();
}

/** Where the text before `at` is, past the picture of a person and the star of a label that must be answered. */
function labelBefore(runs: readonly Run[], at: number): number {
  const picture = isPictureOf(runs[at - 1], (runs[at] as Run).text) ? 1 : 0;
  const star = runs[at - picture - 1]?.text === '*' ? 1 : 0;
  const from = at - picture - star - 1;
  return picture + star > 0 && isLabelling(runs[from]) ? from : at - 1;
}

/** Whether a run is the initials that stand for the picture of whom `name` names: "MF" for "María José de la Fuente". */
function isPictureOf(run: Run | undefined, name: string): boolean {
  if (!run || !INITIALS.test(run.text)) return false;
  const initials = name.split(/[\s-]/).map((part) => part[0]);
  return initials[0] === run.text[0] && [...run.text].every((letter) => initials.includes(letter));
}

function isLabelling(run: Run | undefined): boolean {
  return (
    run !== undefined &&
    !run.button &&
    (nearest(run.element, 'label,dt,th') !== null || isLabel(EMPLOYEE, run.plain.trim()))
  );
}

/** The head of the column in a table for one; where there are more rows they are a list. */
function headOf(element: Element): string {
  const row = nearest(element, 'tr,[role=row]');
  if (!row || row.querySelector('th,[role=rowheader]')) return '';
  const another = row
    .closest('table,[role=table],[role=grid]')
    ?.querySelector('tr:has(td) ~ tr:has(td),[role=row]:has([role=cell]) ~ [role=row]:has([role=cell])');
  return another ? '' : columnOf(element);
}

/** The value that the label at `at` is for: what is typed or chosen, the cell below a head, the text above it in a box for two, else the text after it. */
export function valueFor(runs: readonly Run[], at: number): string | null {
  const run = runs[at] as Run;
  const before = runs[at - 1];
  const typed = typedBeside(run) ?? below(run.element);
  if (typed) return typed;
  const value = before && isUnder(run, before) ? before : runs[at + 1];
  return value && value.text.length <= 80 ? value.text : null;
}

/** The pairs of label and value on one line: "Employee: … | Title: …", "氏名:… 職種:…". */
export function pairsIn(text: string): string[] {
  return text.split(/\s[·•|–—]\s|;\s|\s+(?=[\p{Script=Han}\p{Script=Katakana}・]{2,8}[:：])/u);
}

/** Whether a label, or a part of it ("Role / position"), says what stands beside it. */
export function isLabel(words: RegExp, label: string): boolean {
  return (
    (label.length < 60 && words.test(label)) ||
    (label.length < 40 && /[/&・]/.test(label) && label.split(/\s*[/&・]\s*/).some((part) => words.test(part)))
  );
}

/** What stands in the box that a label is for, or right after it; null where there is none. */
export function typedBeside(run: Run): string | null {
  const control = (run.element.closest('label') as HTMLLabelElement | null)?.control ?? boxAfter(run.element);
  if (control?.localName === 'select') return chosenIn(control as HTMLSelectElement);
  return control?.localName === 'input' ? clean((control as HTMLInputElement).value) || null : null;
}

function chosenIn(select: HTMLSelectElement): string | null {
  const [option] = select.selectedOptions;
  return option && !(option.hasAttribute('value') && option.value === '') ? clean(option.textContent) || null : null;
}

/** The only box of what stands right after a label that is tied to none. */
function boxAfter(label: Element): Element | undefined {
  const next = Element.prototype.closest.call(label, 'label,dt,th,td,div')?.nextElementSibling ?? null;
  const boxes = next && !textOf(next, 20) ? findIn(next, 'input:not([type=hidden]),select') : [];
  return boxes.length === 1 ? boxes[0] : undefined;
}

/** The text below a head in the first row of its table. */
function below(element: Element): string | null {
  const cell = nearest(element, 'th,[role=columnheader]');
  const head = cell && parentOf(cell);
  const heads = head ? [...childrenOf(head)] : [];
  if (!cell || !head || heads.length < 2 || !heads.every((each) => each.matches('th,[role=columnheader]'))) return null;
  const first = head.nextElementSibling ?? parentOf(head)?.nextElementSibling?.firstElementChild;
  const value = first && [...childrenOf(first)][heads.indexOf(cell)];
  return value ? textOf(value, 80) || null : null;
}

/** Whether `label` is a label and stands below `value`, the two alone in their box. */
function isUnder(label: Run, value: Run): boolean {
  const box = parentOf(label.element);
  if (!box || label.button || /^(dl|tr|ul|ol)$/.test(tagOf(box)) || childrenOf(box).length !== 2) return false;
  return (
    elementBefore(label.element) === value.element &&
    holds(box, value.element) &&
    !/^(dt|th|label)$/.test(tagOf(value.element)) &&
    (isLabel(EMPLOYEE, label.plain.trim()) || isLabel(JOB_LABEL, label.plain.trim())) &&
    !isLabel(EMPLOYEE, value.plain.trim()) &&
    !isLabel(JOB_LABEL, value.plain.trim())
  );
}
