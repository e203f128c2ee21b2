import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtin } from '../../rubric/catalog/index.ts';
import { placeOfWhole } from '../../rubric/reading/cells.ts';
import { contradiction } from '../../rubric/reading/contradiction.ts';
import { matchLine } from '../../rubric/reading/match.ts';
import { sentenceVector } from '../../rubric/reading/meaning.ts';
import { prepare, readDraft } from '../../rubric/reading/read-draft.ts';
import { sentencesOf } from '../../rubric/reading/sentences.ts';
import { shippedMeaning } from '../../rubric/reading/shipped-meaning.ts';
import { strengthOf } from '../../rubric/reading/strength.ts';
import { stem, wordsOf } from '../../rubric/reading/words.ts';
import type { Role } from '../../rubric/schema.ts';

const platform = builtin().roles[0] as Role;
const meaning = shippedMeaning();
const prepared = prepare(platform, meaning);
const gardener: Role = {
  id: 'r_aaaaaaaaaaaa',
  name: 'Gardener',
  levels: ['Starts', 'Leads'].map((name, rank) => ({
    id: `l_aaaaaaaaaaa${'ab'[rank]}`,
    name,
    kind: 'proficiency',
    rank,
  })),
  bands: [],
  dimensions: [],
  sections: [],
  cells: ['Waters the beds when told.', 'Plans the beds for the whole park.'].map((text, rank) => ({
    levelId: `l_aaaaaaaaaaa${'ab'[rank]}`,
    statements: [{ id: `st_aaaaaaaaaaa${'ab'[rank]}`, text }],
    presence: 'given',
  })),
};
const textOf = (statementId: string) =>
  prepared.placed.find(({ statement }) => statement.id === statementId)?.statement.text;
const levelOf = (levelId: string | null) => platform.levels.find(({ id }) => id === levelId)?.number;

describe('the words and sentences of a draft', () => {
  test('forms of a word and both spellings are one', () => {
    expect(stem('standardised')).toBe(stem('standardizing'));
    expect(stem('mentors')).toBe(stem('mentoring'));
    expect(stem('behaviour')).toBe(stem('behavior'));
  });

  test('a denial is seen', () => {
    expect(wordsOf("She didn't escalate; he can’t.").map(({ text }) => text)).toContain('not');
    expect(wordsOf('CI/CD').map(({ text }) => text)).toEqual(['ci', 'cd']);
  });

  test('sentences end at full stops and lines, not inside "e.g." or a number', () => {
    const draft = 'Fixed builds, e.g. the flaky one, by 2.5 days.\nMentors well! And more';
    expect(sentencesOf(draft).map(({ start, end }) => draft.slice(start, end))).toEqual([
      'Fixed builds, e.g. the flaky one, by 2.5 days.',
      'Mentors well!',
      'And more',
    ]);
  });

  test('sentences are in order, do not overlap, and hold every letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', ' ', '.', '\n', '!', 'é', '…', ';') }), (draft) => {
        const spans = sentencesOf(draft);
        let covered = '';
        let last = 0;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
          covered += draft.slice(start, end);
        }
        expect(covered.replace(/[^aBé]/g, '')).toBe(draft.replace(/[^aBé]/g, ''));
      }),
    );
  });
});

