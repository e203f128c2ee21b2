import type { Framework, Role, Statement } from '../schema.ts';
import { cellsInOrder, levelTitle } from './walk.ts';

/**
 * Writes the plain-text form: `Role`, its name, then level, band, dimension and section lines with bullets below, each
 * heading only where it changes. No new line at the end.
 */
export function writeText(framework: Framework): string {
  return framework.roles.map(writeRole).join('\n\n');
}

function writeRole(role: Role): string {
  const lines = ['Role', '', role.name, ''];
  const cells = cellsInOrder(role);
  for (const level of role.levels) {
    lines.push(levelTitle(level));
    if (level.name && levelTitle(level) !== level.name) lines.push(level.name);
    let above: (string | undefined)[] = [];
    for (const { cell, band, dimension, section } of cells.filter((each) => each.level === level)) {
      const names = [band, dimension, section];
      const changed = names.findIndex((name, index) => name !== above[index]);
      if (changed >= 0) lines.push(...names.slice(changed).filter((name) => name !== undefined));
      above = names;
      if (cell.presence === 'not-applicable') lines.push('  • N/A');
      for (const statement of cell.statements) lines.push(...bullets(statement, 1));
    }
  }
  return lines.join('\n');
}

function bullets(statement: Statement, depth: number): string[] {
  const own = `${'  '.repeat(depth)}• ${oneLine(statement.text)}`;
  return [own, ...(statement.children ?? []).flatMap((child) => bullets(child, depth + 1))];
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ');
}
