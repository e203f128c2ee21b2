import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Mapping, read } from '../../rubric/read/index.ts';
import type { Framework, Role, Statement } from '../../rubric/schema.ts';
import { write } from '../../rubric/write/index.ts';
import { hasShared, linesOf, readGood, shared } from './rubric-documents.ts';

if (!hasShared) console.log('skipped: the public frameworks, ../shared is absent');

/** Reads files of one published framework together, as a person would choose them. */
async function framework(folder: string, files: string[], mapping?: Mapping): Promise<Framework> {
  const sources = files.map((file) => ({
    fileName: file,
    bytes: readFileSync(join(shared, 'frameworks', folder, file)),
  }));
  const result = await read(sources, mapping ? { mapping } : {});
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1));
  return result.framework;
}

function files(folder: string, path: string): string[] {
  return readdirSync(join(shared, 'frameworks', folder, path)).map((name) => join(path, name));
}

/** Roles, levels, dimensions, sections, statements, and the statements below those. */
function shape(role: Role | undefined) {
  const statements = role?.cells.flatMap((cell) => cell.statements) ?? [];
  return {
    levels: role?.levels.length,
    dimensions: role?.dimensions.length,
    sections: role?.sections.length,
    statements: statements.length,
    below: statements.flatMap((statement) => statement.children ?? []).length,
  };
}

function all(framework: Framework): Statement[] {
  return framework.roles.flatMap((role) => role.cells.flatMap((cell) => cell.statements));
}

