import { foldName } from '../fold.ts';
import { type Block, headingDepth, isHeading, LABEL_DEPTH } from './block.ts';
import { isSectionWord } from './known-words.ts';
import { isRankName, parseLevelLine } from './level-line.ts';
import { listLabels } from './list-labels.ts';
import type { PlaceAxis } from './placement.ts';
import { hasRoleWord } from './role-words.ts';
import { kindOfNames } from './table-columns.ts';

/** A heading of a document: its depth (7 for a label, of which only the order is known) and where it stands among the blocks. */
export interface Heading {
  depth: number;
  text: string;
  at: number;
  /** Labels of the list items that stand right below it, folded. */
  labels?: string[];
}

/** What each heading is; headings that are not in `axes` belong to the text around the rubric. */
export interface HeadingAxes {
  levelDepth: number | null;
  axes: Map<Heading, PlaceAxis>;
  reason: string;
  /** Only headings that repeat below say so. */
  isGuess?: boolean;
}

/** All headings of a document, labels included. */
export function headingsOf(blocks: Block[]): Heading[] {
  return blocks.flatMap((block, at) => {
    const depth = headingDepth(block);
    if (depth === null || !isHeading(block)) return [];
    let end = at + 1;
    while (end < blocks.length && !isHeading(blocks[end])) end += 1;
    const below = blocks.slice(at + 1, end);
    return [{ depth, text: block.text, at, labels: listLabels(below) }];
  });
}

/** Decides which headings are levels and, from that, what those above and below them are. */
export function headingAxes(
  headings: Heading[],
  answers: Record<string, string> = {},
  hasBands?: boolean,
): HeadingAxes {
  const axes = new Map<Heading, PlaceAxis>();
  const found = levelHeadings(headings, answers);
  if (!found) return { levelDepth: null, axes, reason: 'no heading is a level' };
  const { levels, depth, reason } = found;
  for (const level of levels) axes.set(level, 'level');
  const inside = headingsInside(headings, levels, depth);
  for (const [heading, axis] of axesBelow(inside, levels, hasBands)) axes.set(heading, axis);
  for (const [heading, axis] of axesAbove(headings, levels, depth, axes)) axes.set(heading, axis);
  for (const heading of headings) {
    const answer = answers[String(heading.depth)];
    if (answer === 'ignore' || answer === 'note') axes.delete(heading);
    else if (answer && answer !== 'level') axes.set(heading, answer as PlaceAxis);
  }
  return { levelDepth: depth, axes, reason, isGuess: reason === REPEATED };
}

function levelHeadings(headings: Heading[], answers: Record<string, string>) {
  const answered = Object.keys(answers).find((depth) => answers[depth] === 'level');
  if (answered) {
    const levels = headings.filter((heading) => heading.depth === Number(answered));
    return levels.length ? { levels, depth: Number(answered), reason: 'the mapping says so' } : null;
  }
  const [top] = headings;
  const isOneLevel = top && parseLevelLine(top.text) && headings.filter((each) => each.depth <= top.depth).length === 1;
  if (isOneLevel) return null;
  const isNumbered = (text: string) => parseLevelLine(text) !== null;
  const numbered = mostAtOneDepth(headings, isNumbered, 'headings with a number or code', 2, 0);
  if (numbered) return numbered;
  const title = foldName(top?.text ?? '');
  const isNamedAfter = (text: string) => title.length > 3 && foldName(text).includes(title);
  const named = mostAtOneDepth(headings.slice(1), isNamedAfter, 'headings named after the role', 2, 0.8);
  if (named) return named;
  const ranked = mostAtOneDepth(headings, isRankName, 'names of rank', 2, 0.5);
  const repeated = besideRanks(byRepeatedChildren(headings), headings);
  // Names of rank tell the depth, and what stands below them tells the others there.
  if (!ranked || (repeated?.depth === ranked.depth && repeated.levels.length > ranked.levels.length)) return repeated;
  return ranked;
}

/** The depth with most headings that pass, and all between the first and the last of them. */
function mostAtOneDepth(
  headings: Heading[],
  test: (text: string) => boolean,
  reason: string,
  least: number,
  share: number,
) {
  const depths = [...new Set(headings.map((heading) => heading.depth))].sort((a, b) => a - b);
  const counted = depths.map((depth) => {
    const siblings = headings.filter((heading) => heading.depth === depth);
    const passing = siblings.filter((heading) => test(heading.text));
    return { depth, siblings, passing };
  });
  const best = counted
    .filter(({ siblings, passing }) => passing.length >= least && passing.length >= siblings.length * share)
    .sort((a, b) => b.passing.length - a.passing.length)[0];
  if (!best) return null;
  const first = best.passing[0]?.at ?? 0;
  const last = best.passing.at(-1)?.at ?? 0;
  const levels = best.siblings.filter((heading) => {
    if (best.passing.includes(heading)) return true;
    const isBetween = heading.at > first && heading.at < last && !hasShallower(headings, first, heading.at, best.depth);
    const isAfter =
      heading.at > last &&
      !hasShallower(headings, last, heading.at, best.depth) &&
      (isOfKind(heading, best.passing) || isBuiltAlike(headings, heading, best.passing));
    return isBetween || isAfter || isCommon(heading, best.siblings, first);
  });
  // What is a level once is one wherever it stands again.
  const names = new Set(levels.map((level) => foldName(level.text)));
  return {
    levels: best.siblings.filter((heading) => names.has(foldName(heading.text))),
    depth: best.depth,
    reason,
  };
}

