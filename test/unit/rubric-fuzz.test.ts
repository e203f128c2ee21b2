import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Framework } from '../../rubric/schema.ts';
import { write } from '../../rubric/write/index.ts';
import { linesOf, readContent, readGood } from './rubric-documents.ts';
import { workbook } from './rubric-workbook.ts';

const NAMES = ['a.txt', 'a.md', 'a.csv', 'a.tsv', 'a.json', 'a.yml', 'a.html', 'a.xlsx'];

/** Whatever comes of a document, it comes, and a refusal says why. Anything else thrown fails the test with the seed. */
async function comes(content: string | Uint8Array, name: string): Promise<void> {
  const result = await readContent(content, name);
  expect(result.ok || result.problems.length > 0).toBe(true);
}

const DOCUMENTS = [
  '<h1>Cook</h1><h2>Level 1: Helper</h2><h3>Fire</h3><ul><li>Watches<ul><li>deep</li></ul></li></ul><table><tr><th rowspan=2>Skill</th><th>L1</th></tr><tr><td colspan=2>x</td></tr></table><h2>Level 2: Chef</h2><h3>Fire</h3><p>Runs</p>',
  'role: Cook\nlevels:\n  - name: Helper\n    skills:\n      - name: Fire\n        statements: &x [a b, "c d"]\n  - name: Chef\n    skills:\n      - {name: Ice, statements: *x}\n',
  '{"domains":[{"name":"Hot","skills":[{"name":"grill","levels":{"Basic":"a b","Advanced":["c",null,{"text":"d","examples":["e"]}]}}]}]}',
  '---\ntitle: T\ntopics:\n  - name: a\n    content:\n      - level: 1\n        criteria: [x y]\n---\n# B\n\n## Level 1\n\n**Scope:** a\n**Trust:** b\n\n| Skill | L1 |\n|---|---|\n| a | b |\n',
];
const PIECES = [
  '\n',
  '"',
  '|',
  '{',
  ']',
  ':',
  '<td rowspan=9>',
  '</li>',
  '- ',
  '# ',
  '```',
  '\0',
  '---\n',
  '💥',
  '**a:** ',
  '*x',
  '\ud800',
  '\t',
  'Senior',
  '"levels":',
  '- level: ',
];

const cuts = fc.array(fc.tuple(fc.nat(4000), fc.nat(60), fc.constantFrom(...PIECES)), { maxLength: 6 });

describe('no document makes a reader throw anything but its own refusal', () => {
  test('valid documents, damaged', async () => {
    const property = fc.asyncProperty(
      fc.constantFrom(...DOCUMENTS),
      fc.constantFrom(...NAMES),
      cuts,
      (text, name, all) =>
        comes(
          all.reduce((rest, [at, length, piece]) => {
            const from = rest.length ? at % rest.length : 0;
            return rest.slice(0, from) + piece + rest.slice(from + length);
          }, text),
          name,
        ),
    );
    await fc.assert(property, { numRuns: 120 });
  });

  test('bytes', async () => {
    const property = fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.constantFrom(...NAMES), comes);
    await fc.assert(property, { numRuns: 60 });
  });

  test('a workbook with some of its bytes changed', async () => {
    const bytes = workbook([
      {
        name: 'Level 1',
        rows: [
          ['Skill', 'Statement'],
          ['Fire', 'Watches the pots.'],
        ],
      },
    ]);
    const flips = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 8 });
    const property = fc.asyncProperty(flips, async (all) => {
      const damaged = bytes.slice();
      for (const [at, value] of all) damaged[at] = value;
      await comes(damaged, 'a.xlsx');
    });
    await fc.assert(property, { numRuns: 60 });
  });

  test('values nested in any way', async () => {
    const keys = fc.constantFrom(
      'levels',
      'name',
      'level',
      'criteria',
      'skills',
      'role',
      'domains',
      '1',
      'L2',
      'statements',
      'description',
      'departments',
      'text',
      'examples',
      'id',
      'Senior',
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom('a b', 'Level 1', 'Senior', '', null, 7, true),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(keys, tie('value'), { maxKeys: 4 }),
      ),
    }));
    const property = fc.asyncProperty(value, fc.constantFrom('a.json', 'a.yml'), (each, name) =>
      comes(JSON.stringify(each), name),
    );
    await fc.assert(property, { numRuns: 200 });
  });
});

/** A framework of any size up to three levels, two dimensions and two sections, its texts of any words. */
const frameworks = fc
  .record({
    levels: fc.integer({ min: 2, max: 3 }),
    dimensions: fc.integer({ min: 1, max: 2 }),
    texts: fc.array(fc.stringMatching(/^[A-Z][a-z]{2,8}( [a-zé,"'-]{2,9}){2,6}\.$/), { minLength: 12, maxLength: 12 }),
  })
  .map(({ levels, dimensions, texts }) =>
    [...Array(levels).keys()].flatMap((level) =>
      [...Array(dimensions).keys()].flatMap((dimension) =>
        ['Impact', 'Examples'].map((section, at) => [
          'Cook',
          String(level + 1),
          ['Helper', 'Cook of the house', 'Chef'][level] ?? '',
          ['Fire', 'Ice'][dimension] ?? '',
          section,
          texts[(level * 4 + dimension * 2 + at) % texts.length] ?? '',
        ]),
      ),
    ),
  );

describe('what is written reads back the same', () => {
  test.each([
    ['text', 'a.txt'],
    ['markdown', 'a.md'],
    ['csv', 'a.csv'],
    ['json', 'a.json'],
  ] as const)('%s', async (format, name) => {
    const property = fc.asyncProperty(frameworks, async (rows) => {
      const header = ['Role', 'Level', 'Level name', 'Dimension', 'Section', 'Statement'];
      const first: Framework = await readGood(JSON.stringify([header, ...rows]), 'rows.json');
      expect(linesOf(first)).toHaveLength(rows.length);
      expect(linesOf(await readGood(write(first, format), name))).toEqual(linesOf(first));
    });
    await fc.assert(property, { numRuns: 25 });
  });
});
