import { describe, expect, test } from 'vitest';
import { isEnglish } from '../../rubric/english/is-english.ts';
import { isPeople, isPersonNoun } from '../../rubric/english/people.ts';
import { thirdPerson, verbForm } from '../../rubric/english/verb-forms.ts';
import { NOUN_VERBS, VERBS } from '../../rubric/english/verb-list.ts';

const verbs = [...VERBS, ...NOUN_VERBS];

test('the -s form of every verb is read back as that verb', () => {
  const wrong = verbs.filter((base) => {
    const read = verbForm(thirdPerson(base));
    return read?.form !== 's' || read.base !== base;
  });
  expect(wrong).toEqual([]);
  expect(verbs.length).toBeGreaterThan(1500);
});

test('no verb is in both lists', () => {
  expect([...VERBS].filter((base) => NOUN_VERBS.has(base))).toEqual([]);
});

describe('forms', () => {
  test.each([
    ['carried', 'carry', 'past'],
    ['planned', 'plan', 'past'],
    ['led', 'lead', 'past'],
    ['driven', 'drive', 'past'],
    ['mentoring', 'mentor', 'ing'],
    ['standardising', 'standardise', 'ing'],
    ['co-leads', 'co-lead', 's'],
    ['productionises', 'productionise', 's'],
    ['has', 'have', 's'],
  ])('%s', (word, base, form) => {
    expect(verbForm(word)).toMatchObject({ base, form });
  });

  test('what is no verb is read as none', () => {
    expect(['kubernetes', 'enterprises', 'business', 'thing', 'red', 'across'].map(verbForm)).toEqual(
      Array(6).fill(null),
    );
  });

  test('spelling of the -s form', () => {
    expect(['do', 'process', 'carry', 'deploy', 'teach', 'fix', 'focus', 'have', 'be'].map(thirdPerson)).toEqual(
      'does processes carries deploys teaches fixes focuses has is'.split(' '),
    );
  });
});

test('people and what only sounds like them', () => {
  expect(['engineer', 'adviser', 'nurse', 'communicator', 'trainee'].filter(isPersonNoun)).toHaveLength(5);
  expect(['number', 'quarter', 'deliver', 'committee', 'cluster'].filter(isPersonNoun)).toEqual([]);
  expect(['engineers', 'others', 'teams', "customers'"].filter(isPeople)).toHaveLength(4);
  expect(['orders', 'delivers', 'reports late', 'numbers'].filter(isPeople)).toEqual([]);
});

test('English and other languages', () => {
  expect(isEnglish('Mentors juniors effectively.')).toBe(true);
  expect(isEnglish('Reviews the résumé and the café menu for the team.')).toBe(true);
  expect(isEnglish('Führt ein Team von sechs Personen.')).toBe(false);
  expect(isEnglish('Dirige une équipe de six personnes.')).toBe(false);
  expect(isEnglish('Lidera un equipo de seis personas.')).toBe(false);
  expect(isEnglish('6人のチームを率いる。')).toBe(false);
});
