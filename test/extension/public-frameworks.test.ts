import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Framework } from '../../rubric/schema.ts';
import { chromiumForTests, shared } from './harness.ts';
import { bring, exported, folderForTests, ownRow, save } from './options-page.ts';

const frameworks = path.join(shared, 'frameworks');
const isThere = existsSync(frameworks);
if (!isThere) console.log('skipped: the public frameworks through the options page, ../shared is absent');

/** Folder, files (a folder for all in it), roles, levels, statements and those below them, as the README there counts them. */
const CASES: [string, string[], number, number, number, number][] = [
  ['ft-engineering-progression', ['data/job-families/engineering-v1.yml'], 1, 4, 101, 257 + 3],
  ['mercari-engineering-ladder-en', ['en/engineering_ladder.csv'], 1, 6, 205, 0],
  ['etsy-career-ladder', ['competencies.md'], 1, 5, 125, 0],
  [
    'jorgef-engineeringladders',
    ['Developer.md', 'TechLead.md', 'TechnicalProgramManager.md', 'EngineeringManager.md'],
    4,
    7 + 4 + 4 + 3,
    35 + 20 + 20 + 15,
    0,
  ],
  ['unidays-competency-framework', ['content/competencies'], 5, 15, 472, 0],
  // 116 bullets of two depths, and one paragraph a level where no list stands.
  ['infracloud-career-ladders', ['content/docs/engineering'], 1, 5, 113, 8],
  ['yld-career-framework', ['roles'], 1, 3, 31 + 54 + 55, 0],
  ['sourcegraph-engineering', ['content/departments/sales/career-development/ae-framework.md'], 1, 5, 46, 0],
  ['cncf-contributor-ladder', ['CONTRIBUTOR_LADDER.md'], 1, 5, 68, 5],
  ['vtex-becoming-a-driver', ['docs/career-path'], 1, 5, 75, 0],
  ['rse-competencies-toolkit', ['_data/skills.json'], 1, 1, 0, 0],
  ['tech-roles-library-en', ['src/i18n/translations/en/backend-developer.json'], 1, 9, 126, 0],
];

describe.skipIf(!isThere)(
  'a published framework comes in whole through the options page, and out and in again the same',
  () => {
    const chromium = chromiumForTests();
    const folder = folderForTests();

    test.each(CASES)('%s', async (name, files, roles, levels, statements, below) => {
      const options = await chromium().openExtensionPage('options.html');
      await bring(
        options,
        files.flatMap((file) => filesAt(path.join(frameworks, name, file))),
      );
      const question = options.getByLabel('which role is this?');
      await question.or(options.getByRole('heading', { name: 'What was understood' })).waitFor();
      if (await question.isVisible()) {
        await question.fill('Engineer');
        await question.press('Enter');
      }
      await options.getByText(`${roles} role${roles === 1 ? '' : 's'}, ${statements} statements`).waitFor();
      await save(options);
      const first = await exported(options, ownRow(options), 'json', folder());
      const framework: Framework = JSON.parse(first);
      expect(framework.roles.flatMap((role) => role.levels)).toHaveLength(levels);
      const all = framework.roles.flatMap((role) => role.cells.flatMap((cell) => cell.statements));
      expect([all.length, all.flatMap((statement) => statement.children ?? []).length]).toEqual([statements, below]);

      await ownRow(options).getByRole('button', { name: 'Remove' }).click();
      await ownRow(options).waitFor({ state: 'detached' });
      const again = path.join(folder(), 'again.json');
      writeFileSync(again, first);
      await bring(options, [again]);
      await save(options);
      expect(await exported(options, ownRow(options), 'json', folder())).toBe(first);
    });
  },
);

function filesAt(place: string): string[] {
  if (path.extname(place)) return [place];
  return readdirSync(place).map((file) => path.join(place, file));
}
