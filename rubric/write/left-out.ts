import type { Framework, Statement } from '../schema.ts';
import { withChildren } from '../with-children.ts';
import type { WriteFormat } from './index.ts';

/**
 * What a format cannot hold of a framework, a sentence for each kind of thing. Empty where nothing is lost: JSON keeps all.
 */
export function leftOut(framework: Framework, format: WriteFormat): string[] {
  if (format === 'json') return [];
  const statements = framework.roles.flatMap((role) => role.cells.flatMap((cell) => withChildren(cell.statements)));
  const cells = framework.roles.flatMap((role) => role.cells);
  const levels = framework.roles.flatMap((role) => role.levels);
  const count = (test: (statement: Statement) => unknown) => statements.filter(test).length;
  const inMarkdown = format === 'markdown';
  return [
    said(inMarkdown ? 0 : count((each) => each.marks?.length), 'statements lose their bold, italic, code or links'),
    said(format === 'csv' ? 0 : count((each) => each.text.includes('\n')), 'statements lose their line breaks'),
    said(
      cells.filter((cell) => cell.refs?.length || cell.grade || cell.summary).length,
      'places lose a summary, grade or pointer',
    ),
    said(
      levels.filter((level) => level.description || level.attributes?.length).length,
      'levels lose their description or attributes',
    ),
    said(framework.notes.length, 'notes are left out'),
    said(framework.unmapped.length, 'lines that had no place are left out'),
  ].filter((sentence) => sentence !== '');
}

function said(count: number, what: string): string {
  return count > 0 ? `${count} ${what}` : '';
}
