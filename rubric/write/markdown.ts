import type { Framework, Mark, Role, Statement } from '../schema.ts';
import { cellsInOrder, levelTitle } from './walk.ts';

/** Writes each role as a heading, with headings of falling size for level, band, dimension and section, and lists below. */
export function writeMarkdown(framework: Framework): string {
  return `${framework.roles.flatMap(writeRole).join('\n')}\n`;
}

function writeRole(role: Role): string[] {
  const lines = [`# ${plain(role.name)}`, ''];
  const axes = [role.bands.length > 0, role.dimensions.length > 0, role.sections.length > 0];
  const depths = axes.map((_, index) => 3 + axes.slice(0, index).filter(Boolean).length);
  const cells = cellsInOrder(role);
  for (const level of role.levels) {
    const title = levelTitle(level);
    lines.push(`## ${plain(level.name && title !== level.name ? `${title}: ${level.name}` : title)}`, '');
    let above: (string | undefined)[] = [];
    for (const { cell, band, dimension, section } of cells.filter((each) => each.level === level)) {
      const names = [band, dimension, section];
      const changed = names.findIndex((name, index) => name !== above[index]);
      names.forEach((name, index) => {
        if (name !== undefined && changed >= 0 && index >= changed) {
          lines.push(`${'#'.repeat(depths[index] ?? 6)} ${plain(name)}`, '');
        }
      });
      above = names;
      if (cell.presence === 'not-applicable') lines.push('- N/A', '');
      if (cell.statements.length) lines.push(...cell.statements.flatMap((each) => bullets(each, 0)), '');
    }
  }
  return lines;
}

function bullets(statement: Statement, depth: number): string[] {
  const text = marked(statement).replace(/\s*[\r\n\u2028\u2029]+\s*/g, '<br>');
  return [`${'  '.repeat(depth)}- ${text}`, ...(statement.children ?? []).flatMap((each) => bullets(each, depth + 1))];
}

/** The text with its bold, italic, code, strike and link marks; overlapping marks keep only the outer one. */
function marked({ text, marks = [] }: Statement): string {
  const sorted = marks.filter((mark) => mark.kind !== 'lineBreak').sort((a, b) => a.start - b.start || b.end - a.end);
  let result = '';
  let at = 0;
  for (const mark of sorted) {
    if (mark.start < at || mark.end <= mark.start || mark.end > text.length) continue;
    result += plain(text.slice(at, mark.start)) + wrap(mark, text.slice(mark.start, mark.end));
    at = mark.end;
  }
  return result + plain(text.slice(at));
}

function wrap(mark: Mark, text: string): string {
  if (mark.kind === 'code') return text.includes('`') ? plain(text) : `\`${text}\``;
  if (mark.kind === 'link') return `[${plain(text)}](<${(mark.url ?? '').replace(/[<>\s]/g, encodeURIComponent)}>)`;
  const sign = { bold: '**', italic: '*', strike: '~~', lineBreak: '' }[mark.kind];
  // Emphasis may not begin or end with white space.
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return inner ? `${before}${sign}${plain(inner)}${sign}${after}` : text;
}

/** Backslashes before whatever Markdown or HTML would take for a sign. */
function plain(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~&#]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+])(?=\s|$)/, '\\$1')
    .replace(/^(={1,}|-{1,})(?=\s*$)/, '\\$1')
    .replace(/\b(https?):\/\//gi, '$1\\://')
    .replace(/\bwww\./gi, 'www\\.')
    .replace(/@/g, '\\@');
}
