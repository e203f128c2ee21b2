import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { builtin } from '../../rubric/catalog/index.ts';
import { lint } from '../../rubric/lint.ts';
import { formatProblem } from '../../rubric/read/index.ts';
import type { Framework } from '../../rubric/schema.ts';
import { write } from '../../rubric/write/index.ts';
import { linesOf, onlyRole, readContent, readGood } from './rubric-documents.ts';
import { workbook } from './rubric-workbook.ts';

/** The first problem of a document that must be refused, as the command line prints it. */
async function problemOf(content: string | Uint8Array, fileName: string): Promise<string> {
  const result = await readContent(content, fileName);
  if (result.ok) throw new Error('was read');
  const [first] = result.problems;
  return first ? formatProblem(first) : '';
}

describe('a damaged document is refused at its place', () => {
  const csv = write(builtin(), 'csv');
  const markdown = write(builtin(), 'markdown');
  test.each([
    [
      'a level twice',
      markdown.replace('## Level 3', '## Level 2'),
      'a.md',
      /^a\.md:\d+:1: error: .*Level 2.* a second time/,
    ],
    ['a quote that stays open', 'Level,Statement\n1,"x\n2,y\n', 'a.csv', /^a\.csv:2:3: error: .*quote/],
    [
      'a field too many',
      csv.replace(/\r\n/, '\r\n').replace(/^(.*guidance\.)$/m, '$1,extra'),
      'a.csv',
      /^a\.csv:\d+:8: error: a field too many/,
    ],
    [
      'a row without its level',
      csv.replace(',2,Development Needed,Low', ',,,Low'),
      'a.csv',
      /^a\.csv:\d+:\d+: error: .*expected a level/,
    ],
    [
      'an unknown column',
      `Zeta,${csv.replace(/\r\n(?=.)/g, '\r\nx,')}`,
      'a.csv',
      /^a\.csv:1:1: question: the column "Zeta".*--mapping/,
    ],
    ['a slip in JSON', '{"role": "x",\n "levels": [1,]\n}', 'a.json', /^a\.json:2:15: error: /],
    ['a key twice', '{"a": 1,\n"a": 2}', 'a.json', /^a\.json:2:1: error: the key "a" a second time/],
    ['a newer format', '{"schemaVersion": 2}', 'a.json', /^a\.json:\/schemaVersion: error: version 2/],
    ['a key of the language', '{"schemaVersion": 1, "__proto__": {}}', 'a.json', /^a\.json:\/__proto__: error/],
    ['a tag of YAML', 'a: !!js/function x\n', 'a.yml', /^a\.yml:1:4: error: /],
    ['a tab in YAML', 'a:\n\tb: 1\n', 'a.yml', /^a\.yml:2:1: error: /],
    [
      'a sheet without a rubric',
      workbook([{ name: 'Plan', rows: [['only one cell']] }]),
      'a.xlsx',
      /^a\.xlsx!Plan.*: error: /,
    ],
    ['a packed file of another kind', zipSync({ 'word/document.xml': strToU8('<a/>') }), 'a.xlsx', /no workbook/],
    ['a document type', zipSync({ 'xl/workbook.xml': strToU8('<!DOCTYPE a><workbook/>') }), 'a.xlsx', /DOCTYPE/],
    ['a PDF', '%PDF-1.7', 'a.txt', /a PDF/],
    ['a page without a rubric', '# Hello\n\nSome words.', 'a.md', /^a\.md:\d+:1: error: /],
  ])('%s', async (_, content, fileName, expected) => {
    expect(await problemOf(content, fileName)).toMatch(expected);
  });

  test.each([
    [
      'aliases',
      'a: &a [x,x,x,x]\nb: &b [*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c]\ne: [*d,*d,*d,*d]\n',
      'a.yml',
    ],
    ['brackets', '['.repeat(50_000), 'a.json'],
    ['quotations', '>'.repeat(50_000), 'a.md'],
    ['elements', `<h1>R</h1>${'<span>'.repeat(30_000)}`, 'a.html'],
    ['spaces', `a${' '.repeat(500_000)}b`, 'a.txt'],
    [
      'an unpacked size',
      zipSync({ 'xl/workbook.xml': strToU8('<a/>'), 'xl/sharedStrings.xml': new Uint8Array(51_000_000) }),
      'a.xlsx',
    ],
  ])('too much of %s', async (_, content, fileName) => {
    expect(await problemOf(content, fileName)).toMatch(/error: /);
  });
});

test.each([
  ['headings.md', '## Level 1\n'.repeat(20_001), 'headings.md:1:1: error: 20001 headings, expected at most 20000'],
  [
    'rows.csv',
    `level,statement\n${'1,Does it\n'.repeat(40_000)}`,
    'rows.csv:1:1: error: 40001 rows, expected at most 40000',
  ],
  [
    'keys.yaml',
    Array.from({ length: 30_000 }, (_, at) => `key${at}: x\n`).join('') + 'key7: y\n',
    'keys.yaml:30001:1: error: the key "key7" a second time, expected keys that differ',
  ],
])(
  '%s holds more than a framework can, and is refused before it takes for ever',
  async (fileName, content, expected) => {
    expect(await problemOf(content, fileName)).toBe(expected);
  },
);