/** "Lead Gardener" after "Senior Gardener": the same work in another rank. */
function isOfKind(heading: Heading, levels: Heading[]): boolean {
  const noun = (text: string) => foldName(text).split(' ').at(-1) ?? '';
  return noun(heading.text).length > 2 && levels.some((level) => noun(level.text) === noun(heading.text));
}

/** A job's name with headings below it, as the levels before it have. */
function isBuiltAlike(headings: Heading[], heading: Heading, levels: Heading[]): boolean {
  const hasBelow = (each: Heading) => childrenOf(headings, each).length > 0;
  return hasRoleWord(heading.text) && hasBelow(heading) && levels.every(hasBelow);
}

/** "All Levels" stands right before the first level. */
function isCommon(heading: Heading, siblings: Heading[], first: number): boolean {
  const next = siblings[siblings.indexOf(heading) + 1];
  return next?.at === first && /^(all|every|common|shared|general|alle|tous|todos)\b/i.test(heading.text);
}

function hasShallower(headings: Heading[], from: number, to: number, depth: number): boolean {
  return headings.some((heading) => heading.at > from && heading.at < to && heading.depth < depth);
}

/** Headings under which the same headings stand again and again are levels, whatever they are called. */
function byRepeatedChildren(headings: Heading[]) {
  const depths = [...new Set(headings.map((heading) => heading.depth))].sort((a, b) => a - b);
  for (const depth of depths) {
    const parents = headings.filter((heading) => heading.depth === depth);
    const children = parents.map((parent) => {
      const below = childrenOf(headings, parent).filter((child) => !isGroup(child.text));
      // Labels in a list right below count as headings do.
      return new Set([...below.map((child) => foldName(child.text)), ...(parent.labels ?? [])]);
    });
    const all = new Set(children.flatMap((names) => [...names]));
    const repeated = [...all].filter((name) => children.filter((names) => names.has(name)).length >= 2);
    const levels = parents.filter((_, index) => repeated.some((name) => children[index]?.has(name)));
    if (levels.length >= 2 && repeated.length >= 1 && levels.length >= parents.length / 2) {
      return { levels, depth, reason: REPEATED };
    }
  }
  return null;
}

const REPEATED = 'the same headings stand below each';

/** Where some levels are names of rank, headings under a parent that has none of those are something else. */
function besideRanks(found: ReturnType<typeof byRepeatedChildren>, headings: Heading[]) {
  if (!found?.levels.some((level) => isRankName(level.text))) return found;
  const parentOf = (level: Heading) =>
    headings.slice(0, countBefore(headings, level.at)).findLast((heading) => heading.depth < found.depth);
  const parents = new Set(found.levels.filter((level) => isRankName(level.text)).map(parentOf));
  const levels = found.levels.filter((level) => parents.has(parentOf(level)));
  return levels.length >= 2 ? { ...found, levels } : found;
}

