import { clean, plain } from './dom.ts';
import { EMPLOYEE, JOB, JOB_LABEL, JUDGING, REVIEWER } from './words.ts';

const WORD = String.raw`\p{Lu}[\p{L}'’.-]*`;
const PARTICLES = '((de|del|de la|van|von|der|den|di|da|dos|du|le|la|bin|al|el|y|ten|ter|zu) ){0,2}';
const LATIN = new RegExp(`^${WORD}( ${PARTICLES}${WORD}){1,4}$`, 'u');
const NAME_FIRST = new RegExp(
  `${LATIN.source.slice(0, -1).replace('^', '^(')})(?=$|['’]s\\s|[.,;!?]|\\s[-–—]|\\s\\p{Ll})`,
  'u',
);
/** A surname first: "Okafor, Chidi". */
const TURNED = new RegExp(`^${PARTICLES}${WORD}( ${PARTICLES}${WORD}){0,2}, ${WORD}( ${WORD}){0,2}$`, 'u');
const TURNED_FIRST = new RegExp(`^(${WORD}, ${WORD}( ${WORD})?)(?=$|\\s[(–—-])`, 'u');
const LABELLED = new RegExp(`^${WORD}( ${PARTICLES}${WORD}){0,5}$`, 'u');
/** Names in katakana and hangul look like other words: only a label tells. */
const KANA = /^(?:[\p{Script=Katakana}ー]{2,}([・ ＝][\p{Script=Katakana}ー]{2,}){1,3}|\p{Script=Hangul}{2,4})$/u;
/** What stands before a name in a title: a preposition, or a word of judging. */
const LEAD =
  /(?<=^|\s)(?:for|of|about|to|with|on|für|von|mit|über|zu|de la|de|du|d['’]|pour|avec|sur|à|para|con|sobre|a|di|per|do|da|voor|met|van|over|om|för|med|av|dla|\p{L}*(?:evaluat\p{L}+|assess\p{L}*|apprais\p{L}+|review\p{L}*|beurteil\p{L}+|gespräch|évalu\p{L}+|evalu\p{L}+|valora\p{L}*|\p{L}*(?:beoordel|ocena|avalia|valuta)\p{L}*))\s+/giu;
const ASIAN =
  /^[\p{Script=Han}々]{1,4}[ \u3000]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,5}( ?(さん|様|氏))?$/u;
// Words of forms, menus and titles that look like names when capitalised.
const COMMON =
  /\b(review|self|performance|manager|assessment|evaluation|feedback|goals?|rating|overall|summary|comments?|key|areas?|final|annual|save|draft|submit|employee|team|job|title|home|people|time|off|my|your|the|of|and|for|to|with|in|on|development|skills?|values?|strengths?|period|cycle|due|date|status|progress|details?|section|next|previous|back|cancel|help|settings|search|all|new|view|edit|not|needs?|meets?|exceeds?|expectations?|high|low|medium|growth|impact|company|quality|work|customer|business|results?|leadership|communication|collaboration|product|project|technical|core|role|position|department|location|report|form|page|step|question|answer|peer|upward|cycles?|year|mid|end|review|user|admin|account|profile|group|equip[eo]|squadra|abteilung|dep(t|artement|artamento)|division|squad|unit|inc|ltd|gmbh|corp|llc|jahres\S*|beurteilung|selbst\S*|mitarbeit\S*|entwurf|entretien|bilan|objectifs?|evaluacion|borrador|comentarios)\b|(are|ful|ive|ent)ness\b|(ship|tion|ability|ivity|agement|opment|ovement)s?\b/;

/** Whether a text is a person's name and nothing else. */
export function isName(text: string): boolean {
  if (text.length < 3 || text.length > 48 || /\d/.test(text)) return false;
  if (EMPLOYEE.test(plain(text)) || JOB_LABEL.test(plain(text))) return false;
  if (ASIAN.test(text) && /[\p{Script=Han}]/u.test(text))
    return (
      !/評価|目標|管理|自己|総合|期間|部署|所属|役職|氏名|保存|提出|確認|課$|部$|主任|課長|部長|係長|本人|上司|承認|一次|二次|社員|人事|面談|結果|達成|行動|评|考核|上级|绩效|部门|能力|業績|成果|項目/u.test(
        text,
      ) &&
      (/[ \u3000]/.test(text) || (text.length < 6 && !/[のをにはがでとへも]/.test(text)))
    );
  return LATIN.test(text) && ![COMMON, JOB, JUDGING].some((words) => words.test(plain(text)));
}

/**
 * The name that a value behind a label for one begins with or consists of, null where it is none. There a surname may be a
 * common word ("Page", "Cook") and stand first ("Okafor, Chidi"; two surnames where a question `asked` uses the first name), and one word may be all ("Sukarno") where `label` ends in a colon.
 */
export function nameUnder(value: string, label: string, asked: readonly string[]): string | null {
  const whole = strip(value.replace(/^[\s\p{N}–—-]+/u, ''));
  const [first = ''] = whole.split(/\s*[(（|·•]|\s[–—-]\s|\s\d/u);
  const isSurnameFirst = /,/.test(label) || / (und|et|y|e|and|og|i) /.test(label);
  for (const name of [first, first.split(/,\s/)[0] ?? '']) {
    if (isName(name)) return name;
    const isAsked = /,/.test(name) && asked.some((text) => text.includes(plain(firstNameOf(name))));
    if (TURNED.test(name) && isOwn(name) && (isSurnameFirst || isAsked || !/ /.test(name.split(',')[0] ?? '')))
      return name;
    if (LABELLED.test(name) && isOwn(name) && (/ /.test(name) || label.endsWith(':'))) return name;
    if (KANA.test(name)) return name;
  }
  return null;
}

/** Whether a text is one surname and first names behind a comma. */
function isTurned(text: string): boolean {
  return TURNED_FIRST.exec(text)?.[1] === text && text.length > 5 && isOwn(text);
}

/** No word of forms, jobs or judging stands first in a name. */
function isOwn(name: string): boolean {
  const [first = ''] = plain(name).split(/[ ,]/);
  return ![COMMON, JOB, JUDGING, EMPLOYEE, JOB_LABEL, REVIEWER].some(
    (words) => words.test(first) || (words !== COMMON && words !== JOB && words.test(plain(name))),
  );
}

/** Names inside a longer text: first or last in it, or after a word that leads to one ("for", "of", "Evaluate"). */
export function titleNames(text: string): string[] {
  const turned = [text];
  const found = text.split(/(?:さん|様|氏)(?=[のへにをは])|の(?=評価|自己)|[:：|｜・()（）]\s*/u);
  for (const part of text.split(/\s[–—|·•/-]\s|\s*[:：|·•()]\s*|,\s/u)) {
    found.push(part);
    for (const lead of part.matchAll(LEAD)) found.push(nameAt(part.slice(lead.index + lead[0].length)));
    if (/^[^'’]{3,48}['’]s\s/.test(part)) found.push(nameAt(part));
  }
  // "営業部 高橋 美咲 さん".
  found.push(/(?:^|\s)(\S+[ \u3000]\S+) ?(?:さん|様|氏)$/u.exec(text)?.[1] ?? '');
  for (const lead of text.matchAll(LEAD))
    turned.push(TURNED_FIRST.exec(text.slice(lead.index + lead[0].length))?.[1] ?? '');
  return [...new Set([...found.map(strip).filter(isName), ...turned.filter(isTurned)])];
}

/** The words at the start of a text that may be a name, if what follows cannot belong to it. */
function nameAt(text: string): string {
  return NAME_FIRST.exec(text)?.[1] ?? '';
}

/** Who asks for feedback in a sentence that begins with a name: "Yara Fonseca has asked you to …". */
export function askingName(text: string): string | null {
  const name = nameAt(text);
  const rest = text.slice(name.length);
  const isAsking =
    JUDGING.test(plain(rest)) && /^\s\p{Ll}.*\b(you|your|dich|dein\w*|ihr\w*|vous|votre|te|tu)\b/u.test(rest);
  return name && isAsking && isName(name) ? name : null;
}

/** "Alex's H1 review" tells a first name, if the questions use it too. */
export function firstNames(text: string, asked: readonly string[]): string[] {
  if (!JUDGING.test(plain(text))) return [];
  const name =
    /^(\p{Lu}[\p{L}-]+)['’]s?\s/u.exec(text)?.[1] ??
    /\s(?:for|of|about|für|pour|de|para)\s(\p{Lu}[\p{L}-]+)$/u.exec(text)?.[1];
  const said = plain(name ?? '');
  return name && said.length > 1 && !COMMON.test(said) && asked.some((text) => text.includes(said)) ? [name] : [];
}

/** A name without the courtesy before it and the genitive or honorific after it. */
export function strip(text: string): string {
  return clean(text, 120)
    .replace(/^(m\.|mme|mlle|mr\.?|mrs\.?|ms\.?|herrn?|frau|sra?\.|dña\.|sig\.(ra)?|dhr\.|mevr\.)\s+/iu, '')
    .replace(/(['’]s|さん|様|\s*[:：,]|(?<=\p{Ll}{3})\.)$/u, '')
    .trim();
}

/** The first word of a name; of "Okafor, Chidi" what stands behind the comma. */
export function firstNameOf(name: string): string {
  return (name.split(', ')[1] ?? name).split(' ')[0] ?? '';
}

/** What the picture of a person shows where there is none: "MF". */
export const INITIALS = /^\p{Lu}{2,3}$/u;

/** The first letters of the first two parts of a name, as pictures of people show them. */
export function initialsOf(name: string): string {
  return name
    .split(' ')
    .filter((part) => /^\p{Lu}/u.test(part))
    .slice(0, 2)
    .map((part) => part[0])
    .join('');
}
