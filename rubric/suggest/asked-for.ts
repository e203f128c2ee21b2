import type { Role, Section } from '../schema.ts';
import { isCommon } from '../words/common.ts';
import { fold, tokens } from '../words/tokens.ts';

/** One question of the form, as far as suggestions need it. */
export interface Question {
  label: string;
  help: string | null;
  kind: 'comment' | 'goal' | 'development' | 'summary';
}

export type Tone = NonNullable<Section['tone']>;

/** What a question asks for: kinds of section by their tone or name, a dimension it names, and its telling stems. */
export interface Asked {
  tones: Set<Tone>;
  sectionIds: Set<string>;
  dimensionId: string | null;
  stems: Set<string>;
}

/** Reads the question. No question, or one in words unknown here, asks for nothing in particular. */
export function askedFor(role: Role, field: Question | null): Asked {
  if (!field) return { tones: new Set(), sectionIds: new Set(), dimensionId: null, stems: new Set() };
  const text = `${field.label} ${field.help ?? ''}`;
  const plain = text.toLowerCase();
  const tones = new Set<Tone>();
  if (field.kind === 'goal' || field.kind === 'development') tones.add('next-step');
  for (const [tone, words] of WORDS) if (words.test(plain)) tones.add(tone);
  const stems = stemsOf(text);
  const labelled = stemsOf(field.label);
  const named = role.sections.filter((section) => isNamed([section.name, ...(section.aliases ?? [])], stems));
  const dimension = role.dimensions.find(({ name, aliases }) => isNamed([name, ...(aliases ?? [])], labelled));
  return { tones, sectionIds: new Set(named.map(({ id }) => id)), dimensionId: dimension?.id ?? null, stems };
}

// The words of the five languages of the panel. They are read from the question, never from the framework's names.
const WORDS: [Tone, RegExp][] = [
  [
    'next-step',
    /next (steps?|level|period|year|quarter)|develop(ment)? (areas?|needs?|plan|goals?|opportunit)|areas? (for|of|to) (development|improve|growth)|improve|grow(th)?\b|progress|promot|goals?\b|objectives?\b|focus (on|areas?)|ambition|entwicklung|nächste|ziele|verbesser|prochain|objectif|amélior|axes? de|développement|próxim|objetivo|mejora|desarrollo|次の|目標|成長|改善/u,
  ],
  [
    'caution',
    /context|circumstance|constraint|mitigat|limit(ation|ing)|obstacle|barrier|challenge|difficult|caveat|weakness|concern|development areas?|rahmenbedingung|umstände|hindernis|schwäch|contexte|circonstance|obstacle|difficulté|contexto|circunstancia|obstáculo|dificultad|背景|状況|課題/u,
  ],
  [
    'example',
    /examples?|evidence|instances?\b|for instance|specific(ally)?\b|situations?|accomplish|achievement|what did|beispiel|beleg|konkret|exemple|preuve|réalisation|ejemplo|evidencia|logros?|例|実績|成果/u,
  ],
];

function isNamed(names: string[], stems: Set<string>): boolean {
  return names.some((name) => {
    const wanted = [...stemsOf(name)];
    return wanted.length > 0 && wanted.every((stem) => stems.has(stem));
  });
}

function stemsOf(text: string): Set<string> {
  return new Set(
    tokens(text)
      .filter((token) => !isCommon(fold(token.term)))
      .map((token) => token.stem),
  );
}
