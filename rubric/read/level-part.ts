import type { Block } from './block.ts';
import type { LevelDraft } from './draft.ts';

/** A level line and what stands below it, up to the next one. */
export interface LevelPart {
  level: LevelDraft;
  blocks: Block[];
}

/** How a level is named in messages. */
export function levelLabel(level: LevelDraft): string {
  return level.code ?? (level.number ? `Level ${level.number}` : (level.name ?? ''));
}