describe('reading a draft', () => {
  test('a statement in its own words is the first passage, with its words', () => {
    const every = prepared.placed.filter((_, at) => at % 7 === 0);
    for (const { statement } of every) {
      const [first] = readDraft(statement.text, prepared).passages;
      expect(first?.statementId).toBe(statement.id);
      expect(first?.shared.length).toBeGreaterThan(0);
    }
  });

  test('a paraphrase that shares a word or two is found, with the sentence it stands in', () => {
    const draft = 'Good year overall. She found the node affinity bug herself from the Prometheus graphs.';
    const { enough, passages, levelId } = readDraft(draft, prepared);
    expect(enough).toBe(true);
    expect(levelOf(levelId)).toBe('3');
    expect(textOf(passages[0]?.statementId ?? '')).toMatch(/node affinity misconfiguration/);
    expect(draft.slice(passages[0]?.sentence.start, passages[0]?.sentence.end)).toMatch(/^She found/);
    expect(passages[0]?.shared).toEqual(expect.arrayContaining(['Prometheus', 'node', 'affinity']));
  });

  test('a paragraph that holds two things is read as both', () => {
    const draft =
      'The alerting he hands over is missing and no runbook comes with it. He runs a survey of the developers and ranks what bothers them.';
    const texts = readDraft(draft, prepared).passages.map(({ statementId }) => textOf(statementId));
    expect(texts.some((text) => /runbook/.test(text ?? ''))).toBe(true);
    expect(texts.some((text) => /survey/.test(text ?? ''))).toBe(true);
  });

  test('texts that say nothing of the work are not enough to go on', () => {
    for (const draft of ['', '   ', 'N/A', 'Have a lovely weekend!', 'The meeting is on Tuesday.', '12345', '🎉🎉']) {
      expect(readDraft(draft, prepared).enough).toBe(false);
    }
  });

  test('nor are long notices, however long', () => {
    for (const draft of [
      'Please note that the reading room will be closed next week while the carpet is replaced. Books that are due can be left at the porter’s desk, and a receipt will be sent by post.',
      'I was abroad with my family for most of the year and only came back in November, so others will have to say what there is to say here. I wish everybody a good start.',
    ]) {
      expect(readDraft(draft, prepared).enough).toBe(false);
    }
  });

  test('shared words stand in the statement, and sentences in the draft', () => {
    const words = [
      'mentors',
      'junior',
      'outage',
      'quickly',
      'the',
      'Terraform',
      'no',
      'plan',
      'ships',
      'teams',
      '.',
      '\n',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), (parts) => {
        const draft = parts.join(' ');
        const reading = readDraft(draft, prepared);
        for (const { statementId, shared, sentence, score } of reading.passages) {
          for (const word of shared) expect(textOf(statementId)).toContain(word);
          expect(sentence.start).toBeGreaterThanOrEqual(0);
          expect(sentence.end).toBeLessThanOrEqual(draft.length);
          expect(score).toBeGreaterThanOrEqual(0);
        }
        expect(readDraft(draft, prepared)).toEqual(reading);
      }),
      { numRuns: 30 },
    );
  });

  test('works in a framework without bands, dimensions and sections, and without a table of meaning', () => {
    const role = gardener;
    for (const table of [null, meaning]) {
      const reading = readDraft('You planned all of the beds in the park.', prepare(role, table));
      expect(reading.levelId).toBe(role.levels[1]?.id);
      expect(reading.bandId).toBeNull();
      expect(reading.cells).toHaveLength(2);
    }
  });
});

describe('how strongly a draft speaks', () => {
  const strongly = (text: string) => strengthOf(sentenceVector(wordsOf(text), meaning), meaning) ?? 0;

  test('praise speaks more strongly than blame of the same work, whatever the work', () => {
    for (const [blame, praise] of [
      [
        'The soup was cold again and two tables sent it back.',
        'Guests come back for her soup, and the young cooks learn it from her.',
      ],
      ['You lost the key and told nobody.', 'All of the other branches lock up the way you showed them.'],
      ['His lessons are loud and nobody learns anything.', 'Schools all over the country copied his lessons.'],
    ] as const) {
      expect(strongly(blame)).toBeLessThan(2.6);
      expect(strongly(praise)).toBeGreaterThan(strongly(blame) + 1);
    }
  });

  test('levels speak more strongly the higher they are, and a role whose levels are no ladder has no such line', () => {
    const inOrder = platform.levels.map(({ id }) => prepared.strengths?.get(id) ?? 0);
    expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
    const upsideDown = { ...platform, levels: platform.levels.map((level) => ({ ...level, rank: -level.rank })) };
    expect(prepare(upsideDown, meaning).strengths).toBeNull();
  });

  test('decides between levels that are about as near, and nothing else', () => {
    const cells = ['a', 'b'].map((levelId, at) => ({ levelId, dimensionId: `d${at}`, score: 0.5 - at * 0.001 }));
    expect(placeOfWhole(cells).levelId).toBe('a');
    const place = placeOfWhole(cells, (levelId) => (levelId === 'a' ? -3 : 0));
    expect(place).toEqual({ levelId: 'b', bandId: null, dimensionId: 'd0' });
  });
});

describe('words against the rating chosen', () => {
  const level = (number: string) => ({ levelId: platform.levels.find((each) => each.number === number)?.id ?? '' });
  const praise = readDraft(
    'She authored the cloud security architecture standard that all engineering teams adopted.',
    prepared,
  );

  test('says which side the words lie on, and nothing where they are close', () => {
    expect(levelOf(praise.levelId)).toBe('5');
    expect(contradiction(praise, level('1'), platform)).toBe('wording-above-rating');
    expect(contradiction(praise, level('5'), platform)).toBeNull();
    expect(contradiction(praise, level('4'), platform)).toBeNull();
  });

  test('says nothing when there is not enough to go on', () => {
    expect(contradiction(readDraft('See you on Monday.', prepared), level('5'), platform)).toBeNull();
  });
});

test('a prediction line speaks in the words of the role and ranks at least ten of each', () => {
  const line = matchLine(
    { id: 'X', text: 'Her Terraform modules go live without a correction.', chosen: { level: 3 } },
    platform,
  );
  expect(line.cells.length).toBeGreaterThanOrEqual(10);
  expect(line.statements.length).toBeGreaterThanOrEqual(10);
  expect(line.cells[0]).toMatch(/^[1-5]-(Low|Mid|High)-(Individual|Business Impact)$/);
  expect(prepared.placed.some(({ statement }) => statement.text === line.statements[0])).toBe(true);
});
