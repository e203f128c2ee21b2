import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtin } from '../../rubric/catalog/index.ts';
import { Framework } from '../../rubric/schema.ts';
import { write } from '../../rubric/write/index.ts';
import { hasShared, linesOf, onlyRole, readContent, readGood, seedText } from './rubric-documents.ts';

const withSeed = test.skipIf(!hasShared);
if (!hasShared) console.log('skipped: tests of the published rubric, ../shared is absent');

describe('the rubric that ships', () => {
  test('is a framework of 5 levels, 3 bands, 2 dimensions and 4 sections', () => {
    const role = onlyRole(Framework.parse(builtin()));
    expect(role.levels.map((level) => `${level.number} ${level.name}`)).toEqual([
      '1 Unsatisfactory',
      '2 Development Needed',
      '3 Consistently Delivers',
      '4 Leading',
      '5 Transformative',
    ]);
    expect(role.bands.map((band) => band.name)).toEqual(['Low', 'Mid', 'High']);
    expect(role.dimensions.map((dimension) => dimension.name)).toEqual(['Individual', 'Business Impact']);
    expect(role.cells).toHaveLength(120);
    const statements = role.cells.flatMap((cell) => cell.statements);
    expect(new Set(statements.map((statement) => statement.text)).size).toBe(184);
    expect(new Set(statements.map((statement) => statement.id)).size).toBe(184);
  });

  test('explains the words that are not common in HR', () => {
    const sections = onlyRole(builtin()).sections;
    expect(sections.map((section) => [section.name, section.tone, section.definition])).toEqual([
      ['Impact', 'neutral', undefined],
      ['Examples', 'example', undefined],
      ['Dampeners', 'caution', 'context that holds the reading back'],
      ['Progression Signal', 'next-step', 'what lifts it to the next band'],
    ]);
  });

  withSeed('is what reading its document gives', async () => {
    const { provenance, ...framework } = await readGood(seedText(), 'seed.txt');
    const { provenance: shipped, ...rest } = builtin();
    expect(framework).toEqual(rest);
    expect(provenance.sha256).toBe(shipped.sha256);
  });

  withSeed('is written back byte for byte', async () => {
    expect(write(builtin(), 'text')).toBe(seedText());
  });
});

describe('plain text', () => {
  test.each([
    ['a bullet before the first level', 'Role\n\nR\n\n• x\nLevel 1\nA\nD\n• y', 5, 'level'],
    ['the same level twice', 'Role\n\nR\n\nLevel 1\nA\nD\n• x\nLevel 1\nB\nD\n• y', 9, 'line 5'],
    ['no level at all', 'Role\n\nR\n\n• x', 5, 'Level 1'],
    ['an empty file', ' \n\n', 1, 'role'],
    [
      'a dimension twice in a level',
      'Role\n\nR\n\nLevel 1\nA\nX\n• a\nX\n• b\nLevel 2\nB\nX\n• c\nY\n• d\nLevel 3\nC\nX\n• e\nY\n• f',
      9,
      'line 7',
    ],
    [
      'a bullet without a section',
      'Role\n\nR\n\nLevel 1\nA\nX\nS\n• a\nT\n• b\nLevel 2\nB\nX\n• c\nT\n• d\nLevel 3\nC\nX\nS\n• e\nT\n• f',
      15,
      '"S"',
    ],
  ])('%s is an error at its line', async (_, text, line, expected) => {
    const result = await readContent(text, 'bad.txt');
    if (result.ok) throw new Error('was read');
    expect(result.problems[0]).toMatchObject({ file: 'bad.txt', line, expected: expect.stringContaining(expected) });
  });

  test('asks for the name of a role that is not there', async () => {
    const text = 'Level 1\nA\nX\n• a\nLevel 2\nB\nX\n• b';
    const asked = await readContent(text, 'a.txt');
    expect(asked).toMatchObject({ ok: false, problems: [{ severity: 'question', question: { key: 'role' } }] });
    const answered = await readGood(text, 'a.txt', { mapping: { role: 'Baker' } });
    expect(linesOf(answered)).toEqual(['Baker | 1 | A |  | X |  | a', 'Baker | 2 | B |  | X |  | b']);
  });

  test('keeps a footer out of the statements and says so', async () => {
    const text = 'Role\n\nR\n\nLevel 1\nA\nX\n• a\nPage 1 of 2\n• b\nLevel 2\nB\nX\n• c';
    const result = await readContent(text, 'a.txt');
    if (!result.ok) throw new Error('not read');
    expect(linesOf(result.framework).map((line) => line.split(' | ').at(-1))).toEqual(['a', 'b', 'c']);
    expect(result.framework.unmapped).toEqual([{ text: 'Page 1 of 2', origin: { line: 9, column: 1 } }]);
    expect(result.warnings).toContainEqual(expect.objectContaining({ line: 9 }));
  });

  test('what is written is read again', async () => {
    await fc.assert(
      fc.asyncProperty(grids, async (lines) => {
        const text = lines.join('\n');
        const framework = await readGood(text, 'grid.txt');
        expect(write(framework, 'text')).toBe(text);
      }),
      { numRuns: 60 },
    );
  });
});

/** Documents of any shape in the grammar: names that cannot be mistaken for one another, statements of any words. */
const word = fc.stringMatching(/^[a-zà-ÿ0-9"&%€]{1,9}$/u);
const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => `Does ${words.join(' ')}.`);
const grids = fc
  .record({
    levels: fc.integer({ min: 2, max: 6 }),
    bands: fc.constantFrom([], ['Low', 'High'], ['Low', 'Mid', 'High']),
    dimensions: fc.constantFrom(['People', 'Craft'], ['People', 'Craft', 'Reach']),
    sections: fc.constantFrom([], ['Impact', 'Next Step'], ['Evidence', 'Habits', 'Limits']),
    statements: fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { minLength: 3, maxLength: 9 }),
  })
  .map(({ levels, bands, dimensions, sections, statements }) => {
    const lines = ['Role', '', 'Some Role', ''];
    let cell = 0;
    const bullets = () => (statements[cell++ % statements.length] ?? []).map((text) => `  • ${text}`);
    for (let level = 1; level <= levels; level++) {
      lines.push(`Level ${level}`, `Name ${'abcdef'[level]}`);
      for (const band of bands.length ? bands : [null]) {
        if (band) lines.push(band);
        for (const dimension of dimensions) {
          lines.push(dimension);
          for (const section of sections.length ? sections : [null]) {
            if (section) lines.push(section);
            lines.push(...bullets());
          }
        }
      }
    }
    return lines;
  });
