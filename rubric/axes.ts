import type { Level } from './schema.ts';

/** The four lists of a role by which its cells are placed. */
export const AXES = ['levels', 'bands', 'dimensions', 'sections'] as const;
export type AxisName = (typeof AXES)[number];

/** Where a cell names its value of an axis. */
export const ID_OF = {
  levels: 'levelId',
  bands: 'bandId',
  dimensions: 'dimensionId',
  sections: 'sectionId',
} as const satisfies Record<AxisName, string>;

/** A level as people say it: "3 Consistently Delivers", "IC4 Staff", "Lead". What has neither number nor code is called by its name. */
export function levelName({ number, code, name }: Pick<Level, 'number' | 'code' | 'name'>): string {
  return [number ?? code, name].filter(Boolean).join(' ');
}
