import { describe, expect, test } from 'vitest';
import { builtin } from '../../rubric/catalog/index.ts';
import { type ChosenRating, positionFor } from '../../rubric/rating-position.ts';
import { roleFor } from '../../rubric/role-for-title.ts';
import { onlyRole } from './rubric-documents.ts';

const framework = builtin();
const role = onlyRole(framework);
const five = ['1', '2', '3', '4', '5'];

function place(chosen: string | null, scale: string[], range?: ChosenRating['range']): string {
  const found = positionFor({ label: 'Rating', scale, chosen, ...(range ? { range } : {}) }, framework, role);
  const name = ({ levelId, bandId }: { levelId: string; bandId?: string }) =>
    [role.levels.find((level) => level.id === levelId)?.number, role.bands.find((band) => band.id === bandId)?.name]
      .filter(Boolean)
      .join(' ');
  if (found.kind === 'position') return name(found.position);
  return found.kind === 'candidates' ? `? ${found.positions.map(name).join(', ')}` : 'none';
}

describe('a rating chosen on a form', () => {
  test.each([
    ['3', five, '3'],
    ['3 - Consistently Delivers', ['1 - Unsatisfactory', '3 - Consistently Delivers'], '3'],
    ['3 – Meets', ['1 – Poor', '2 – Fair', '3 – Meets', '4 – Good', '5 – Best'], '3'],
    ['Consistently delivers', ['Leading', 'Consistently delivers'], '3'],
    ['LEADING', [], '4'],
    ['Leading (4)', [], '4'],
    ['Level 2', ['Level 1', 'Level 2', 'Level 3', 'Level 4', 'Level 5'], '2'],
    ['High 3', [], '3 High'],
    ['3 Mid', [], '3 Mid'],
    ['Leading - Low', [], '4 Low'],
    ['4', ['1', '2', '3', '4'], '? 5'],
    ['2', ['1', '2', '3', '4'], '? 2, 3'],
    ['Meets expectations', ['Below expectations', 'Meets expectations', 'Exceeds expectations'], '? 3'],
    ['Exceeds expectations', ['Exceeds expectations', 'Meets expectations', 'Below expectations'], '? 5'],
    ['Purple', ['Purple', 'Green', 'Yellow'], 'none'],
    ['Select…', five, 'none'],
    [null, five, 'none'],
    ['7', [], 'none'],
  ])('%s on %j is %s', (chosen, scale, expected) => {
    expect(place(chosen, scale)).toBe(expected);
  });

  test('a slider from 1 to 5 is a scale of five, one from 0 to 100 only near', () => {
    expect(place('4', [], { min: 1, max: 5 })).toBe('4');
    expect(place('60', [], { min: 0, max: 100 })).toBe('? 3, 4');
  });
});

describe('a job title', () => {
  test.each([
    ['Intermediate Platform Engineer', 'exact'],
    ['intermediate  platform engineer', 'exact'],
    ['Platform Engineer', 'close'],
    ['Platform Engineer (m/f/d)', 'close'],
    ['Payroll Administrator', undefined],
    ['Engineer', undefined],
    ['Data Engineer', undefined],
    ['Senior Platform Engineer', undefined],
    ['', undefined],
  ])('%s is %s', (title, how) => {
    expect(roleFor(title, [framework])?.how).toBe(how);
  });

  test('an alias is the role, and says that it is an alias', () => {
    const named = { ...framework, roles: [{ ...role, aliases: ['Cloud Plumber'] }] };
    expect(roleFor('cloud plumber', [named])).toMatchObject({ how: 'alias', role: { name: role.name } });
  });
});