describe.skipIf(!hasShared)('public frameworks come in whole', () => {
  test.each([
    ['engineering.yml', 8, 9, 72, 0],
    ['engineering-v1.yml', 4, 4, 101, 257 + 3],
    ['operations.yml', 3, 4, 48, 74],
  ])('Financial Times: %s', async (file, levels, dimensions, statements, below) => {
    const read = await framework('ft-engineering-progression', [`data/job-families/${file}`]);
    expect(shape(read.roles[0])).toEqual({ levels, dimensions, sections: 0, statements, below });
  });

  test('Mercari: the CSV and the six pages give the same statements', async () => {
    const mapping = { role: 'Engineer' };
    const csv = await framework('mercari-engineering-ladder-en', ['en/engineering_ladder.csv'], mapping);
    const pages = [1, 2, 3, 4, 5, 6].map((level) => `en/MG${level}.md`);
    const markdown = await framework('mercari-engineering-ladder-en', pages, mapping);
    expect(shape(csv.roles[0])).toMatchObject({ levels: 6, dimensions: 7, statements: 205 });
    expect(all(csv).filter((statement) => statement.group === 'Engineering Manager Skills')).toHaveLength(79);
    const flat = (framework: Framework) =>
      linesOf(framework)
        .map((line) => line.replace(/\s+/g, ' '))
        .sort();
    expect(flat(markdown)).toEqual(flat(csv));
  });

  test('Etsy: competencies and levels', async () => {
    const competencies = await framework('etsy-career-ladder', ['competencies.md']);
    expect(shape(competencies.roles[0])).toMatchObject({ levels: 5, dimensions: 5, statements: 125 });
    expect(competencies.roles[0]?.cells).toHaveLength(25);
    const levels = await framework('etsy-career-ladder', ['index.md']);
    expect(levels.roles[0]?.levels.map((level) => level.name)).toContain('Senior Engineer II');
    const both = await framework('etsy-career-ladder', ['competencies.md', 'index.md']);
    expect(both.roles).toHaveLength(2);
  });

  test('jorgef: four roles', async () => {
    const names = ['Developer.md', 'TechLead.md', 'TechnicalProgramManager.md', 'EngineeringManager.md'];
    const read = await framework('jorgef-engineeringladders', names);
    expect(read.roles.map((role) => [role.name, role.levels.length, shape(role).statements])).toEqual([
      ['Developer', 7, 35],
      ['Tech Lead', 4, 20],
      ['Technical Program Manager', 4, 20],
      ['Engineering Manager', 3, 15],
    ]);
    expect(all(read)[0]).toMatchObject({ lead: 'Adopts', text: expect.stringMatching(/^actively learns/) });
  });

  test('UNiDAYS: competencies, and roles that point at them', async () => {
    const folder = 'unidays-competency-framework';
    const competencies = await framework(folder, files(folder, 'content/competencies'));
    expect(all(competencies)).toHaveLength(472);
    expect(competencies.roles.flatMap((role) => role.dimensions)).toHaveLength(25);
    const roles = await framework(folder, files(folder, 'content/roles'));
    expect(roles.roles).toHaveLength(19);
    expect(roles.roles.flatMap((role) => role.levels)).toHaveLength(41);
    const refs = roles.roles.flatMap((role) => role.cells.flatMap((cell) => cell.refs ?? []));
    expect(refs.filter((ref) => ref.requirement === 'required')).toHaveLength(332);
    // One more than published counts say: it stands beside its list, and is kept.
    expect(refs.filter((ref) => ref.requirement === 'optional')).toHaveLength(14 + 1);
  });

  test('InfraCloud: five files in the order of their weight', async () => {
    const folder = 'infracloud-career-ladders';
    const read = await framework(folder, files(folder, 'content/docs/engineering'));
    expect(read.roles[0]?.levels.map((level) => level.name)).toEqual([
      'Associate Engineer',
      'Engineer',
      'Senior Engineer',
      'Staff Engineer',
      'Principal Engineer',
    ]);
    // 116 bullets of two depths, and one paragraph a level where no list stands.
    const { statements, below } = shape(read.roles[0]);
    expect(statements + below).toBe(116 + 5);
  });

  test('YLD: tables with empty cells and short rows, and an empty file', async () => {
    const read = await framework('yld-career-framework', files('yld-career-framework', 'roles'));
    expect(read.roles.map((role) => role.name)).toEqual(['Software Engineer']);
    expect(shape(read.roles[0])).toMatchObject({ levels: 3, statements: 31 + 54 + 55 });
  });

  test('Sourcegraph: labels in lists, and a table with a title row', async () => {
    const at = 'content/departments';
    const engineers = await framework('sourcegraph-engineering', [
      `${at}/engineering/dev/career-development/framework.md`,
    ]);
    expect(engineers.roles[0]?.levels.map((level) => level.code ?? level.name)).toEqual([
      'All Levels',
      'IC1',
      'IC2',
      'IC3',
      'IC4',
      'IC5',
    ]);
    expect(engineers.roles[0]?.dimensions.map((dimension) => dimension.name)).toEqual([
      'Impact',
      'Scope',
      'Execution',
      'Teamwork',
    ]);
    const support = await framework('sourcegraph-engineering', [
      `${at}/technical-success/support/career-growth/cs-career-framework.md`,
    ]);
    expect(shape(support.roles[0])).toMatchObject({ levels: 5, dimensions: 4 });
    const sales = await framework('sourcegraph-engineering', [`${at}/sales/career-development/ae-framework.md`]);
    expect(sales.roles[0]?.levels.map((level) => level.code)).toEqual(['P2', 'P3', 'P4', 'P5', 'P6']);
    expect(sales.roles[0]?.cells.filter((cell) => cell.presence === 'not-applicable')).toHaveLength(4);
  });

  test('CNCF: sections in lists', async () => {
    const read = await framework('cncf-contributor-ladder', ['CONTRIBUTOR_LADDER.md']);
    expect(read.roles[0]?.levels).toHaveLength(5);
    const sections = read.roles[0]?.sections.map((section) => section.name);
    expect(sections).toEqual(expect.arrayContaining(['Responsibilities', 'Requirements', 'Privileges']));
  });

  test('VTEX: bullets, and a matrix of grades', async () => {
    const pages = await framework('vtex-becoming-a-driver', files('vtex-becoming-a-driver', 'docs/career-path'));
    const sections = pages.roles[0]?.sections.filter((section) => section.name !== 'Discussion') ?? [];
    const ids = new Set(sections.map((section) => section.id));
    const bullets = pages.roles[0]?.cells
      .filter((cell) => ids.has(cell.sectionId ?? ''))
      .flatMap((cell) => cell.statements);
    expect(bullets).toHaveLength(45);
    const grades = await framework('vtex-becoming-a-driver', files('vtex-becoming-a-driver', 'levels'), {
      role: 'Driver',
    });
    expect(grades.roles[0]?.cells.filter((cell) => cell.grade ?? cell.presence === 'not-applicable')).toHaveLength(60);
  });

  test('RSE: skills in groups, and a scale in bold lines', async () => {
    const skills = await framework('rse-competencies-toolkit', ['_data/skills.json'], { role: 'RSE' });
    expect(skills.roles[0]?.dimensions).toHaveLength(52);
    expect(new Set(skills.roles[0]?.dimensions.map((dimension) => dimension.path?.[0])).size).toBe(6);
    const scale = await framework('rse-competencies-toolkit', ['skill-levels.md']);
    expect(scale.roles[0]?.levels.map((level) => level.number)).toEqual(['0', '1', '2', '3', '4', '5']);
  });

  test('tech-roles: levels by code', async () => {
    const read = await framework('tech-roles-library-en', ['src/i18n/translations/en/backend-developer.json']);
    expect(shape(read.roles[0])).toMatchObject({ levels: 9, sections: 3, statements: 126 });
    expect(read.roles[0]?.levels[0]).toMatchObject({ code: 'L1', name: 'Trainee', externalId: 'BE-L1' });
  });

  test.each([
    ['etsy-career-ladder', ['competencies.md']],
    ['jorgef-engineeringladders', ['Developer.md', 'TechLead.md']],
    ['tech-roles-library-en', ['src/i18n/translations/en/backend-developer.json']],
    ['sourcegraph-engineering', ['content/departments/sales/career-development/ae-framework.md']],
    ['ft-engineering-progression', ['data/job-families/engineering-v1.yml']],
  ])('%s: written and read again it is the same', async (folder, names) => {
    const first = await framework(folder, names);
    expect(await readGood(write(first, 'json'), 'again.json')).toEqual(first);
  });
});
