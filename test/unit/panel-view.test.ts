import { expect, test } from 'vitest';
import { follow, NEUTRAL, rate, shownFor, shownPosition } from '../../entrypoints/panel/view.ts';
import { builtin } from '../../rubric/catalog/index.ts';

const framework = builtin();
const role = framework.roles[0];
if (!role) throw new Error('the framework that ships has a role');
const level = (number: string) => role.levels.find((one) => one.number === number)?.id ?? '';
const band = (name: string) => role.bands.find((one) => one.name === name)?.id ?? '';
const SCALE = role.levels.map((one) => `${one.number} - ${one.name}`);
const ratingOf = (chosen: string | null, scale = SCALE) => ({ label: 'Overall rating', scale, chosen });

test('opens neutral: no rating and no draft choose no level', () => {
  expect(shownPosition(follow(NEUTRAL, rate(ratingOf(null), framework, role, []), role))).toBeNull();
});

test('follows the rating chosen on the form, and again when it changes', () => {
  const third = follow(NEUTRAL, rate(ratingOf('3 - Consistently Delivers'), framework, role, []), role);
  expect(shownPosition(third)).toEqual({ levelId: level('3'), bandId: band('Mid') });
  const fourth = follow(third, rate(ratingOf('4 - Leading'), framework, role, []), role);
  expect(fourth.levelId).toBe(level('4'));
});

test('a place picked by hand stays while the rating stays, and gives way when it changes', () => {
  const rated = rate(ratingOf('3 - Consistently Delivers'), framework, role, []);
  const picked = { ...follow(NEUTRAL, rated, role), levelId: level('5'), bandId: band('High') };
  expect(follow(picked, rated, role)).toBe(picked);
  expect(follow(picked, rate(ratingOf('2 - Development Needed'), framework, role, []), role).levelId).toBe(level('2'));
});

test('a rating taken back takes the place it showed with it, but not one picked before any rating', () => {
  const rated = follow(NEUTRAL, rate(ratingOf('3 - Consistently Delivers'), framework, role, []), role);
  expect(follow(rated, rate(ratingOf(null), framework, role, []), role).levelId).toBeNull();
  const picked = { ...NEUTRAL, levelId: level('2') };
  expect(follow(picked, rate(ratingOf(null), framework, role, []), role)).toBe(picked);
});

test('a scale of another length is asked about, never guessed, and the answer holds', () => {
  const four = ['Below', 'Meets', 'Exceeds', 'Outstanding'];
  const asked = rate(ratingOf('Exceeds', four), framework, role, []);
  expect(asked.kind).not.toBe('at');
  expect(shownPosition(follow(NEUTRAL, asked, role))).toBeNull();
  const answers = [{ host: 'hr.example', label: 'Exceeds', levelId: level('4') }];
  expect(rate(ratingOf('Exceeds', four), framework, role, answers)).toEqual({
    kind: 'at',
    label: 'Exceeds',
    position: { levelId: level('4') },
  });
});

test('an answer for another framework does not hold', () => {
  const answers = [{ host: 'hr.example', label: 'Exceeds', levelId: 'l_aaaaaaaaaaaa' }];
  expect(rate(ratingOf('Exceeds', ['Below', 'Exceeds']), framework, role, answers).kind).not.toBe('at');
});

test('shows the middle band where a rating names none, and the named one where it does', () => {
  expect(shownFor({ levelId: level('1') }, role).bandId).toBe(band('Mid'));
  expect(shownFor({ levelId: level('1'), bandId: band('High') }, role).bandId).toBe(band('High'));
});
