import type { IdPrefix } from '../ids.ts';
import type { Role } from '../schema.ts';

/** A role of another name with the same levels, bands, dimensions and sections, and no statement yet. All ids are new. */
export function emptyCopy(role: Role, name: string, newId: (prefix: IdPrefix) => string): Role {
  return {
    id: newId('r'),
    name,
    levels: role.levels.map((level) => ({ ...level, id: newId('l') })),
    bands: role.bands.map((band) => ({ ...band, id: newId('b') })),
    dimensions: role.dimensions.map((dimension) => ({ ...dimension, id: newId('d') })),
    sections: role.sections.map((section) => ({ ...section, id: newId('s') })),
    cells: [],
  };
}
