import type { Position, Role, Statement } from '../schema.ts';
import type { Asked, Tone } from './asked-for.ts';

/** A statement that may be offered, the heap it is taken from, and whether the question asks for its kind. */
export interface Candidate {
  statement: Statement;
  dimensionId: string | undefined;
  sectionId: string | undefined;
  tone: Tone;
  asked: boolean;
}

/**
 * The statements of a position that may answer the question, in the framework's order. Without a band those of the whole
 * level; without a dimension those of all. Cautions and next steps are left out unless asked for.
 */
export function candidatesAt(role: Role, position: Position, dimensionId: string | null, asked: Asked): Candidate[] {
  const tones = new Map(role.sections.map((section) => [section.id, section.tone ?? 'neutral']));
  return role.cells
    .filter((cell) => cell.levelId === position.levelId)
    .filter((cell) => !position.bandId || !cell.bandId || cell.bandId === position.bandId)
    .filter((cell) => !dimensionId || !cell.dimensionId || cell.dimensionId === dimensionId)
    .flatMap((cell) => {
      const tone = (cell.sectionId && tones.get(cell.sectionId)) || 'neutral';
      const isAsked = asked.tones.has(tone) || (cell.sectionId !== undefined && asked.sectionIds.has(cell.sectionId));
      if (!isAsked && (tone === 'caution' || tone === 'next-step')) return [];
      const { dimensionId: dimension, sectionId } = cell;
      return cell.statements.map((statement) => ({
        statement,
        dimensionId: dimension,
        sectionId,
        tone,
        asked: isAsked,
      }));
    });
}
