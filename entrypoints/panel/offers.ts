import type { PassageView } from '../../components/ClosestPassages.tsx';
import type { ComparisonColumn } from '../../components/Comparison.tsx';
import { placeName } from '../../components/places.ts';
import type { Offer } from '../../components/StatementList.tsx';
import type { Translate } from '../../components/strings.tsx';
import type { Voice } from '../../components/VoicePicker.tsx';
import { compare } from '../../rubric/compare.ts';
import type { Reading } from '../../rubric/reading/read-draft.ts';
import { scaffold } from '../../rubric/scaffold.ts';
import type { Position, Role, Section, Statement } from '../../rubric/schema.ts';
import type { Because, Suggestion } from '../../rubric/suggest.ts';
import { type Person, renderVoice } from '../../rubric/voice.ts';
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
    const shared = reading?.passages.find((passage) => passage.statementId === statementId)?.shared ?? [];
    return found ? [offerOf(found.statement, found.section, wording, { shared, why: reasonOf(because, t) })] : [];
  });
}

function reasonOf(because: Because, t: Translate): string {
  switch (because.kind) {
    case 'shares':
      return t('shares', because.words.slice(0, 3).join('”, “'));
    case 'meaning':
      return t('meansSame', because.sentence + 1);
    case 'asked':
      return t('asked');
    case 'not-covered':
      return t('notCovered');
  }
}

/** Search results over all roles, each with its place. */
export function hitOffers({ hits, roles }: Found, shownRole: Role | null): Offer[] {
  return hits.map((hit) => {
    const role = roles.find((one) => one.id === hit.roleId);
    const section = role?.sections.find((one) => one.id === hit.sectionId);
    const dimension = role?.dimensions.find((one) => one.id === hit.dimensionId);
    const place = role ? placeName(role, hit, ' · ') : '';
    const why = [role?.id !== shownRole?.id && role?.name, place, dimension?.name, section?.name]
      .filter(Boolean)
      .join(' · ');
    const example = section?.tone === 'example';
    return { statementId: hit.statementId, name: hit.text, text: hit.text, example, ranges: hit.ranges, why };
  });
}

export function passageViews(reading: Reading, draft: string, role: Role, t: Translate): PassageView[] {
  return reading.passages.slice(0, 3).flatMap((passage) => {
    const found = findStatement(role, passage.statementId);
    if (!found) return [];
    const place = placeName(role, passage, ' · ');
    const why = passage.shared.length > 0 ? t('shares', passage.shared.slice(0, 3).join('”, “')) : '';
    return [
      {
        statementId: passage.statementId,
        text: found.statement.text,
        sentence: draft.slice(passage.sentence.start, passage.sentence.end).trim(),
        why: [place, why].filter(Boolean).join(' · '),
      },
    ];
  });
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
