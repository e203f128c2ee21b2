/**
 * The form in which names are compared: NFKC, case folded, white space collapsed, without a trailing colon, emphasis marks
 * or leading emoji. For comparing only; names are shown as given.
 *
 * @returns the folded name, empty when nothing but decoration was there
 */
export function foldName(name: string): string {
  if (name.length > 2000) return name.slice(0, 2000).trim().toLowerCase();
  const known = folded.get(name);
  if (known !== undefined) return known;
  const result = fold(name);
  // The same few names are compared again and again while a document is read.
  if (folded.size > 5000) folded.clear();
  folded.set(name, result);
  return result;
}

const folded = new Map<string, string>();

function fold(name: string): string {
  return tidyName(name)
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/^\s*(?::[a-z0-9_+-]+:\s*)+(?=\S)/i, '')
    .replace(/^\s*(?:\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f|\u200d|\u2640|\u2642)*\s*)+(?=\S)/u, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** The name without the decoration of a heading: emphasis marks around it, a trailing colon, white space at the ends. */
export function tidyName(name: string): string {
  return name
    .replace(/^[\u200b\ufeff]+/, '')
    .replace(/^\s*(?:\*\*|__|[*_`#])+\s*(?=\S)|\s*(?:\*\*|__|[*_`#])+\s*$/g, '')
    .replace(/\s*[:：]\s*(?:\*\*|__|[*_])*\s*$/, '')
    .trim();
}