describe('the formats', () => {
  test('no bytes make a reader throw', async () => {
    const samples = (['text', 'markdown', 'csv'] as const).map((format) => write(small(), format));
    const names = fc.constantFrom('a.txt', 'a.md', 'a.csv', 'a.tsv', 'a.json', 'a.yml', 'a.html', 'a.xlsx');
    const pieces = fc.constantFrom(
      '\n',
      '"',
      '|',
      ',',
      '{',
      ']',
      '<td rowspan=9>',
      '</li>',
      '- ',
      '# ',
      '•',
      'Level 1',
      '```',
      '\0',
      '---\n',
      '💥',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...samples),
        names,
        fc.array(fc.tuple(fc.nat(4000), fc.nat(200), pieces), { maxLength: 5 }),
        async (sample, name, cuts) => {
          const damaged = cuts.reduce(
            (text, [at, length, piece]) => text.slice(0, at) + piece + text.slice(at + length),
            sample,
          );
          const result = await readContent(damaged, name);
          expect(result.ok || result.problems.length > 0).toBe(true);
        },
      ),
      { numRuns: 80 },
    );
  });

  test('a table for spreadsheets runs nothing, and reads back as it was', async () => {
    const texts = ['=SUM(A1)', '+1 week', '-5 %', '@home', "'quoted", "'=both", 'a "b", c', 'two\tparts', 'é 💥'];
    const framework = withStatements(texts);
    const csv = write(framework, 'csv');
    const cells = csv
      .split('\r\n')
      .slice(1)
      .map((row) => row.split(',')[6] ?? '');
    expect(cells.filter((cell) => /^"?[=+\-@]/.test(cell))).toEqual([]);
    expect(linesOf(await readGood(csv, 'a.csv'))).toEqual(linesOf(framework));
  });

  test('Markdown keeps what looks like Markdown', async () => {
    const texts = [
      '1. first',
      '- dash',
      '# hash',
      '*star* and _under_',
      '[link](x)',
      '<b>tag</b>',
      '`code`',
      'a | b',
      'x@y.z and https://a.b',
      '&amp;',
      '===',
      '1) one',
      '+ plus',
    ];
    const framework = withStatements(texts);
    expect(linesOf(await readGood(write(framework, 'markdown'), 'a.md'))).toEqual(linesOf(framework));
  });

  test('N/A is kept apart from nothing', async () => {
    const framework = await readGood(
      'Role,Level,Dimension,Statement\nR,1,A,N/A\nR,1,B,Does a thing.\nR,2,A,\nR,2,B,Does more.\n',
      'a.csv',
    );
    expect(onlyRole(framework).cells.map((cell) => cell.presence)).toEqual([
      'not-applicable',
      'given',
      'empty',
      'given',
    ]);
  });

  test('formatting of a workbook and of a page becomes marks', async () => {
    const html =
      '<h1>R</h1><h2>Level 1</h2><ul><li><b>Leads</b>: the <i>team</i></li><li>See <a href="https://a.b/">this</a></li></ul><h2>Level 2</h2><ul><li>x y</li></ul>';
    const [first, second] = onlyRole(await readGood(html, 'a.html')).cells[0]?.statements ?? [];
    expect(first).toMatchObject({ lead: 'Leads', text: 'the team', marks: [{ kind: 'italic', start: 4, end: 8 }] });
    expect(second?.marks).toEqual([{ kind: 'link', start: 4, end: 8, url: 'https://a.b/' }]);
  });
});

describe('lint', () => {
  test('finds what stands twice, what is missing and what is nearly the same', () => {
    const framework = structuredClone(builtin());
    const cells = onlyRole(framework).cells;
    const [first, second] = cells;
    const later = cells.find(
      (cell) =>
        cell.sectionId === first?.sectionId && cell.dimensionId === first?.dimensionId && cell.bandId !== first?.bandId,
    );
    if (!first || !second || !later) throw new Error('no cells');
    later.statements = structuredClone(first.statements);
    second.statements = [];
    second.presence = 'empty';
    const kinds = lint(framework).map((finding) => finding.kind);
    expect(kinds).toEqual(expect.arrayContaining(['missing', 'duplicate', 'near-identical']));
    expect(lint(framework).find((finding) => finding.kind === 'missing')?.where).toBe(
      'Level 1 · Low · Individual · Examples',
    );
  });

  test('says when examples are of one speciality', () => {
    expect(lint(builtin()).find((finding) => finding.kind === 'one-speciality')?.message).toContain('Kubernetes');
  });
});

/** The rubric that ships with its first two levels only. */
function small(): Framework {
  const framework = structuredClone(builtin());
  const role = onlyRole(framework);
  role.levels = role.levels.slice(0, 2);
  const ids = new Set(role.levels.map((level) => level.id));
  role.cells = role.cells.filter((cell) => ids.has(cell.levelId));
  return framework;
}

/** The small rubric with other texts at the start of it. */
function withStatements(texts: string[]): Framework {
  const framework = small();
  const statements = onlyRole(framework).cells.flatMap((cell) => cell.statements);
  texts.forEach((text, index) => {
    const statement = statements[index];
    if (statement) statement.text = text;
  });
  return framework;
}
