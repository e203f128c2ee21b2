import type { LintFinding } from '../lint.ts';
import type { Role } from '../schema.ts';

/** Names of tools, products or fields that so many of a role's examples speak of that others cannot use them. */
export function lintSpeciality(role: Role): LintFinding[] {
  const sections = new Set(role.sections.filter((section) => section.tone === 'example').map((section) => section.id));
  const examples = role.cells
    .filter((cell) => cell.sectionId && sections.has(cell.sectionId))
    .flatMap((cell) => cell.statements.map((statement) => statement.text));
  if (examples.length < 5) return [];
  const counts = new Map<string, number>();
  for (const name of examples.flatMap((text) => [...new Set(namesIn(text))])) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= examples.length * 0.15)
    .map(([name, count]) => ({
      kind: 'one-speciality',
      role: role.name,
      where: role.sections.find((section) => sections.has(section.id))?.name ?? '',
      message: `"${name}" stands in ${count} of ${examples.length} examples: add some that others in the role can use.`,
    }));
}

/** Capitalised words that do not begin a sentence. */
function namesIn(text: string): string[] {
  return [...text.matchAll(/(?<=[\p{L}\p{N},;)] )\p{Lu}[\p{L}\p{N}+#/-]+/gu)].map(([name]) => name);
}
