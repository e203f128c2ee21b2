import { describe, expect, test } from 'vitest';
import { read } from '../../rubric/read/index.ts';
import { onlyRole, placesOf, readContent, readGood } from './rubric-documents.ts';

describe('outlines that companies write', () => {
  test('bold names before texts, a heading beside them, a code with a blank in it', async () => {
    const level = (name: string) =>
      `## ${name}\n\n**Ropes:** Knows the ropes as ${name}.\n\n**Sails:** Sets them as ${name}.\n\n### Duties\n\n- Keeps watch as ${name}.\n`;
    const role = onlyRole(await readGood(`# Sailor\n\n${level('Deckhand (SA 1)')}\n${level('Bosun (SA 2b)')}`, 'a.md'));
    expect(role.levels.map((each) => [each.code, each.number, each.name])).toEqual([
      ['SA 1', '1', 'Deckhand'],
      ['SA 2b', '2', 'Bosun'],
    ]);
    expect(role.dimensions.map((each) => each.name)).toEqual(['Ropes', 'Sails', 'Duties']);
    expect(role.sections).toEqual([]);
  });

  test('a line that says something of the level is no heading', async () => {
    const level = (name: string) =>
      `## ${name}\n\n**Reports to**: the mate\n\n### Ropes\n\nTies them as ${name}.\n\n### Sails\n\nSets them as ${name}.\n`;
    const role = onlyRole(await readGood(`# Sailor\n\n${level('Junior Hand')}\n${level('Senior Hand')}`, 'a.md'));
    expect(role.sections).toEqual([]);
    expect(role.levels[0]?.description?.text).toBe('Reports to: the mate');
  });

  test('numbered levels with lists that are indented too little', async () => {
    const skill = (name: string) =>
      `## ${name}\n\n1. Awareness\n\n  - Knows ${name}.\n\n2. Working\n\n  - Uses ${name}.\n  - Asks about ${name}.\n\n3. Expert\n\n  - Teaches ${name}.\n\nNeeded by:\n\n- [Bosun](/roles/bosun)\n`;
    expect(placesOf(await readGood(`# Sailor\n\n${skill('Knots')}\n${skill('Charts')}`, 'a.md'))).toEqual([
      'Awareness | Knots | Knows Knots.',
      'Working | Knots | Uses Knots.',
      'Working | Knots | Asks about Knots.',
      'Expert | Knots | Teaches Knots.',
      'Awareness | Charts | Knows Charts.',
      'Working | Charts | Uses Charts.',
      'Working | Charts | Asks about Charts.',
      'Expert | Charts | Teaches Charts.',
    ]);
  });

  test.each([
    ['bare numbers', (skill: string) => `**1:** Fears ${skill}.  \n**3:** Likes ${skill}.\n`],
    ['numbers and names', (skill: string) => `1 - Fear\n\n- Fears ${skill}.\n\n3 - Joy\n\n- Likes ${skill}.\n`],
  ])('levels as lines under the skills: %s', async (_, lines) => {
    const page = `# Sailor\n\n## Knots\n\n${lines('knots')}\n## Charts\n\n${lines('charts')}`;
    const role = onlyRole(await readGood(page, 'a.md'));
    expect(role.levels.map((level) => level.number)).toEqual(['1', '3']);
    expect(role.dimensions.map((each) => each.name)).toEqual(['Knots', 'Charts']);
  });

  test('numbered skills under names of rank stay skills', async () => {
    const level = (name: string) =>
      `## ${name}\n\n### 1 - Knots\n\n- Ties as ${name}.\n\n### 2 - Charts\n\n- Reads as ${name}.\n`;
    const role = onlyRole(await readGood(`# Sailor\n\n${level('Junior')}\n${level('Senior')}`, 'a.md'));
    expect(role.levels.map((each) => each.name)).toEqual(['Junior', 'Senior']);
  });

  test('parts that open and close, one in another', async () => {
    const band = (name: string, level: string) =>
      `<details><summary>${name}</summary><h4>Knots</h4><ul><li>Ties ${name} in ${level}.</li></ul><h4>Charts</h4><ul><li>Reads ${name} in ${level}.</li></ul></details>`;
    const level = (name: string) =>
      `<details><summary>${name}</summary>${band('Low', name)}${band('High', name)}</details>`;
    const page = `<h1>Sailor</h1>${level('Level 1: Hand')}${level('Level 2: Bosun')}`;
    expect(placesOf(await readGood(page, 'a.html'))[6]).toBe('Bosun | High | Knots | Ties High in Level 2: Bosun.');
  });

  test('chapters with numbers, and headings of a wiki', async () => {
    const chapter = (at: number, name: string) =>
      `${at} ${name}\n${at}.1 Knots\n  • Ties as ${name}.\n${at}.2 Charts\n  • Reads as ${name}.\n`;
    const outline = onlyRole(await readGood(`Sailor\n\n${chapter(1, 'Hand')}${chapter(2, 'Bosun')}`, 'a.txt'));
    expect(outline.levels.map((level) => [level.number, level.name])).toEqual([
      ['1', 'Hand'],
      ['2', 'Bosun'],
    ]);
    const wiki = `= Sailor =\n== Level 1: Hand ==\n=== Knots ===\n* Ties.\n=== Charts ===\n* Reads.\n== Level 2: Bosun ==\n=== Knots ===\n* Splices.\n=== Charts ===\n* Plots.\n`;
    expect(onlyRole(await readGood(wiki, 'a.txt')).name).toBe('Sailor');
  });

  test('files that are each about one thing, with the same levels, are its dimensions', async () => {
    const file = (name: string) => ({
      fileName: `${name}.md`,
      bytes: new TextEncoder().encode(`# ${name}\n\n## Junior\n\n- Starts ${name}.\n\n## Senior\n\n- Leads ${name}.\n`),
    });
    const files = [file('Knots'), file('Charts')];
    const asked = await read(files);
    expect(asked.ok || asked.problems[0]?.question?.key).toBe('role');
    const answered = await read(files, { mapping: { role: 'Sailor' } });
    expect(answered.ok && placesOf(answered.framework)).toEqual([
      'Junior | Knots | Starts Knots.',
      'Senior | Knots | Leads Knots.',
      'Junior | Charts | Starts Charts.',
      'Senior | Charts | Leads Charts.',
    ]);
  });

  test('a heading without its mark, called as one is elsewhere', async () => {
    const level = (name: string, charts: string) =>
      `## ${name}\n\n### Knots\nTies as ${name}.\n\n${charts}\nReads as ${name}.\n\n### Sails\nSets as ${name}.\n`;
    const page = `# Sailor\n\n${level('Junior', '### Charts')}\n${level('Senior', '**Charts**  ')}`;
    expect(placesOf(await readGood(page, 'a.md'))).toContain('Senior | Charts | Reads as Senior.');
  });

  test('numbers in brackets above lists, a level in two lines', async () => {
    const rating = (at: number, name: string) => `(${at}) ${name}\n<ul><li>Works as ${name}.</li></ul>\n`;
    const page = `<h3>Ratings of a sailor</h3>\n${rating(1, 'Fair')}${rating(2, 'Good')}${rating(3, 'Fine')}`;
    expect(onlyRole(await readGood(page, 'a.html', { mapping: { role: 'Sailor' } })).levels).toMatchObject([
      { number: '1', name: 'Fair' },
      { number: '2', name: 'Good' },
      { number: '3', name: 'Fine' },
    ]);
    const part = (name: string) => `<div><span>${name}</span></div><ul><li>Works as ${name}.</li></ul>`;
    const levels = onlyRole(await readGood(`<h1>Sailor</h1>${part('S1: Hand')}${part('S2: Old<br>Hand')}`, 'a.html'));
    expect(levels.levels.map((each) => each.name)).toEqual(['Hand', 'Old Hand']);
  });

  test('a table of the levels below each skill, its other columns are sections', async () => {
    const table = (name: string) =>
      `### ${name}\n\n**About:** What ${name} are for.\n\n| Level | Skills | Signs |\n|---|---|---|\n` +
      `| Novice | • Sees ${name}<br>• Names ${name} | • Asks for ${name} |\n| Master | • Sells ${name} | • Owns ${name} |\n`;
    const page = `# Sailor\n\n## Grid\n\n${table('Knots')}\n${table('Charts')}`;
    expect(placesOf(await readGood(page, 'a.md')).slice(0, 4)).toEqual([
      'Novice | Knots | Skills | Sees Knots',
      'Novice | Knots | Skills | Names Knots',
      'Novice | Knots | Signs | Asks for Knots',
      'Master | Knots | Skills | Sells Knots',
    ]);
  });

  test('levels that are not parted any further may be lists or paragraphs', async () => {
    const page = '# Sailor\n\n## Junior\n\n- Ties knots.\n\n## Senior\n\nTeaches how to tie them.\n';
    expect(placesOf(await readGood(page, 'a.md'))).toEqual([
      'Junior | Ties knots.',
      'Senior | Teaches how to tie them.',
    ]);
  });

  test('a band twice in one level is an error at its second line', async () => {
    const band = (name: string) => `### ${name}\n\n- Ties ${name}.\n`;
    const level = (name: string, bands: string[]) => `## ${name}\n\n${bands.map(band).join('\n')}`;
    const page = `# Sailor\n\n${level('Level 1', ['Low', 'High'])}\n${level('Level 2', ['Low', 'Low'])}`;
    const result = await readContent(page, 'a.md');
    expect(result.ok || result.problems[0]).toMatchObject({ severity: 'error', line: 19 });
  });
});
