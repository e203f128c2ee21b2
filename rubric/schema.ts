import * as z from 'zod/mini';

/**
 * The model of any company's framework: Framework > Role > Level > Band > Dimension > Section > Statement.
 *
 * Names are data and live in arrays; order is the order of the arrays. A role may lack bands, dimensions or sections:
 * the list is then empty and the cells leave that id out. Ids are opaque and made by `rubric/ids.ts`.
 */

const Id = z.string().check(z.regex(/^[a-z]{1,3}_[a-z2-7]{12}$/));
const Name = z.string().check(z.minLength(1), z.maxLength(500));
const LongText = z.string().check(z.maxLength(20_000));

/** Formatting as ranges over a text, in UTF-16 code units: [start, end). */
export const Mark = z.strictObject({
  kind: z.enum(['bold', 'italic', 'code', 'strike', 'link', 'lineBreak']),
  start: z.int(),
  end: z.int(),
  url: z.optional(z.string().check(z.regex(/^(https?|mailto):/i))),
});
export type Mark = z.infer<typeof Mark>;

export const RichText = z.strictObject({ text: LongText, marks: z.optional(z.array(Mark)) });
export type RichText = z.infer<typeof RichText>;

/** Where in the source a thing was read: physical lines and rows count from 1. */
export const Origin = z.strictObject({
  file: z.optional(z.string()),
  line: z.optional(z.int()),
  column: z.optional(z.int()),
  row: z.optional(z.int()),
  sheet: z.optional(z.string()),
  cell: z.optional(z.string()),
  path: z.optional(z.string()),
});
export type Origin = z.infer<typeof Origin>;

export const Attribute = z.strictObject({ name: Name, value: LongText });
export type Attribute = z.infer<typeof Attribute>;

export const Note = z.strictObject({
  id: Id,
  kind: z.enum(['footnote', 'preamble', 'page-text', 'comment']),
  text: LongText,
  origin: z.optional(Origin),
});
export type Note = z.infer<typeof Note>;

/** One sentence or bullet of the rubric. `lead` is a bold first word or label, `group` a marker inside the cell. */
export interface Statement {
  id: string;
  text: string;
  marks?: Mark[];
  lead?: string;
  group?: string;
  tags?: string[];
  kind?: 'statement' | 'example' | 'detail';
  origin?: Origin;
  children?: Statement[];
}
// The type is written out because a schema that holds itself cannot infer its own.
export const Statement: z.ZodMiniType<Statement> = z.strictObject({
  id: Id,
  text: LongText.check(z.minLength(1)),
  marks: z.optional(z.array(Mark)),
  lead: z.optional(z.string()),
  group: z.optional(z.string()),
  tags: z.optional(z.array(z.string())),
  kind: z.optional(z.enum(['statement', 'example', 'detail'])),
  origin: z.optional(Origin),
  children: z.optional(z.array(z.lazy(() => Statement))),
});

export const Level = z.strictObject({
  id: Id,
  externalId: z.optional(z.string()),
  /** As printed: "1", "2", "1.5", "0". */
  number: z.optional(z.string()),
  code: z.optional(z.string()),
  name: z.optional(Name),
  kind: z.enum(['job', 'proficiency', 'common']),
  rank: z.int(),
  description: z.optional(RichText),
  attributes: z.optional(z.array(Attribute)),
  status: z.optional(z.enum(['active', 'planned', 'deprecated'])),
});
export type Level = z.infer<typeof Level>;

export const Band = z.strictObject({ id: Id, name: Name, rank: z.int(), aliases: z.optional(z.array(Name)) });
export type Band = z.infer<typeof Band>;

export const Dimension = z.strictObject({
  id: Id,
  name: Name,
  rank: z.int(),
  path: z.optional(z.array(Name)),
  description: z.optional(RichText),
  aliases: z.optional(z.array(Name)),
  externalId: z.optional(z.string()),
});
export type Dimension = z.infer<typeof Dimension>;

