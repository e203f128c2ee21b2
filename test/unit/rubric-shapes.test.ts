import { describe, expect, test } from 'vitest';
import type { Framework } from '../../rubric/schema.ts';
import { linesOf, onlyRole, readContent, readGood } from './rubric-documents.ts';

/** "level | dimension or section | text" of every statement. */
function placesOf(framework: Framework): string[] {
  return linesOf(framework).map((line) => {
    const [, number, name, , dimension, section, text] = line.split(' | ');
    return [name || number, dimension || section, text].filter(Boolean).join(' | ');
  });
}

describe('shapes that companies publish', () => {
  test('the rubric in the front matter of a page, its levels under any key', async () => {
    const page = [
      '---',
      'title: Gardening',
      'tags: [work, growth]',
      'topics:',
      '  - name: plant-care',
      '    title: Plant care',
      '    content:',
      '      - level: 1',
      '        criteria: [Waters the beds on time]',
      '      - level: 2',
      '        criteria: [Plans the beds of a season]',
      '        exampleCriteria:',
      '          - criteria: Chooses plants for the soil',
      '            examples: [Asked the keeper of the north garden]',
      '---',
      '### How it works',
      'We meet twice a year.',
    ].join('\n');
    const framework = await readGood(page, 'garden.md');
    expect(placesOf(framework)).toEqual([
      '1 | Plant care | Waters the beds on time',
      '2 | Plant care | Plans the beds of a season',
      '2 | Plant care | Chooses plants for the soil',
    ]);
    expect(framework.notes[0]?.text).toContain('twice a year');
  });

  test('a column that describes the rows is no level', async () => {
    const table =
      'Area,Skill,Description,Junior Baker,Baker,Senior Baker\n' +
      'Craft,Dough,How bread begins and rises.,Kneads by the recipe each day.,Kneads without a recipe at hand.,Writes the recipes of the house.\n' +
      'Craft,Oven,What the fire does to bread.,Watches the clock of the oven.,Hears when the bread is done.,Builds and mends the ovens.\n';
    const framework = await readGood(table, 'table.csv');
    const role = onlyRole(framework);
    expect(role.name).toBe('Baker');
    expect(role.levels.map((level) => level.name)).toEqual(['Junior Baker', 'Baker', 'Senior Baker']);
    expect(role.dimensions.map((each) => [each.name, each.path, each.description?.text])).toEqual([
      ['Dough', ['Craft'], 'How bread begins and rises.'],
      ['Oven', ['Craft'], 'What the fire does to bread.'],
    ]);
  });

  test('a blank header is asked about by its number, and the answer is followed', async () => {
    const table = 'Role,Level,,Statement\nCook,1,north,Peels.\nCook,2,south,Stirs.\nCook,3,north,Tastes.\n';
    const asked = await readContent(table, 'table.csv');
    expect(asked.ok || asked.problems[0]?.question?.key).toBe('columns.(column 3)');
    const mapping = { columns: { '(column 3)': 'note' as const } };
    expect(linesOf(await readGood(table, 'table.csv', { mapping }))).toHaveLength(3);
  });

  test('lines below the first in an axis cell are kept', async () => {
    const cell = (text: string) => `<td>${text}</td>`;
    const row = (...cells: string[]) => `<tr>${cells.map(cell).join('')}</tr>`;
    const table = `<h1>Cook</h1><table>${row('Skill', 'L1<br>Helper', 'L2<br>Cook')}${row(
      'Knives<br>Keeps them sharp.',
      'Peels potatoes for the whole kitchen.',
      'Cuts whatever the menu asks for.',
    )}${row('Fire', 'Watches the pots on the stove.', 'Runs the grill on a busy night.')}</table>`;
    const role = onlyRole(await readGood(table, 'page.html'));
    expect(role.levels.map((level) => [level.code, level.name])).toEqual([
      ['L1', 'Helper'],
      ['L2', 'Cook'],
    ]);
    expect(role.dimensions[0]).toMatchObject({ name: 'Knives', description: { text: 'Keeps them sharp.' } });
  });

  test('names of rank from the highest down are ranked from the lowest up, and it is said', async () => {
    const page = ['Principal Welder', 'Senior Welder', 'Welder', 'Junior Welder']
      .map((name) => `## ${name}\n\n- Works as a ${name}.\n`)
      .join('\n');
    const result = await readContent(`# Welding\n\n${page}`, 'a.md');
    if (!result.ok) throw new Error('unreadable');
    const ranked = onlyRole(result.framework).levels.toSorted((a, b) => a.rank - b.rank);
    expect(ranked.map((level) => level.name)).toEqual(['Junior Welder', 'Welder', 'Senior Welder', 'Principal Welder']);
    expect(result.warnings.map((warning) => warning.found)).toContain('levels with the highest first');
  });

  test('bold names before texts are places, the same in every level', async () => {
    const level = (name: string, scope: string) =>
      `### ${name}\n\n**Scope:** ${scope}\n**Trust:** Asks first\n\n**Daily work:**\n- Sweeps as ${name}.\n`;
    const page = `# Keeper\n\n## Career\n\n${level('K1 - Helper', 'One room')}\n${level('K2 - Keeper', 'The house')}`;
    expect(placesOf(await readGood(page, 'a.md'))).toEqual([
      'Helper | Scope | One room',
      'Helper | Trust | Asks first',
      'Helper | Daily work | Sweeps as K1 - Helper.',
      'Keeper | Scope | The house',
      'Keeper | Trust | Asks first',
      'Keeper | Daily work | Sweeps as K2 - Keeper.',
    ]);
  });

  test('a heading that only leads into others, and the same skills explained before the levels', async () => {
    const skills = (words: string, depth: string) =>
      ['Soil', 'Seeds'].map((name) => `${depth} ${name}\n\nYou ${words} ${name}.\n`).join('\n');
    const level = (name: string) => `### ${name}\n\n#### Skills needed for this level\n\n${skills(name, '#####')}`;
    const page = `### Skills\n\n${skills('should know', '####')}\n## Pathway\n\n${['Junior farmer', 'Farmer', 'Senior farmer'].map(level).join('\n')}`;
    const role = onlyRole(await readGood(page, 'a.md'));
    expect(role.levels.map((each) => each.name)).toEqual(['Junior farmer', 'Farmer', 'Senior farmer']);
    expect(role.dimensions.map((each) => each.name)).toEqual(['Soil', 'Seeds']);
  });

  test('ladders with codes of their own are roles', async () => {
    const ladder = (name: string, code: string) =>
      `## ${name}\n\n### ${code}1 - Helper\n\n- Helps.\n\n### ${code}2 - Master\n\n- Leads.\n`;
    const framework = await readGood(`# Ladders\n\n${ladder('Baking', 'B')}\n${ladder('Brewing', 'W')}`, 'a.md');
    expect(framework.roles.map((role) => [role.name, role.levels.length])).toEqual([
      ['Baking', 2],
      ['Brewing', 2],
    ]);
  });

  test('links to other pages and what a page calls its navigation are no statements', async () => {
    const links = '#### [Start](start.md)\n* [Cook 3](Cook 3.md)\n* [Cook 4](Cook 4.md)\n';
    const page = (level: number) =>
      `${links}\n#### Fire\n\n* Runs ${level} grills.\n\n#### Ice\n\n* Keeps it.\n\n${links}`;
    const framework = await readGood(page(3), 'Cook 3.md');
    expect(placesOf(framework)).toEqual(['Cook 3 | Fire | Runs 3 grills.', 'Cook 3 | Ice | Keeps it.']);
    const html = `<title>IC3 Cook - Kitchen</title><body><div id="toc"><h1>Cooks</h1><a href="1.html">IC2 Cook</a></div>
      <div>IC3 Cook</div><h2>Fire</h2><ul><li>Runs the grill.</li></ul><h2>Ice</h2><ul><li>Keeps it.</li></ul></body>`;
    expect(placesOf(await readGood(html, 'a.html'))).toEqual([
      'Cook | Fire | Runs the grill.',
      'Cook | Ice | Keeps it.',
    ]);
  });

  test('levels keyed by number, each with its name and a list called description', async () => {
    const level = (name: string) => ({ name, description: [`Works as ${name}.`] });
    const skill = (name: string) => ({
      name,
      description: 'What it is.',
      levels: { 1: level('New'), 2: level('Able') },
    });
    const data = JSON.stringify({ departments: { kitchen: [skill('Fire craft'), skill('Ice craft')] } });
    const asked = await readContent(data, 'a.json');
    expect(asked.ok || asked.problems[0]?.question?.key).toBe('role');
    const framework = await readGood(data, 'a.json', { mapping: { role: 'Cook' } });
    expect(placesOf(framework)).toEqual([
      'New | Fire craft | Works as New.',
      'Able | Fire craft | Works as Able.',
      'New | Ice craft | Works as New.',
      'Able | Ice craft | Works as Able.',
    ]);
    expect(onlyRole(framework).levels.map((each) => each.number)).toEqual(['1', '2']);
  });

  test('domains that hold skills are their groups', async () => {
    const skill = (name: string) => ({ name, levels: { Basic: `Knows ${name}`, Advanced: `Teaches ${name}` } });
    const data = {
      domains: [
        { name: 'Hot', skills: [skill('grill')] },
        { name: 'Cold', skills: [skill('ice')] },
      ],
    };
    const framework = await readGood(JSON.stringify(data), 'a.json', { mapping: { role: 'Cook' } });
    expect(onlyRole(framework).dimensions.map((each) => [each.name, each.path])).toEqual([
      ['grill', ['Hot']],
      ['ice', ['Cold']],
    ]);
  });

  test('names as keys below levels that are objects', async () => {
    const texts = (words: string) => ({ Impact: [`Runs ${words}.`], Examples: [`Ran ${words}.`] });
    const level = (number: number, name: string) => ({
      number,
      name,
      bands: { Low: { Fire: texts(name), Ice: texts('ice') } },
    });
    const framework = await readGood(
      JSON.stringify({ role: 'Cook', levels: [level(1, 'Helper'), level(2, 'Chef')] }),
      'a.json',
    );
    const role = onlyRole(framework);
    expect(role.bands.map((each) => each.name)).toEqual(['Low']);
    expect(role.dimensions.map((each) => each.name)).toEqual(['Fire', 'Ice']);
    expect(role.sections.map((each) => each.name)).toEqual(['Impact', 'Examples']);
    expect(linesOf(framework)[0]).toBe('Cook | 1 | Helper | Low | Fire | Impact | Runs Helper.');
  });

  test('plain text in a fence', async () => {
    const text = 'Role\nCook\n\nLevel 1\nHelper\nFire\n  • Watches.\n\nLevel 2\nChef\nFire\n  • Runs.';
    expect(linesOf(await readGood(`\`\`\`\n${text}\n\`\`\`\n`, 'a.md'))).toEqual(
      linesOf(await readGood(text, 'a.txt')),
    );
  });

  test('what went nowhere is said and kept aside', async () => {
    const data = {
      role: 'Cook',
      summary: 'Feeds the house.',
      levels: [
        {
          name: 'Junior',
          statements: ['Peels potatoes.'],
          salary: { note: 'Paid by the hour.', deep: [['Paid in bread.']] },
        },
        { name: 'Senior', statements: ['Writes the menu.'] },
      ],
    };
    const result = await readContent(JSON.stringify(data), 'a.json');
    if (!result.ok) throw new Error('unreadable');
    const text = JSON.stringify(result.framework);
    for (const sentence of ['Feeds the house.', 'Paid by the hour.', 'Paid in bread.'])
      expect(text).toContain(sentence);
  });
});
