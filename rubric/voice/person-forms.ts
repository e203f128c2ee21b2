import { thirdPerson } from '../english/verb-forms.ts';

export type Voice = 'as-written' | 'third' | 'second' | 'first';

/** Who a statement is said of. Both may be unknown. */
export interface Person {
  name?: string | undefined;
  pronouns?: 'they' | 'she' | 'he' | undefined;
}

/** The words for one person in one voice. `subject`, `object` and `possessive` are pronouns; the `named` ones use the name. */
export interface PersonForms {
  subject: string;
  object: string;
  possessive: string;
  possessiveAlone: string;
  reflexive: string;
  named: { subject: string; object: string; possessive: string };
  /** The verb after the pronoun, and after the name, from its base form ("be" and "have" included). */
  verb(base: string): string;
  namedVerb(base: string): string;
  /** "was" or "were" after the pronoun, and after the name. */
  was: string;
  namedWas: string;
}

/** The forms for a voice; a missing name leaves the pronoun in its place. */
export function personForms(voice: Exclude<Voice, 'as-written'>, person: Person): PersonForms {
  const name = person.name?.trim();
  const pronoun = PRONOUNS[voice === 'third' ? (person.pronouns ?? 'they') : voice];
  const named = voice === 'third' && name ? { subject: name, object: name, possessive: possessiveOf(name) } : pronoun;
  const singular = voice === 'third' && name !== undefined && name !== '';
  const verb = (base: string) => agree(base, pronoun.agreement);
  return {
    ...pronoun,
    named,
    verb,
    namedVerb: singular ? (base) => agree(base, 'she') : verb,
    was: pronoun.was,
    namedWas: singular ? 'was' : pronoun.was,
  };
}

type Agreement = 'I' | 'plural' | 'she';

function agree(base: string, agreement: Agreement): string {
  if (base === 'be') return { I: 'am', plural: 'are', she: 'is' }[agreement];
  return agreement === 'she' ? thirdPerson(base) : base;
}

function possessiveOf(name: string): string {
  return `${name}'s`;
}

const PRONOUNS = {
  first: {
    subject: 'I',
    object: 'me',
    possessive: 'my',
    possessiveAlone: 'mine',
    reflexive: 'myself',
    agreement: 'I',
    was: 'was',
  },
  second: {
    subject: 'you',
    object: 'you',
    possessive: 'your',
    possessiveAlone: 'yours',
    reflexive: 'yourself',
    agreement: 'plural',
    was: 'were',
  },
  they: {
    subject: 'they',
    object: 'them',
    possessive: 'their',
    possessiveAlone: 'theirs',
    reflexive: 'themselves',
    agreement: 'plural',
    was: 'were',
  },
  she: {
    subject: 'she',
    object: 'her',
    possessive: 'her',
    possessiveAlone: 'hers',
    reflexive: 'herself',
    agreement: 'she',
    was: 'was',
  },
  he: {
    subject: 'he',
    object: 'him',
    possessive: 'his',
    possessiveAlone: 'his',
    reflexive: 'himself',
    agreement: 'she',
    was: 'was',
  },
} as const satisfies Record<
  string,
  Omit<PersonForms, 'named' | 'verb' | 'namedVerb' | 'namedWas'> & { agreement: Agreement }
>;
