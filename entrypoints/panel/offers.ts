import type { PassageView } from '../../components/ClosestPassages.tsx';
import type { ComparisonColumn } from '../../components/Comparison.tsx';
import { placeName } from '../../components/places.ts';
import type { Offer } from '../../components/StatementList.tsx';
import type { Translate } from '../../components/strings.tsx';
import type { Voice } from '../../components/VoicePicker.tsx';
import { compare } from '../../rubric/compare.ts';
import { positionRead } from '../../rubric/reading/position-read.ts';
import type { Reading } from '../../rubric/reading/read-draft.ts';
import { scaffold } from '../../rubric/scaffold.ts';
import type { Position, Role, Section, Statement } from '../../rubric/schema.ts';
import { stillRubric } from '../../rubric/still-rubric.ts';
import type { Because, Suggestion } from '../../rubric/suggest.ts';
import { type Person, renderVoice } from '../../rubric/voice.ts';
import { isPlain } from '../../rubric/words/plain.ts';
import type { Found } from './use-search.ts';

/** How statements are worded now. */
export interface Wording extends Person {
  voice: Voice;
}

/** A statement as it is offered: in the voice chosen, with a scaffold where it is an example, its shared words marked. */
export function offerOf(
  statement: Statement,
  section: Section | null | undefined,
  wording: Wording,
  extra: { shared?: readonly string[]; why?: string } = {},
): Offer {
  const text = renderVoice(statement.text, wording);
  return {
    statementId: statement.id,
    name: statement.text,
    text,
    ranges: rangesOf(text, extra.shared ?? []),
    ...(section?.tone === 'example' ? { example: true, scaffold: scaffold(text) } : {}),
    ...(extra.why ? { why: extra.why } : {}),
  };
}

export function suggestedOffers(
  suggestions: readonly Suggestion[],
  role: Role,
  reading: Reading | null,
  wording: Wording,
  t: Translate,
): Offer[] {
  return suggestions.flatMap(({ statementId, because }) => {
    const found = findStatement(role, statementId);
    const shared = sharedWith(reading, statementId);
    return found ? [offerOf(found.statement, found.section, wording, { shared, why: reasonOf(because, t) })] : [];
  });
}

function reasonOf(because: Because, t: Translate): string {
  switch (because.kind) {
    case 'shares':
      return t('shares', quoted(telling(because.words)));
    case 'meaning':
      return t('meansSame', because.sentence + 1);
    case 'asked':
      return t('asked');
    case 'not-covered':
      return t('notCovered');
  }
}

/** Search results over all roles, each with its place, worded as they would be inserted. */
export function hitOffers({ hits, roles }: Found, shownRole: Role | null, wording: Wording = AS_WRITTEN): Offer[] {
  return hits.map((hit) => {
    const role = roles.find((one) => one.id === hit.roleId);
    const section = role?.sections.find((one) => one.id === hit.sectionId);
    const dimension = role?.dimensions.find((one) => one.id === hit.dimensionId);
    const place = role ? placeName(role, hit, ' · ') : '';
    const why = [role?.id !== shownRole?.id && role?.name, place, dimension?.name, section?.name]
      .filter(Boolean)
      .join(' · ');
    const example = section?.tone === 'example';
    const text = renderVoice(hit.text, wording);
    const ranges = text === hit.text ? hit.ranges : rangesOf(text, wordsAt(hit.text, hit.ranges));
    return { statementId: hit.statementId, name: hit.text, text, example, ranges, why };
  });
}

export const AS_WRITTEN: Wording = { voice: 'as-written' };

function wordsAt(text: string, ranges: readonly [number, number][]): string[] {
  return ranges.map(([start, end]) => text.slice(start, end));
}

/** The nearest passages, each with what it shares with the draft; `draft` is the one that was read. */
export function passageViews(
  reading: Reading,
  draft: string,
  role: Role,
  wording: Wording,
  t: Translate,
): PassageView[] {
  const read = positionRead(reading);
  return reading.passages.slice(0, 3).flatMap((passage) => {
    const found = findStatement(role, passage.statementId);
    if (!found) return [];
    const { text } = found.statement;
    const sentence = draft.slice(passage.sentence.start, passage.sentence.end).trim();
    const shared = telling(passage.shared);
    // The place of the whole reading stands above already.
    const elsewhere = passage.levelId !== read?.levelId || passage.bandId !== read?.bandId;
    const verbatim = stillRubric(sentence, [text, renderVoice(text, wording)]).length > 0;
    const why = verbatim ? t('verbatim') : shared.length > 0 ? t('shares', quoted(shared)) : '';
    return [
      {
        statementId: passage.statementId,
        text,
        ranges: verbatim ? [] : rangesOf(text, shared),
        sentence: verbatim || isWhole(sentence, draft) ? null : sentence,
        why: [elsewhere && placeName(role, passage, ' · '), why].filter(Boolean).join(' · '),
      },
    ];
  });
}

// A draft of one sentence needs no quotation of which one is meant.
function isWhole(sentence: string, draft: string): boolean {
  return sentence === draft.trim();
}

/** The words that say something; those of any subject only where there are no others. */
function telling(words: readonly string[]): readonly string[] {
  const found = words.filter(isTelling);
  return found.length > 0 ? found : words;
}

function isTelling(word: string): boolean {
  return !isPlain(word.toLowerCase());
}

function quoted(words: readonly string[]): string {
  return words.slice(0, 3).join('”, “');
}

export function comparisonColumns(
  role: Role,
  position: Position,
  dimensionId: string | undefined,
  across: 'bands' | 'levels',
): ComparisonColumn[] {
  const { columns } = compare(role, position, dimensionId ? { dimensionId } : {}, across);
  return columns.map((column) => ({
    id: `${column.levelId} ${column.bandId}`,
    name: nameOf(role, column, across),
    shown: column.levelId === position.levelId && column.bandId === position.bandId,
    sections: [null, ...role.sections]
      .map((section) => ({
        name: section?.name ?? '',
        statements: column.statements
          .filter(
            ({ statementId }) => (findStatement(role, statementId)?.section?.id ?? null) === (section?.id ?? null),
          )
          .map(({ statementId, text, differs }) => ({ id: statementId, text, differs })),
      }))
      .filter(({ statements }) => statements.length > 0),
  }));
}

// Bands of one level need only their own names.
function nameOf(role: Role, position: Position, across: 'bands' | 'levels'): string {
  const band = role.bands.find((one) => one.id === position.bandId);
  return across === 'bands' && band ? band.name : placeName(role, position, ' · ');
}

/** The telling words that the draft shares with a statement, as the statement has them; none for those of any subject. */
export function sharedWith(reading: Reading | null, statementId: string): string[] {
  const passage = reading?.passages.find((one) => one.statementId === statementId);
  return passage?.shared.filter(isTelling) ?? [];
}

function findStatement(role: Role, id: string): { statement: Statement; section: Section | undefined } | null {
  for (const cell of role.cells) {
    const statement = cell.statements.find((one) => one.id === id);
    if (statement) return { statement, section: role.sections.find((one) => one.id === cell.sectionId) };
  }
  return null;
}

function rangesOf(text: string, words: readonly string[]): [number, number][] {
  const lower = text.toLowerCase();
  return words.flatMap((word) => {
    const at = lower.indexOf(word.toLowerCase());
    return at < 0 ? [] : [[at, at + word.length] as [number, number]];
  });
}
