import { withLead } from '../csv-form.ts';
import { explicitAxis } from '../read/explicit-axis.ts';
import { parseLevelLine } from '../read/level-line.ts';
import type { Framework, Role, Statement } from '../schema.ts';
import { isPlainOutline, type OutlineStep, outlineOf } from './outline.ts';

/**
 * Writes the plain-text form: `Role`, its name, then level, band, dimension and section lines with bullets below, each
 * heading only where it changes. Where that could be read in two ways, each heading says what it is ("Section: Impact").
 * No new line at the end.
 */
export function writeText(framework: Framework): string {
  const isPlain = framework.roles.every((role) => isPlainOutline(role) && !explicitAxis(role.name));
  return framework.roles.map((role) => (isPlain ? writePlain(role) : writeLabelled(role))).join('\n\n');
}

function writePlain(role: Role): string {
  const lines = outlineOf(role).flatMap((step) =>
    step.kind === 'level' ? [step.title, ...(step.name ? [step.name] : [])] : linesOf(step, (name) => name),
  );
  return ['Role', '', role.name, '', ...lines].join('\n');
}

function writeLabelled(role: Role): string {
  const lines = outlineOf(role).flatMap((step) => {
    if (step.kind === 'level') return ['', labelledLevel(step)];
    return linesOf(step, (name) => (step.kind === 'group' ? `[${name}]` : `${capital(step.kind)}: ${name}`));
  });
  return [`Role: ${oneLine(role.name)}`, ...lines].join('\n');
}

/** "Level 2: Competent", "IC2: Designer", or "Level: Competent" where there is no number or code to know it by. */
export function labelledLevel({ title, name }: Extract<OutlineStep, { kind: 'level' }>): string {
  const line = oneLine(name && name !== title ? `${title}: ${name}` : title);
  const read = parseLevelLine(line);
  return read && (read.name ?? '') === oneLine(name ?? '') ? line : `Level: ${oneLine(name ?? title)}`;
}

/** "dimension" as a heading says it: "Dimension". */
export function capital(word: string): string {
  return word.replace(/^./, (letter) => letter.toUpperCase());
}

function linesOf(step: OutlineStep, heading: (name: string) => string): string[] {
  if (step.kind === 'statements') return step.statements.flatMap((statement) => bullets(statement, 1));
  if (step.kind === 'not-applicable') return ['  • N/A'];
  return step.kind === 'level' ? [] : [heading(oneLine(step.name))];
}

function bullets({ text, lead, children = [] }: Statement, depth: number): string[] {
  const own = `${'  '.repeat(depth)}• ${withLead(lead && oneLine(lead), oneLine(text))}`;
  return [own, ...children.flatMap((child) => bullets(child, depth + 1))];
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ').trim();
}
