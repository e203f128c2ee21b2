import { describe, expect, test } from 'vitest';
import { write } from '../../rubric/write/index.ts';
import { leftOut } from '../../rubric/write/left-out.ts';
import { linesOf, onlyRole, readContent, readGood } from './rubric-documents.ts';

const WANTED = [
  'Nurse | Care | Plans the care of a bay.',
  'Nurse | Teamwork | Joins the handover.',
  'Senior Nurse | Care | Handles complex cases.',
  'Senior Nurse | Teamwork | Supervises students.',
];

/** The same small ladder in shapes that tools and companies write, which say nothing of what a heading is. */
const SHAPES: [string, string, string][] = [
  ['names of rank', 'a.txt', outline((name) => name, 'Junior Nurse')],
  ['letters as levels', 'a.txt', outline((name, at) => `Level ${'AB'[at]}: ${name}`)],
  ['the level after its name', 'a.txt', outline((name, at) => `${name} (Level ${at + 1})`)],
  ['brackets', 'a.txt', outline((name, at) => `[Level ${at + 1}: ${name}]`).replace(/^(Care|Teamwork)$/gm, '[$1]')],
  [
    'headings of one size',
    'a.md',
    markdown(
      (level) => `## ${level}`,
      (name) => `## ${name}`,
    ),
  ],
  [
    'bold lines',
    'a.md',
    markdown(
      (level) => `**${level}**`,
      (name) => `**${name}**`,
    ),
  ],
  [
    'bold levels above headings',
    'a.md',
    markdown(
      (level) => `**${level}**`,
      (name) => `### ${name}`,
    ),
  ],
  [
    'the name on the next line',
    'a.md',
    markdown(
      (level) => `## ${level.replace(': ', '\n\n')}`,
      (name) => `### ${name}`,
    ),
  ],
  [
    'plain lines',
    'a.html',
    outline((name, at) => `Level ${at + 1}: ${name}`).replace(/^(- )?(.+)$/gm, (_, dash, text) =>
      dash ? `<ul><li>${text}</li></ul>` : `<p>${text}</p>`,
    ),
  ],
  [
    'nested lists',
    'a.md',
    '# Ward\n\n- Level 1: Nurse\n  - Care\n    - Plans the care of a bay.\n  - Teamwork\n    - Joins the handover.\n- Level 2: Senior Nurse\n  - Care\n    - Handles complex cases.\n  - Teamwork\n    - Supervises students.\n',
  ],
  [
    'levels in bullets',
    'a.md',
    '# Ward\n\n## Care\n\n- **Level 1 (Nurse)**: Plans the care of a bay.\n- **Level 2 (Senior Nurse)**: Handles complex cases.\n\n## Teamwork\n\n- **Level 1 (Nurse)**: Joins the handover.\n- **Level 2 (Senior Nurse)**: Supervises students.\n',
  ],
  [
    'short texts under levels',
    'a.csv',
    'Role,Competency,Level 1: Nurse,Level 2: Senior Nurse\nWard,Care,Plans the care of a bay.,Handles complex cases.\nWard,Teamwork,Joins the handover.,Supervises students.\n',
  ],
  [
    'numbers beside names',
    'a.json',
    JSON.stringify({ role: 'Ward', levels: [level(1, 'Nurse', 0), level(2, 'Senior Nurse', 2)] }),
  ],
  [
    'children under any key',
    'a.yaml',
    JSON.stringify({ name: 'Ward', children: [level(1, 'Nurse', 0), level(2, 'Senior Nurse', 2)] }),
  ],
  ['rows of rows', 'a.json', JSON.stringify([['role', 'level', 'level name', 'skill', 'text'], ...rows()])],
];

describe('a ladder whose shape nobody explains', () => {
  test.each(SHAPES)('%s', async (_, fileName, content) => {
    const framework = await readGood(content, fileName);
    const lines = linesOf(framework).map((line) => {
      const [, , name, , dimension, section, text] = line.split(' | ');
      return [name?.replace('Junior ', ''), dimension || section, text].join(' | ');
    });
    expect(lines.sort()).toEqual([...WANTED].sort());
    expect(onlyRole(framework).levels).toHaveLength(2);
  });

  test('sentences without bullets are asked about, and the answer is followed', async () => {
    const text = outline((name, at) => `Level ${at + 1}: ${name}`).replaceAll('- ', '');
    const asked = await readContent(text, 'a.txt');
    expect(asked.ok || asked.problems[0]?.question?.key).toBe('paragraphs');
    expect(linesOf(await readGood(text, 'a.txt', { mapping: { paragraphs: 'statements' } }))).toHaveLength(4);
  });
});

describe('what is written reads back the same', () => {
  const document = [
    '# Role: Gardener',
    '## Level: Helper',
    '### Dimension: Level of care.',
    '- **Asks**: when unsure',
    '  - before the tools are out',
    '',
    '\\[Shift leads\\]',
    '',
    '- Plans the beds.',
    '### Section: Signals',
    '- \\[TODO\\] Waters in the morning.',
    '## Level: Keeper',
    '### Dimension: Tools',
    '- N/A',
  ].join('\n');

  test.each(['text', 'markdown', 'csv', 'json'] as const)('%s', async (format) => {
    const framework = await readGood(document, 'a.md');
    const ending = { text: 'txt', markdown: 'md', csv: 'csv', json: 'json' }[format];
    const again = await readGood(write(framework, format), `b.${ending}`);
    const parts = (each: typeof framework) =>
      onlyRole(each).cells.map((cell) => JSON.stringify([cell.presence, cell.statements], without));
    expect(parts(again)).toEqual(parts(framework));
    expect(linesOf(again)).toEqual(linesOf(framework));
  });

  test('what a format cannot hold is said', async () => {
    const framework = await readGood(
      '# R\n\n## Level 1: A\n\n- Is **bold** here.\n\n## Level 2: B\n\n- Is not.\n',
      'a.md',
    );
    expect(leftOut(framework, 'csv')).toEqual(['1 statements lose their bold, italic, code or links']);
    expect(leftOut(framework, 'json')).toEqual([]);
  });
});

/** Ids and places differ from file to file. */
function without(key: string, value: unknown): unknown {
  return key === 'id' || key === 'origin' || key === 'marks' ? undefined : value;
}

function outline(levelLine: (name: string, at: number) => string, first = 'Nurse'): string {
  const [a, b] = [levelLine(first, 0), levelLine('Senior Nurse', 1)];
  return `Role\n\nWard\n\n${a}\nCare\n- Plans the care of a bay.\nTeamwork\n- Joins the handover.\n${b}\nCare\n- Handles complex cases.\nTeamwork\n- Supervises students.\n`;
}

function markdown(levelLine: (level: string) => string, heading: (name: string) => string): string {
  const part = (level: string, care: string, team: string) =>
    `${levelLine(level)}\n\n${heading('Care')}\n\n- ${care}\n\n${heading('Teamwork')}\n\n- ${team}\n`;
  const first = part('Level 1: Nurse', 'Plans the care of a bay.', 'Joins the handover.');
  return `# Ward\n\n${first}\n${part('Level 2: Senior Nurse', 'Handles complex cases.', 'Supervises students.')}`;
}

function rows(): string[][] {
  return WANTED.map((line) => {
    const [name = '', skill = '', text = ''] = line.split(' | ');
    return ['Ward', name === 'Nurse' ? '1' : '2', name, skill, text];
  });
}

function level(number: number, name: string, from: number) {
  const dimensions = rows()
    .slice(from, from + 2)
    .map(([, , , skill, text]) => ({ name: skill, statements: [text] }));
  return { level: number, name, dimensions };
}
