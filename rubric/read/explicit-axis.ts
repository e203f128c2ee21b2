import { meaningOfHeader } from './column-words.ts';

export type ExplicitAxis = 'role' | 'level' | 'band' | 'dimension' | 'section';

/** A heading that says itself what it is: "Dimension: Craft". Null for any other. */
export function explicitAxis(text: string): { axis: ExplicitAxis; name: string } | null {
  const match = /^\s*(\p{L}[\p{L} -]{1,30}?)\s*(?:[:：]|\s[-–—]\s)\s*(\S.*?)\s*$/u.exec(text);
  const axis = match?.[1] ? meaningOfHeader(match[1]) : undefined;
  const isAxis = axis === 'role' || axis === 'level' || axis === 'band' || axis === 'dimension' || axis === 'section';
  return match?.[2] && isAxis ? { axis, name: match[2] } : null;
}
