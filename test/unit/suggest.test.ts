import { describe, expect, test } from 'vitest';
import type { Reading } from '../../rubric/reading/read-draft.ts';
import { suggest } from '../../rubric/suggest.ts';
import { roleFromText } from './sample-framework.ts';

const role = roleFromText(
  `Role
Ward Nurse
Level 1
Solid
Low
Care
Impact
• Checks medication twice and records every dose.
• Explains treatment to patients in plain words.
• Notices early signs of sepsis and calls the doctor.
Examples
• Caught a wrong dose of heparin before it was given.
Dampeners
• The ward was short of two nurses all winter.
Progression Signal
• Begins to lead the handover without a prompt.
Teamwork
Impact
• Shares breaks fairly with the other nurses.
• Trains students on the ward.
High
Care
Impact
• Redesigned the medication round for the whole hospital.`,
  {
    bands: ['Low', 'High'],
    dimensions: ['Care', 'Teamwork'],
    sections: ['Impact', 'Examples', 'Dampeners', 'Progression Signal'],
  },
);
const position = { levelId: role.levels[0]?.id ?? '', bandId: role.bands[0]?.id ?? '' };
const all = role.cells.flatMap((cell) => cell.statements);
const textOf = (id: string) => all.find((statement) => statement.id === id)?.text ?? '';
const idOf = (start: string) => all.find((statement) => statement.text.startsWith(start))?.id ?? '';
const field = (
  label: string,
  kind: 'comment' | 'goal' | 'development' | 'summary' = 'comment',
  help: string | null = null,
) => ({
  label,
  help,
  kind,
});
const base = { role, position, field: field('Comments'), draft: '', reading: null };
const texts = (input: Partial<Parameters<typeof suggest>[0]>) =>
  suggest({ ...base, ...input }).map((one) => textOf(one.statementId));

describe('with nothing written', () => {
  test('from each dimension and section, not the top of one list', () => {
    expect(texts({ limit: 3 })).toEqual([
      'Checks medication twice and records every dose.',
      'Shares breaks fairly with the other nurses.',
      'Caught a wrong dose of heparin before it was given.',
    ]);
  });

  test('cautions and next steps only where they are asked for', () => {
    const shown = texts({ limit: 20 });
    expect(shown).not.toContain('The ward was short of two nurses all winter.');
    expect(shown).not.toContain('Begins to lead the handover without a prompt.');
    const next = suggest({ ...base, field: field('What should come next?', 'development') });
    expect(textOf(next[0]?.statementId ?? '')).toBe('Begins to lead the handover without a prompt.');
    expect(next[0]?.because).toEqual({ kind: 'asked' });
    expect(texts({ field: field('Circumstances to consider') })[0]).toBe(
      'The ward was short of two nurses all winter.',
    );
    expect(texts({ field: field('Evidence', 'comment', 'Give an example') })[0]).toMatch(/heparin/);
  });

  test('the words of the question choose within a section and name a dimension', () => {
    expect(texts({ field: field('How does she explain treatment?'), limit: 1 })).toEqual([
      'Explains treatment to patients in plain words.',
    ]);
    expect(texts({ field: field('Teamwork'), limit: 2 })).toEqual([
      'Shares breaks fairly with the other nurses.',
      'Trains students on the ward.',
    ]);
  });

  test('no position and no reading: nothing, no level is chosen for the reviewer', () => {
    expect(suggest({ ...base, position: null })).toEqual([]);
  });
});

describe('with a draft', () => {
  const draft = 'She spotted the signs of sepsis on Tuesday.';

  test('what says it better comes first, with the words they share, then what is not covered', () => {
    const [first, ...rest] = suggest({ ...base, draft });
    expect(textOf(first?.statementId ?? '')).toBe('Notices early signs of sepsis and calls the doctor.');
    expect(first?.because).toEqual({ kind: 'shares', words: ['signs', 'sepsis'] });
    expect(rest.map(({ because }) => because.kind)).toEqual(['not-covered', 'not-covered', 'not-covered']);
  });

  test('a statement that is in the draft already is not offered', () => {
    const said = 'Notices early signs of sepsis and calls the doctor.';
    expect(texts({ draft: `Last year: ${said}`, limit: 20 })).not.toContain(said);
  });

  test('a reading by meaning names its sentence, and stays within the position', () => {
    const passage = (statementId: string, score: number) => ({
      statementId,
      levelId: position.levelId,
      score,
      sentence: { start: 18, end: 40 },
      shared: [],
      how: 'meaning' as const,
    });
    const reading: Reading = {
      enough: true,
      levelId: position.levelId,
      bandId: position.bandId,
      dimensionId: null,
      cells: [],
      passages: [passage(idOf('Redesigned'), 0.9), passage(idOf('Explains'), 0.8)],
      spread: [],
    };
    const text = 'A year went well. Families thank her.';
    const [first] = suggest({ ...base, draft: text, reading });
    expect(first).toEqual({ statementId: idOf('Explains'), because: { kind: 'meaning', sentence: 1 } });
    expect(suggest({ ...base, draft: text, reading, position: null })[0]).toEqual(first);
    expect(suggest({ ...base, draft: text, reading: { ...reading, enough: false }, position: null })).toEqual([]);
  });
});
