import { tidyName } from '../fold.ts';

/**
 * The words of a heading without what tools and authors draw around them: outline numbers, rules, brackets, anchors of
 * Pandoc and Kramdown, emphasis, invisible characters. Emoji stay, they are part of the name.
 *
 * @returns the heading's own words, or the text as it was when nothing would be left
 */
export function headingText(text: string): string {
  const bare = text
    .replace(INVISIBLE, '')
    // Pandoc and Kramdown: "Level 1 {#level-1 .unnumbered}".
    .replace(/\s*\{:?\s*[#.][^{}]*\}\s*$/, '')
    // "=== Level 1 ===", "--- Level 1 ---", "~~ Level 1 ~~".
    .replace(/^\s*([=~#*_+]{2,}|[-–—]{2,})\s*(\S.*?)\s*([=~#*_+]{2,}|[-–—]{2,})\s*$/, '$2')
    // The title of a wiki page: "= Level 1 =".
    .replace(/^\s*=\s(\S.*?\S)\s=\s*$/, '$1')
    .replace(OUTLINE_NUMBER, '')
    .trim();
  return tidyName(bare) || text.trim();
}

// Soft hyphens, zero-width spaces and word joiners come with copied text. Joiners of emoji and scripts stay.
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

// "1.2 Low", "1.2.3. Impact": numbers of two parts or more. One number alone may be the level's own.
const OUTLINE_NUMBER =
  /^\s*(?:\d{1,2}(?:\.\d{1,2})+\.?\s+(?=\p{L})|\d{1,2}\.?\s+(?=(?:level|lvl|grade|tier|stage|stufe|niveau|nivel)\s+\d))/iu;

/** "[Impact]" is Impact where brackets stand around most headings of a document; elsewhere they mark a group. */
export function withoutBrackets(text: string): string {
  return /^\[([^[\]]+)\]:?$/.exec(text.trim())?.[1]?.trim() ?? text;
}
