import { Framework, SCHEMA_VERSION } from '../schema.ts';
import { errorAt, fail, Unreadable } from './problem.ts';
import { isMap, type Tree, toPlain } from './tree.ts';

/** Whether a value is meant to be a framework of ours. */
export function isOwnFormat(value: Tree | undefined): boolean {
  return isMap(value) && value.has('schemaVersion');
}

/**
 * Takes a framework of ours as it is: same ids, order, marks and origins.
 *
 * @throws Unreadable with the JSON pointer of everything the schema refuses, or for a newer version of the format
 */
export function readOwnFormat(value: Tree, file: string): Framework {
  const version = isMap(value) ? value.get('schemaVersion') : undefined;
  if (typeof version === 'number' && version > SCHEMA_VERSION) {
    fail(
      file,
      { path: '/schemaVersion' },
      `version ${version}`,
      `version ${SCHEMA_VERSION}; a newer Bandwise can read it`,
    );
  }
  const checked = Framework.safeParse(toPlain(value, file));
  if (!checked.success) {
    throw new Unreadable(
      checked.error.issues.map((issue) =>
        errorAt(file, { path: `/${issue.path.join('/')}` }, issue.code, issue.message),
      ),
    );
  }
  refuseLooseEnds(checked.data, file);
  return checked.data;
}

/** Every id that a cell or a rating names must be there. */
function refuseLooseEnds(framework: Framework, file: string): void {
  framework.roles.forEach((role, at) => {
    const known = new Set([...role.levels, ...role.bands, ...role.dimensions, ...role.sections].map((each) => each.id));
    role.cells.forEach((cell, index) => {
      for (const key of ['levelId', 'bandId', 'dimensionId', 'sectionId'] as const) {
        const id = cell[key];
        if (id !== undefined && !known.has(id)) {
          fail(
            file,
            { path: `/roles/${at}/cells/${index}/${key}` },
            `"${id}"`,
            'the id of a level, band, dimension or section',
          );
        }
      }
    });
  });
}
