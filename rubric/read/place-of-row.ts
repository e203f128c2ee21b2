import { isBandWord } from './known-words.ts';
import { parseLevelLine } from './level-line.ts';
import type { About, PlaceAxis, Placement } from './placement.ts';
import type { Column } from './table-columns.ts';

/** Where a row belongs. In a cell of several lines the first is the name, what follows says more of it. */
export function placeOf(axes: [PlaceAxis, Column][], values: string[]): { place: Placement['place']; about: About } {
  const place: Placement['place'] = {};
  const about: About = {};
  axes.forEach(([axis], index) => {
    const [first = '', ...more] = (values[index] ?? '').split('\n').map((line) => line.trim());
    const below = more.filter(Boolean);
    if (!first) return;
    const name = axis === 'level' ? parseLevelLine(first) : null;
    const second = below[0] ?? '';
    if (name && !name.name && second && second.length <= 60 && !/[.!?]$/.test(second)) {
      place[axis] = `${first}: ${second}`;
      below.shift();
    } else place[axis] = first;
    if (below.length && (axis === 'level' || axis === 'dimension')) about[axis] = below.join('\n');
  });
  return { place, about };
}

export function aboutOf(about: About): Pick<Placement, 'about'> {
  return about.dimension || about.level ? { about } : {};
}

export function addHeading(place: Placement['place'], heading: string): void {
  if (parseLevelLine(heading) && !place.level) place.level = heading;
  else if (isBandWord(heading) && !place.band) place.band = heading;
  else if (!place.dimension) place.dimension = heading;
  else if (!place.section) place.section = heading;
}
