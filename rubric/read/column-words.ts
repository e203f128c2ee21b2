import { foldName } from '../fold.ts';
import type { Meaning } from './source.ts';

/** What a column is by its header alone, in the languages HR people write; undefined for a header that is no such word. */
export function meaningOfHeader(header: string): Meaning | undefined {
  if (header.trim() === '#') return 'ignore';
  const folded = foldName(header)
    .replace(/\(s\)/g, 's')
    .replace(/[_/]+/g, ' ')
    .replace(/\s*\(.*\)$/, '')
    .trim();
  return WORDS.find(([, words]) => words.test(folded))?.[0];
}

const WORDS: [Meaning, RegExp][] = [
  [
    'level name',
    /^(level (name|title|label)|name of (the )?level|grade name|stufenname|stufenbezeichnung|nom du niveau|nombre del nivel)$/,
  ],
  [
    'role',
    /^(roles?|jobs?|job (title|role|name)|titles?|positions?|role (name|title)|rolle|stelle|position|poste|puesto|rol|ruolo|funktion|rôle|função|cargo|役割|职位)$/,
  ],
  [
    'level',
    /^(levels?|job levels?|lvl|grades?|tiers?|steps?|stages?|ratings?|level (number|no\.?|id|code)|seniority|stufe|ebene|niveau|nivel|nível|livello|poziom|等级|级别|レベル)$/,
  ],
  ['band', /^(bands?|sub-?levels?|position in level|part|band name|unterstufe|sous-niveau|subnivel|banda|バンド)$/],
  [
    'dimension',
    /^(dimensions?|competenc(y|ies)|competence|skills?|areas?|pillars?|themes?|categor(y|ies)|traits?|attributes?|domains?|topics?|capabilit(y|ies)|focus areas?|dimension name|kompetenz(en)?|dimension|bereich|compétence|competencia|dimensión|competenza|área|次元|能力|カテゴリ)$/,
  ],
  [
    'section',
    /^(sections?|types?|kinds?|headings?|section name|abschnitt|art|section|sección|sezione|seção|rubrique|区分|セクション)$/,
  ],
  [
    'statement',
    /^(statements?|texts?|descriptions?|behaviou?rs?|criteria|criterion|expectations?|indicators?|content|wording|bullets?|statement text|aussage|beschreibung|texte?|énoncé|déclaration|afirmación|descripción|enunciado|descrizione|descrição|記述|内容|描述)$/,
  ],
  ['group', /^(groups?|sub-?section|marker)$/],
  ['note', /^(notes?|comments?|remarks?|bemerkung|kommentar|notas?)$/],
  ['ignore', /^(#|no\.?|nr\.?|order|seq(uence)?|ids?|row|index|links?|urls?|key|uuid|sort|statement id)$/],
];