/** How many headings stand before a block. They are in the order of the document, so that it is found by halving. */
function countBefore(headings: Heading[], at: number): number {
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((headings[middle] as Heading).at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function childrenOf(headings: Heading[], parent: Heading): Heading[] {
  const from = countBefore(headings, parent.at) + 1;
  let end = from;
  while (end < headings.length && (headings[end] as Heading).depth > parent.depth) end += 1;
  return headings.slice(from, end);
}

function headingsInside(headings: Heading[], levels: Heading[], depth: number): Heading[] {
  return levels.flatMap((level) => childrenOf(headings, level)).filter((heading) => heading.depth > depth);
}

/** The headings below the levels, by depth from outer to inner; labels only where they repeat. */
function axesBelow(inside: Heading[], levels: Heading[], hasBands: boolean | undefined): [Heading, PlaceAxis][] {
  const result: [Heading, PlaceAxis][] = [];
  const rest = inside.filter((heading) => {
    if (isGroup(heading.text)) return false;
    const parent = levels[countBefore(levels, heading.at) - 1];
    // "Senior Engineer I" below "Senior Engineer" is a level of its own.
    const isSubLevel = parent && foldName(heading.text).startsWith(`${foldName(parent.text)} `);
    if (isSubLevel) result.push([heading, 'level']);
    return !isSubLevel;
  });
  const counts = new Map<string, number>();
  for (const { text } of rest) counts.set(foldName(text), (counts.get(foldName(text)) ?? 0) + 1);
  const depths = [...new Set(rest.map((heading) => heading.depth))]
    .sort((a, b) => a - b)
    .map((depth) => rest.filter((heading) => heading.depth === depth))
    .filter((group) => group[0]?.depth !== LABEL_DEPTH || isRepeated(group, counts));
  const nested = joinBeside(withoutWrappers(depths, levels), levels, inside);
  const merged = mergeAlternatives(evenOut(nested, levels, inside));
  const names = axisNames(
    merged.map((group) => group.map((heading) => heading.text)),
    hasBands,
  );
  merged.forEach((group, index) => {
    const axis = names[index];
    if (axis) result.push(...group.map((heading): [Heading, PlaceAxis] => [heading, axis]));
  });
  return result;
}

/** Headings of two depths of which the inner ones never stand below the outer ones are of one axis. */
function joinBeside(depths: Heading[][], levels: Heading[], inside: Heading[]): Heading[][] {
  const [outer = [], inner, ...rest] = depths;
  if (!inner) return depths;
  const all = new Set(outer);
  const isBelow = (heading: Heading) => {
    const level = levels[countBefore(levels, heading.at) - 1];
    const above = inside.slice(0, countBefore(inside, heading.at)).findLast((each) => each.depth < heading.depth);
    return above !== undefined && above.at > (level?.at ?? 0) && all.has(above);
  };
  const isBeside = inner.length > 1 && !inner.some(isBelow);
  return isBeside ? [[...outer, ...inner].sort((a, b) => a.at - b.at), ...rest] : depths;
}

/** One heading, the same under every level and around all others, only leads into them: "Skills at this level". */
function withoutWrappers(depths: Heading[][], levels: Heading[]): Heading[][] {
  const [first = [], ...rest] = depths;
  const isOne = new Set(first.map((heading) => foldName(heading.text))).size === 1;
  const leads = isOne && rest.length > 0 && first.length === levels.length && WRAPPER.test(first[0]?.text ?? '');
  return leads ? rest : depths;
}

/**
 * Headings one step out of line, seen below few levels with text right under them, are of the same axis as the deeper ones
 * that stand without them elsewhere.
 */
function evenOut(depths: Heading[][], levels: Heading[], inside: Heading[]): Heading[][] {
  const [outer = [], inner, ...rest] = depths;
  if (!inner || outer.length >= levels.length / 2) return depths;
  const hasText = (heading: Heading) => (inside[inside.indexOf(heading) + 1]?.at ?? Infinity) > heading.at + 1;
  const levelOf = (heading: Heading) => levels[countBefore(levels, heading.at) - 1];
  const elsewhere = new Set(inner.map(levelOf));
  for (const heading of outer) elsewhere.delete(levelOf(heading));
  if (!outer.every(hasText) || elsewhere.size < levels.length / 2) return depths;
  return [[...outer, ...inner].sort((a, b) => a.at - b.at), ...rest];
}

const WRAPPER =
  /\b(this|each|the) (level|role|grade|stage)\b|\b(needed|required|expected)\b|^(skills|competenc(y|ies)|expectations|capabilities|what we expect)$/i;

/** Depths whose names are the same set are one axis: an uneven document, not two axes. */
function mergeAlternatives(depths: Heading[][]): Heading[][] {
  const merged: Heading[][] = [];
  for (const group of depths) {
    const names = new Set(group.map((heading) => foldName(heading.text)));
    const same = merged.find(
      (other) => other.some((heading) => names.has(foldName(heading.text))) && overlap(other, names) > 0.5,
    );
    if (same) same.push(...group);
    else merged.push([...group]);
  }
  return merged;
}

function overlap(group: Heading[], names: Set<string>): number {
  const own = new Set(group.map((heading) => foldName(heading.text)));
  return [...own].filter((name) => names.has(name)).length / Math.min(own.size, names.size);
}

function isRepeated(group: Heading[], counts: Map<string, number>): boolean {
  const again = group.filter((heading) => (counts.get(foldName(heading.text)) ?? 0) > 1).length;
  return again > group.length / 2;
}

/** "[Engineering Manager Skills]" marks a group inside a cell, at whatever depth it stands. */
export function isGroup(text: string): boolean {
  return /^\[[^[\]]+\]$/.test(text.trim());
}

/** From outer to inner: bands by their words, as a person said, or the outermost of three; then dimension and section. */
function axisNames(groups: string[][], hasBands: boolean | undefined): (PlaceAxis | undefined)[] {
  const bands = groups.findIndex((names) => kindOfNames(names) === 'band');
  const guessed = bands >= 0 ? bands : groups.length > 2 || hasBands ? 0 : -1;
  const band = hasBands === false ? -1 : guessed;
  const others = groups.map((_, index) => index).filter((index) => index !== band);
  return groups.map((names, index) => {
    if (index === band) return 'band';
    if (others.length === 1) {
      const distinct = [...new Set(names.map(foldName))];
      return distinct.filter(isSectionWord).length > distinct.length / 2 ? 'section' : 'dimension';
    }
    const place = others.indexOf(index);
    return place === 0 ? 'dimension' : place === 1 ? 'section' : undefined;
  });
}

/** The heading right above the levels is a role; where the same levels stand under several, a role or a dimension. */
function axesAbove(
  headings: Heading[],
  levels: Heading[],
  depth: number,
  axes: Map<Heading, PlaceAxis>,
): [Heading, PlaceAxis][] {
  const parents = new Set<Heading>();
  for (const level of levels) {
    let at = countBefore(headings, level.at) - 1;
    while (at >= 0 && (headings[at] as Heading).depth >= depth) at -= 1;
    const above = headings[at];
    if (above) parents.add(above);
  }
  if (parents.size === 0) return titleBeside(headings, levels, depth);
  const [first] = parents;
  const hasAxesBelow = [...axes.values()].some((axis) => axis !== 'level');
  const namesOfLevels = levels.map((level) => foldName(level.text));
  const again = new Set(namesOfLevels).size < namesOfLevels.length;
  const roleNames = [...parents].filter(({ text }) => hasRoleWord(text)).length;
  const role = headings
    .slice(0, headings.indexOf(first as Heading))
    .findLast((heading) => heading.depth < (first?.depth ?? 0));
  // With a role's name above them, the same levels again and again are those of its dimensions.
  const below = new Set(axes.values());
  const isOneRole = role !== undefined && (hasRoleWord(role.text) || !LADDER_WORDS.test(role.text));
  const isOfOneRole = isOneRole && !(below.has('dimension') && below.has('section'));
  const isDimension =
    parents.size > 1 &&
    again &&
    roleNames <= parents.size / 2 &&
    (isOfOneRole || !hasAxesBelow) &&
    (first?.depth ?? 1) > 1;
  if (isDimension) {
    for (const [heading, axis] of axes) if (axis === 'dimension') axes.set(heading, 'section');
    return [
      ...[...parents].map((heading): [Heading, PlaceAxis] => [heading, 'dimension']),
      ...(role ? [[role, 'role'] as [Heading, PlaceAxis]] : []),
    ];
  }
  const isLadders = roleNames === parents.size || codesDiffer(headings, levels, [...parents]);
  if (parents.size > 1 && (again || (isLadders && startsAgain(levels))))
    return [...parents].map((heading) => [heading, 'role']);
  // One rubric in one document: its title is the role, rather than a heading such as "Levels".
  const title = headings.find((heading) => heading.at < (levels[0]?.at ?? 0) && heading.depth < depth);
  return title ? [[title, 'role']] : [];
}

/** Whether each parent's levels have a code of their own: IC1 and IC2 under one, PM1 and PM2 under the next. */
function codesDiffer(headings: Heading[], levels: Heading[], parents: Heading[]): boolean {
  const codes = parents.map((parent) => {
    const below = new Set(childrenOf(headings, parent));
    const own = levels.filter((level) => below.has(level)).map((level) => parseLevelLine(level.text)?.code ?? '');
    return new Set(own.map((code) => code.replace(/\d+$/, '')));
  });
  const prefixes = codes.flatMap((own) => [...own]);
  return codes.every((own) => own.size === 1) && !prefixes.includes('') && new Set(prefixes).size === parents.length;
}

/** Whether the numbers of levels begin anew: AE1, AE2, SE1, SE2. */
function startsAgain(levels: Heading[]): boolean {
  const numbers = levels.map((level) => parseLevelLine(level.text)?.number);
  return numbers.every((number) => number !== undefined) && new Set(numbers).size < numbers.length;
}

/** The title of a page whose levels are headings of the same depth. */
function titleBeside(headings: Heading[], levels: Heading[], depth: number): [Heading, PlaceAxis][] {
  const before = headings.filter((heading) => heading.at < (levels[0]?.at ?? 0) && heading.depth <= depth);
  const [title] = before;
  return before.length === 1 && title ? [[title, 'role']] : [];
}

const LADDER_WORDS =
  /\b(ladders?|frameworks?|levels?|career|careers|matrix|rubrics?|competenc(y|ies)|progression|expectations|laufbahn|karriere\w*|carrière|carrera|キャリア\w*)\b/i;
