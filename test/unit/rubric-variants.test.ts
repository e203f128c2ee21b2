import { describe, expect, test } from 'vitest';
import { builtin } from '../../rubric/catalog/index.ts';
import type { Framework } from '../../rubric/schema.ts';
import { linesOf, readContent } from './rubric-documents.ts';
import { variantsOf } from './rubric-variants.ts';

/** Places by number and folded name, since some variants write headings in capitals or say "L1". */
function statementsOf(framework: Framework): string[] {
  return linesOf(framework)
    .map((line) => {
      const [role, level, , band, dimension, section, text] = line.split(' | ');
      return [role, level, band, dimension, section].join(' | ').toLowerCase() + text;
    })
    .sort();
}

describe('the rubric in another form gives the same statements', () => {
  const variants = variantsOf(builtin());
  const wanted = statementsOf(builtin());

  test('there are more than sixty forms', () => {
    expect(variants.length).toBeGreaterThan(60);
  });

  test.each(variants)('$name', async ({ fileName, content }) => {
    const result = await readContent(content, fileName);
    if (!result.ok) throw new Error(JSON.stringify(result.problems.slice(0, 3), null, 1));
    expect(statementsOf(result.framework)).toEqual(wanted);
    expect(result.framework.roles).toHaveLength(1);
    expect(result.framework.roles[0]?.levels.map((level) => level.name?.toLowerCase())).toEqual(
      builtin().roles[0]?.levels.map((level) => level.name?.toLowerCase()),
    );
  });
});