/** `tone` is for the panel's look only; `definition` is the one line shown beside an uncommon word. */
export const Section = z.strictObject({
  id: Id,
  name: Name,
  rank: z.int(),
  aliases: z.optional(z.array(Name)),
  tone: z.optional(z.enum(['neutral', 'example', 'caution', 'next-step'])),
  definition: z.optional(z.string()),
});
export type Section = z.infer<typeof Section>;

/** One place in the grid. `presence` keeps "nothing was written" apart from "N/A was written". */
export const Cell = z.strictObject({
  levelId: Id,
  bandId: z.optional(Id),
  dimensionId: z.optional(Id),
  sectionId: z.optional(Id),
  summary: z.optional(RichText),
  grade: z.optional(z.string()),
  refs: z.optional(
    z.array(z.strictObject({ target: z.string(), requirement: z.optional(z.enum(['required', 'optional'])) })),
  ),
  statements: z.array(Statement),
  presence: z.enum(['given', 'empty', 'not-applicable']),
});
export type Cell = z.infer<typeof Cell>;

export const Role = z.strictObject({
  id: Id,
  externalId: z.optional(z.string()),
  name: Name,
  aliases: z.optional(z.array(Name)),
  path: z.optional(z.array(Name)),
  description: z.optional(RichText),
  attributes: z.optional(z.array(Attribute)),
  levels: z.array(Level).check(z.minLength(1)),
  bands: z.array(Band),
  dimensions: z.array(Dimension),
  sections: z.array(Section),
  cells: z.array(Cell),
  cumulative: z.optional(z.strictObject({ sentence: RichText, applies: z.boolean() })),
});
export type Role = z.infer<typeof Role>;

/** A rating scale as an HR tool prints it, and which place of the framework each label means. Unmapped labels are never guessed. */
export const RatingScale = z.strictObject({
  id: Id,
  name: Name,
  tool: z.optional(z.string()),
  values: z.array(
    z.strictObject({
      id: Id,
      label: Name,
      aliases: z.optional(z.array(Name)),
      numeric: z.optional(z.number()),
    }),
  ),
  mapping: z.array(z.strictObject({ valueId: Id, levelId: Id, bandId: z.optional(Id) })),
});
export type RatingScale = z.infer<typeof RatingScale>;

export const Provenance = z.strictObject({
  kind: z.enum(['builtin', 'file', 'paste', 'manual', 'policy']),
  format: z.optional(z.string()),
  fileName: z.optional(z.string()),
  importedAt: z.optional(z.string()),
  sha256: z.optional(z.string()),
  licence: z.optional(z.string()),
  source: z.optional(z.string()),
  attribution: z.optional(z.string()),
  warnings: z.optional(z.array(z.string())),
  mapping: z.optional(z.unknown()),
});
export type Provenance = z.infer<typeof Provenance>;

const Word = z.strictObject({ singular: Name, plural: Name });

/** A company's own words for the axes, used throughout where present. */
export const Vocabulary = z.strictObject({
  role: z.optional(Word),
  level: z.optional(Word),
  band: z.optional(Word),
  dimension: z.optional(Word),
  section: z.optional(Word),
  statement: z.optional(Word),
});
export type Vocabulary = z.infer<typeof Vocabulary>;

export const SCHEMA_VERSION = 1;

export const Framework = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  id: Id,
  name: Name,
  /** BCP 47. */
  language: z.string(),
  description: z.optional(RichText),
  vocabulary: z.optional(Vocabulary),
  roles: z.array(Role).check(z.minLength(1)),
  ratingScales: z.array(RatingScale),
  notes: z.array(Note),
  provenance: Provenance,
  createdAt: z.optional(z.string()),
  updatedAt: z.optional(z.string()),
  revision: z.int(),
  /** What the importer could read but not place, with its origin. Nothing vanishes. */
  unmapped: z.array(z.strictObject({ text: LongText, origin: z.optional(Origin) })),
});
export type Framework = z.infer<typeof Framework>;

/** A level and, where the role has bands and one is meant, a band. */
export interface Position {
  levelId: string;
  bandId?: string;
}
