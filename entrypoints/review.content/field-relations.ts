import { parentOf, plain } from './dom.ts';
import { nameOf } from './dom-name.ts';
import { textOf, textsOf } from './dom-text.ts';
import type { FieldFound } from './field.ts';
import { kindOf } from './field-kind.ts';
import type { Crowd } from './field-label.ts';
import { isName } from './person-name.ts';
import { type PlacedRating, ratingOf, ratingsUnder } from './rating.ts';
import { columnOf } from './table-column.ts';
import { JOB } from './words.ts';

/** Tells each field its rating, what it is for, and its person where every row has another. Yields after each. */
export function* relate(
  fields: readonly FieldFound[],
  placed: readonly PlacedRating[],
  crowd: Crowd,
): Generator<void, void> {
  const people: ReturnType<typeof rowPerson>[] = [];
  for (const field of fields) {
    yield;
    people.push(rowPerson(field.anchor));
  }
  const isGrid = new Set(people.flatMap((each) => (each ? [each.name] : []))).size > 1;
  const under = ratingsUnder(placed);
  for (const [at, field] of fields.entries()) {
    yield;
    field.placed = ratingOf(field, under, crowd);
    field.rating = field.placed?.rating ?? null;
    field.kind = kindOf(field.label, sectionOf(field), field.group, field.rating?.label ?? null);
    const person = people[at];
    if (isGrid && person) {
      field.employee = person.name;
      field.jobTitle = person.jobTitle;
    }
  }
}

/** The head of the first column names what the rows are: 目標, Objectif. */
function sectionOf(field: FieldFound): string {
  const first = field.anchor.closest('tr')?.querySelector('td');
  if (first && !first.contains(field.anchor)) return columnOf(first);
  const panel = field.anchor.closest('[role=tabpanel]');
  const tab = panel ? nameOf(panel).strong : '';
  if (tab) return tab;
  // The goals have a section each, and one together.
  const headings: string[] = [];
  for (let at = sectionAt(field.anchor); at && headings.length < 3; at = sectionAt(parentOf(at))) {
    const heading = at.querySelector('h2,h3,h4,legend,[role=heading]');
    if (heading) headings.push(textOf(heading, 80));
  }
  return headings.filter((each) => each !== field.label).join(' | ');
}

function sectionAt(element: Element | null): Element | null {
  return element?.closest('section,fieldset,[role=region]') ?? null;
}

function rowPerson(anchor: Element): { name: string; jobTitle: string | null } | null {
  const row = anchor.closest('tr,[role=row],li,[role=listitem],article,[class*=row i],[class*=card i]');
  if (!row) return null;
  const texts = textsOf(row, 200);
  const at = texts.slice(0, 6).findIndex(isName);
  const name = texts[at];
  if (!name) return null;
  const next = texts.slice(at + 1, at + 3).find((text) => JOB.test(plain(text)) && text.length < 60);
  // Any three characters may be a name, or what is judged.
  if (!next && !/\s/.test(name)) return null;
  return { name, jobTitle: next ?? null };
}
