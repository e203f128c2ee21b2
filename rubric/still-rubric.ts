/**
 * The inserted texts that still stand in a draft word for word: an example of the rubric is not evidence until someone has made it
 * their own. White space, the case of the first letter and a full stop at the end may differ, since insertion fits them in.
 *
 * @returns those of `inserted` that are unedited, in their order, each once
 */
export function stillRubric(draft: string, inserted: readonly string[]): string[] {
  return [...new Set(inserted)].filter((text) => standing(text)?.test(draft));
}

/**
 * The draft as far as it is the writer's own: each text of `unedited` is blanked where it stands, so that what is read as the
 * writer's words is not the rubric's example. Its length stays, so that every place in it is the same place in the draft.
 */
export function ownWords(draft: string, unedited: readonly string[]): string {
  return unedited.reduce((own, text) => {
    const found = standing(text);
    // A line break, so that what stands before and behind does not become one sentence.
    return found ? own.replace(found, (rubric) => '\n'.padEnd(rubric.length)) : own;
  }, draft);
}

function standing(text: string): RegExp | null {
  const wanted = text.replace(/\s+/gu, ' ').trim().replace(/\.$/, '');
  if (wanted.length < 2) return null;
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern(wanted)}(?![\\p{L}\\p{N}])\\.?`, 'u');
}

function pattern(text: string): string {
  const first = text.charAt(0);
  const either = `(?:${escaped(first.toLowerCase())}|${escaped(first.toUpperCase())})`;
  return either + escaped(text.slice(1));
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(' ', '\\s+');
}
