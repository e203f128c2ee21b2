import * as z from 'zod/mini';
import { type IdPrefix, idsFor } from '../ids.ts';
import { Framework, type Role, type Section, type Statement } from '../schema.ts';
import { withChildren } from '../with-children.ts';
import type { AxisDraft, CellDraft, FrameworkDraft, RoleDraft, StatementDraft } from './draft.ts';
import { sectionLook } from './known-words.ts';
import { LIMITS } from './limits.ts';
import { fail, type Problem } from './problem.ts';
import { ratingScaleOf } from './rating-scale.ts';
import type { Format, Mapping } from './source.ts';

/** What is known of the file itself. */
export interface Made {
  file: string;
  format: Format;
  sha256: string;
  mapping?: Mapping;
  warnings: Problem[];
}

type NewId = (prefix: IdPrefix) => string;

/**
 * Gives a draft its ids, ranks and provenance and checks the whole once against the schema.
 *
 * @returns a framework that satisfies the schema; the same draft and hash give the same ids
 * @throws Unreadable when there is nothing in it, too much of it, or a name or text beyond the limits
 */
export function build(draft: FrameworkDraft, made: Made): Framework {
  checkSize(draft, made.file);
  const newId = idsFor(made.sha256);
  const framework = {
    schemaVersion: 1,
    id: newId('f'),
    name: draft.name ?? draft.roles[0]?.name ?? made.file,
    language: draft.language ?? 'en',
    ...(draft.description ? { description: draft.description } : {}),
    roles: draft.roles.map((role) => buildRole(role, newId)),
    notes: draft.notes.map((note) => ({ id: newId('n'), ...note })),
    revision: 1,
    provenance: {
      kind: 'file',
      format: made.format,
      fileName: made.file,
      sha256: made.sha256,
      ...(made.mapping ? { mapping: made.mapping } : {}),
      ...(made.warnings.length ? { warnings: made.warnings.map(warningText) } : {}),
    },
    unmapped: draft.unmapped,
  };
  const ratingScales = ratingScaleOf(framework.roles, newId);
  const checked = z.safeParse(Framework, { ...framework, ratingScales });
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0];
  return fail(made.file, {}, `${issue?.path.join('/')}: ${issue?.message}`, 'names and texts within the limits');
}

function buildRole(draft: RoleDraft, newId: NewId): Role {
  const { levels, bands, dimensions, sections, cells, ...rest } = draft;
  const levelIds = levels.map(() => newId('l'));
  const bandIds = bands.map(() => newId('b'));
  const dimensionIds = dimensions.map(() => newId('d'));
  const sectionIds = sections.map(() => newId('s'));
  return {
    id: newId('r'),
    ...rest,
    levels: levels.map(({ origin: _, ...level }, index) => ({
      ...level,
      id: levelIds[index] ?? '',
      kind: level.kind ?? 'job',
      rank: level.rank ?? index + 1,
    })),
    bands: bands.map(({ name }, index) => ({ id: bandIds[index] ?? '', name, rank: index + 1 })),
    dimensions: dimensions.map((value, index) => ({ id: dimensionIds[index] ?? '', ...value, rank: index + 1 })),
    sections: sections.map((value, index) => buildSection(value, sectionIds[index] ?? '', index + 1)),
    cells: cells.map((cell) => ({
      levelId: levelIds[cell.level] ?? '',
      ...(cell.band >= 0 ? { bandId: bandIds[cell.band] } : {}),
      ...(cell.dimension >= 0 ? { dimensionId: dimensionIds[cell.dimension] } : {}),
      ...(cell.section >= 0 ? { sectionId: sectionIds[cell.section] } : {}),
      ...extras(cell),
      statements: cell.statements.map((statement) => buildStatement(statement, newId)),
      presence: cell.presence,
    })),
  };
}

function buildSection({ name, externalId: _, path: __, description }: AxisDraft, id: string, rank: number): Section {
  const look = sectionLook(name);
  const definition = look.definition ?? description?.text;
  return { id, name, rank, ...(look.tone ? { tone: look.tone } : {}), ...(definition ? { definition } : {}) };
}

function buildStatement({ children, ...rest }: StatementDraft, newId: NewId): Statement {
  const id = newId('st');
  if (!children?.length) return { id, ...rest };
  return { id, ...rest, children: children.map((child) => buildStatement(child, newId)) };
}

function extras({ summary, grade, refs }: CellDraft) {
  return { ...(summary ? { summary } : {}), ...(grade ? { grade } : {}), ...(refs?.length ? { refs } : {}) };
}

function checkSize(draft: FrameworkDraft, file: string): void {
  const all = draft.roles.flatMap((role) => role.cells.flatMap((cell) => withChildren(cell.statements)));
  if (all.length > LIMITS.statements) {
    fail(file, {}, `${all.length} statements`, `at most ${LIMITS.statements}`);
  }
  for (const statement of all) {
    if (statement.text.length > LIMITS.statementLength) {
      fail(file, statement.origin ?? {}, statement.text, `at most ${LIMITS.statementLength} characters a statement`);
    }
  }
  const hasContent = draft.roles.some((role) => role.cells.some((cell) => cell.presence !== 'empty' || cell.refs));
  if (draft.roles.length === 0 || !(hasContent || draft.roles.some((role) => role.dimensions.length))) {
    const place = draft.roles[0]?.levels[0]?.origin ?? draft.unmapped[0]?.origin ?? { line: 1, column: 1 };
    fail(file, place, 'nothing to import', 'levels with statements');
  }
}

function warningText(warning: Problem): string {
  const where = warning.row ?? warning.line;
  return `${where === undefined ? '' : `line ${where}: `}${warning.found}; expected ${warning.expected}`;
}
