import type { Framework, Mark, Role, Statement } from '../schema.ts';
import { isPlainOutline, outlineOf } from './outline.ts';
import { capital, labelledLevel } from './text.ts';

/**
 * Writes each role as a heading, with headings of falling size for level, band, dimension and section, and lists below.
 * Where that could be read in two ways, each heading says what it is ("### Dimension: Craft").
 */
export function writeMarkdown(framework: Framework): string {
  const isPlain = framework.roles.length === 1 && framework.roles.every(isPlainOutline);
  return `${framework.roles.flatMap((role) => writeRole(role, isPlain)).join('\n')}\n`;
}

function writeRole(role: Role, isPlain: boolean): string[] {
  const axes = [role.bands.length > 0, role.dimensions.length > 0, role.sections.length > 0];
  const depths = axes.map((_, index) => 3 + axes.slice(0, index).filter(Boolean).length);
  const depthOf = (kind: string) => '#'.repeat(depths[['band', 'dimension', 'section'].indexOf(kind)] ?? 6);
  const label = (kind: string, name: string) => (isPlain ? plain(name) : `${capital(kind)}: ${plain(name)}`);
  const steps = outlineOf(role).flatMap((step) => {
    if (step.kind === 'level') {
      const title = isPlain && step.name ? `${step.title}: ${step.name}` : labelledLevel(step);
      return [`## ${plain(title)}`, ''];
    }
    if (step.kind === 'statements') return [...step.statements.flatMap((each) => bullets(each, 0)), ''];
    if (step.kind === 'not-applicable') return ['- N/A', ''];
    if (step.kind === 'group') return [plain(`[${step.name}]`), ''];
    return [`${depthOf(step.kind)} ${label(step.kind, oneLine(step.name))}`, ''];
  });
  return [`# ${label('role', oneLine(role.name))}`, '', ...steps];
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ').trim();
}

function bullets(statement: Statement, depth: number): string[] {
  const text = marked(statement).replace(/\s*[\r\n\u2028\u2029]+\s*/g, '<br>');
  const lead = statement.lead ? `**${plain(oneLine(statement.lead))}**: ` : '';
  return [
    `${'  '.repeat(depth)}- ${lead}${text}`,
    ...(statement.children ?? []).flatMap((each) => bullets(each, depth + 1)),
  ];
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
