import { foldName } from '../fold.ts';
import type { FrameworkDraft, RoleDraft } from './draft.ts';
import { axisIndex, emptyRole, levelIndex, levelKey } from './draft.ts';
import { ask } from './problem.ts';
import { hasRoleWord } from './role-words.ts';
import type { Drafted } from './text.ts';

/** One file's draft with what its front matter says of its order. */
export interface Part extends Drafted {
  file: string;
  weight?: number;
}

/**
 * Joins the drafts of several files. Files of one level each become the levels of one role, files with the same levels
 * that are each about one thing its dimensions; others stay roles of their own. Each origin then names its file.
 *
 * @param roleName the role's name where a person gave it
 */
export function mergeDrafts(parts: Part[], roleName?: string): Drafted {
  const ordered = parts.every((part) => part.weight !== undefined)
    ? parts.toSorted((a, b) => (a.weight ?? 0) - (b.weight ?? 0))
    : parts;
  for (const part of ordered) nameFile(part);
  const roles = ordered.flatMap((part) => part.draft.roles);
  const single = roles.length > 1 && roles.every((role) => role.levels.length === 1);
  const topics = single ? null : topicsOf(ordered);
  const joined = topics ? joinTopics(ordered, topics, roleName) : single ? joinLevels(roles, roleName) : null;
  const draft: FrameworkDraft = {
    roles: joined ? [joined] : apart(ordered),
    notes: ordered.flatMap((part) => part.draft.notes),
    unmapped: ordered.flatMap((part) => part.draft.unmapped),
  };
  const language = ordered.find((part) => part.draft.language)?.draft.language;
  return {
    draft: language ? { ...draft, language } : draft,
    warnings: ordered.flatMap((part) => part.warnings),
    outline: ordered[0]?.outline ?? [],
  };
}

/** The titles of files that have the same levels, no dimensions, and titles that are no job's; null for any others. */
function topicsOf(parts: Part[]): string[] | null {
  const titles = parts.map((part) => part.title ?? '');
  const shapes = parts.map(({ draft }) => {
    const [role, ...more] = draft.roles;
    const isPlain = role && more.length === 0 && role.dimensions.length === 0 && role.bands.length === 0;
    return isPlain && role.levels.length > 1 ? role.levels.map(levelKey) : [];
  });
  // A level that one file leaves out is still one of those of all.
  const all = shapes.toSorted((a, b) => b.length - a.length)[0] ?? [];
  const isAlike = parts.length > 1 && shapes.every((keys) => keys.length > 1 && keys.every((key) => all.includes(key)));
  const isNamed = titles.every(Boolean) && new Set(titles.map(foldName)).size === titles.length;
  return isAlike && isNamed && titles.filter(hasRoleWord).length <= titles.length / 2 ? titles : null;
}

function joinTopics(parts: Part[], titles: string[], roleName: string | undefined): RoleDraft {
  if (!roleName) {
    const found = `files with the same levels: ${titles.slice(0, 3).join(', ')}`;
    ask(parts[0]?.file ?? '', {}, found, { key: 'role', ask: 'which role are they about?' });
  }
  const joined = emptyRole(roleName);
  const most = parts.flatMap(({ draft }) => draft.roles).toSorted((a, b) => b.levels.length - a.levels.length)[0];
  joined.levels = [...(most?.levels ?? [])];
  parts.forEach(({ draft }, index) => {
    const [role] = draft.roles;
    if (!role) return;
    const at = axisIndex(joined.dimensions, titles[index]);
    for (const cell of role.cells) {
      const section = axisIndex(joined.sections, role.sections[cell.section]?.name);
      const level = levelIndex(joined.levels, role.levels[cell.level] ?? {});
      joined.cells.push({ ...cell, level, dimension: at, section });
    }
  });
  return joined;
}

function nameFile({ draft, file }: Part): void {
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (value && typeof value === 'object') {
      for (const [key, each] of Object.entries(value)) {
        if (key === 'origin' && each && typeof each === 'object') Object.assign(each, { file });
        else visit(each);
      }
    }
  };
  visit(draft);
}

/** One role whose levels are those of the given roles, by number where all have one. */
function joinLevels(roles: RoleDraft[], name: string | undefined): RoleDraft {
  const joined: RoleDraft = {
    name: name ?? commonName(roles),
    levels: [],
    bands: [],
    dimensions: [],
    sections: [],
    cells: [],
  };
  const numbers = roles.map((role) => Number(role.levels[0]?.number));
  const byNumber = numbers.every(Number.isFinite) && new Set(numbers).size === numbers.length;
  const ordered = byNumber
    ? roles.toSorted((a, b) => Number(a.levels[0]?.number) - Number(b.levels[0]?.number))
    : roles;
  for (const role of ordered) addRole(joined, role);
  return joined;
}

function addRole(joined: RoleDraft, role: RoleDraft): void {
  const [level] = role.levels;
  if (!level) return;
  const at = levelIndex(joined.levels, level);
  const index = (axis: 'bands' | 'dimensions' | 'sections', own: number) => {
    const value = role[axis][own];
    if (!value) return -1;
    const found = axisIndex(joined[axis], value.name);
    const target = joined[axis][found];
    if (target && value.path && !target.path) target.path = value.path;
    return found;
  };
  for (const cell of role.cells) {
    joined.cells.push({
      ...cell,
      level: at,
      band: index('bands', cell.band),
      dimension: index('dimensions', cell.dimension),
      section: index('sections', cell.section),
    });
  }
}

/** The name all share, or the words that stand in all of them ("Software Engineer I", "Software Engineer II"). */
function commonName(roles: RoleDraft[]): string {
  const [first] = roles;
  const names = roles.map((role) => role.name);
  if (!first || new Set(names.map(foldName)).size === 1) return first?.name ?? '';
  const plain = names.map((name) => name.replace(/\s*\([^()]*\)/g, '').split(/\s+/));
  const shared = (plain[0] ?? []).filter((word) => plain.every((words) => words.includes(word)));
  return shared.join(' ') || first.name;
}

/** Roles of several files; two of one name take the name of their file as well. */
function apart(parts: Part[]): RoleDraft[] {
  const seen = new Set<string>();
  return parts.flatMap((part) =>
    part.draft.roles.map((role) => {
      const name = foldName(role.name);
      const unique = seen.has(name)
        ? `${role.name} (${part.file.replace(/^.*\//, '').replace(/\.\w+$/, '')})`
        : role.name;
      seen.add(name);
      return { ...role, name: unique };
    }),
  );
}
