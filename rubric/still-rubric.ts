/**
 * The inserted texts that still stand in a draft word for word: an example of the rubric is not evidence until someone has made it
 * their own. White space, the case of the first letter and a full stop at the end may differ, since insertion fits them in.
 *
 * @returns those of `inserted` that are unedited, in their order, each once
 */
export function stillRubric(draft: string, inserted: readonly string[]): string[] {
  const plain = flat(draft);
  return [...new Set(inserted)].filter((text) => {
    const wanted = flat(text).replace(/\.$/, '');
    return wanted.length > 1 && new RegExp(`(?<![\\p{L}\\p{N}])${pattern(wanted)}(?![\\p{L}\\p{N}])`, 'u').test(plain);
  });
}

function flat(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function pattern(text: string): string {
  const first = text.charAt(0);
  const either = `(?:${escaped(first.toLowerCase())}|${escaped(first.toUpperCase())})`;
  return either + escaped(text.slice(1));
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
