import { isEnglish } from '../english/is-english.ts';
import { verbForm } from '../english/verb-forms.ts';
import type { LintFinding } from '../lint.ts';
import type { Role } from '../schema.ts';
import { withChildren } from '../with-children.ts';
import { placeName } from './place-name.ts';
import { KIND_OF_PERSON, TRAITS, TRAITS_ONE_HAS } from './traits.ts';

/**
 * Statements that say what someone is like ("Is friendly and outgoing") rather than what one sees them do. Only where the
 * trait is all that the sentence says: "Is patient with newcomers and answers every question" names a behaviour. English
 * alone.
 */
export function lintPersonality(role: Role): LintFinding[] {
  return role.cells.flatMap((cell) =>
    withChildren(cell.statements).flatMap((statement) => {
      const trait = traitIn(statement.text);
      if (!trait) return [];
      return [
        {
          kind: 'personality' as const,
          role: role.name,
          where: placeName(role, cell),
          message: `"${trait}" says what someone is like: what would one see them do?`,
          ...(statement.origin ? { origin: statement.origin } : {}),
        },
      ];
    }),
  );
}

/** The first sentence that is about a trait and nothing else; null where there is none. */
export function traitIn(text: string): string | null {
  if (!isEnglish(text)) return null;
  const sentences = text.split(/(?<=[.!?])\s+/).map((sentence) => sentence.trim());
  return sentences.find((sentence) => isTrait(sentence.toLowerCase().replaceAll('’', "'"))) ?? null;
}

function isTrait(sentence: string): boolean {
  const found = IS.exec(sentence) ?? HAS.exec(sentence) ?? BARE.exec(sentence);
  return found !== null && isOnlyAbout(sentence.slice(found[0].length));
}

/** What follows the trait: nothing, or what or whom it is about ("about our products", "with colleagues"). */
function isOnlyAbout(rest: string): boolean {
  if (!/^[\s.!]*$|^\s+(about|with|to|towards?|in|under|at|for|on|of|person)\b/.test(rest)) return false;
  // A verb further on is a behaviour: "by asking", "and helps", "when things break".
  const parts = rest.match(/[a-z'-]+|[,;:–]/g) ?? [];
  return !parts.some((part, at) => isBehaviour(part, parts[at - 1] ?? ''));
}

function isBehaviour(word: string, before: string): boolean {
  if (/^(when|while|because|so|that|which|who|if|but)$/.test(word)) return true;
  const verb = verbForm(word);
  if (!verb) return false;
  if (/^(and|or|to|by|[,;:–])$/.test(before)) return true;
  if (verb.form === 'ing') return !/^(about|at|for|in|of|to|with)$/.test(before);
  return verb.form === 's' && !verb.noun;
}

const list = (words: readonly string[]) => `(?:${words.join('|')})`;
const SUBJECT = String.raw`(?:(?:they|you|i|he|she|we|this person|someone|somebody|one|an? [a-z]+|the [a-z]+|people)\s+(?:who\s+)?)?`;
const ADVERB = String.raw`(?:(?:not|very|always|often|sometimes|usually|generally|naturally|highly|extremely|really|truly|too|quite|rather|fairly|deeply|genuinely|consistently|exceptionally|incredibly|overly|somewhat|more|less|most|seen as|known as|known to be|perceived as|regarded as|considered|widely|at all times)\s+)*`;
const ADJECTIVE = `${ADVERB}${list(TRAITS)}`;
const AND = String.raw`\s*(?:,\s*and|,|\band\b|\bor\b|&|/|\bbut\b)\s*`;
const ADJECTIVES = `${ADJECTIVE}(?:${AND}${ADJECTIVE})*`;
const NOUN = String.raw`(?:(?:an?|the|some|much|great|good|strong|poor|bad|clear|high|low|positive|negative|real|genuine|natural|pleasant|warm|winning|can-do|right|wrong|degree of|level of|levels of|lots of|plenty of|excellent|${TRAITS.join('|')})\s+)*${list(TRAITS_ONE_HAS)}`;
const NOUNS = `${NOUN}(?:${AND}${NOUN})*`;
const KIND = String.raw`${ADVERB}(?:an?\s+)?(?:(?:very|really|truly|good|great|true|strong|nice|natural|born|real|${TRAITS.join('|')})\s+)*${list(KIND_OF_PERSON)}`;
const BE = `(?:is|are|am|be|being|was|were|seems?|appears?|remains?|stays?|comes across as|tends to be|can be|should be|must be|acts like|isn't|aren't)`;
const HAVE = `(?:has|have|having|possess(?:es)?|displays?|exhibits?|shows?|demonstrates?|radiates?|exudes?|brings?|lacks?|with)`;

const IS = new RegExp(`^${SUBJECT}${ADVERB}${BE}\\s+(?:${ADJECTIVES}|${KIND})(?![a-z-])`);
const HAS = new RegExp(`^${SUBJECT}${ADVERB}${HAVE}\\s+${NOUNS}(?![a-z-])`);
const BARE = new RegExp(`^(?:${ADJECTIVES}|${KIND})(?![a-z-])`);
