import { keyed, packFramework } from '../../../entrypoints/background/stored-framework.ts';
import { Framework } from '../../../rubric/schema.ts';
import { TEXTS } from './promise-texts.ts';

export const LEVEL_NAME = 'Everything';

/** What the extension must have stored so that its panel offers the texts of the promises on every editor page. */
export async function panelStorage(): Promise<Record<string, unknown>> {
  const framework = Framework.parse({
    schemaVersion: 1,
    id: 'f_aaaaaaaaaaaa',
    name: 'Texts of the promises',
    language: 'en',
    roles: [
      {
        id: ROLE,
        name: 'Writer',
        levels: [{ id: LEVEL, number: '1', name: LEVEL_NAME, kind: 'job', rank: 0 }],
        bands: [],
        dimensions: [],
        sections: [],
        cells: [
          {
            levelId: LEVEL,
            presence: 'given',
            statements: TEXTS.map((text, at) => ({ id: `st_aaaaaaaaaaa${'abcdefgh'[at]}`, text })),
          },
        ],
      },
    ],
    ratingScales: [],
    notes: [],
    provenance: { kind: 'manual' },
    revision: 1,
    unmapped: [],
  });
  // The pages' job title: what a person would choose by hand once.
  const { stored, parts } = keyed(await packFramework(framework), '1');
  return { ...parts, frameworks: [stored], 'roles-by-title': [['intermediate platform engineer', ROLE]] };
}

const ROLE = 'r_aaaaaaaaaaaa';
const LEVEL = 'l_aaaaaaaaaaaa';
