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
    /^((job )?(level|grade|tier|step|stage|rating|seniority|milestone) (name|title|label|descriptor)|name of (the )?(level|grade|tier)|stufenname|stufenbezeichnung|bezeichnung|(nom|intitulé|libellé) du niveau|nombre del? nivel|nome do nível|nome (del )?livello|レベル名|等级名称)$/,
  ],
  [
    'role',
    /^(roles?|jobs?|tracks?|job famil(?:y|ies)|ladders?|job (title|role|name)|titles?|positions?|role (name|title)|rolle|stelle|position|poste|puesto|rol|ruolo|funktion|rôle|função|cargo|jobtitel|berufsbezeichnung|métier|fonction|intitulé( du poste)?|puesto de trabajo|役割|職種|職位|ポジション|职位)$/,
  ],
  [
    'level',
    /^(levels?|job levels?|lvl|grades?|tiers?|steps?|stages?|ratings?|(level|grade|tier|step|stage|rating) ?(number|no\.?|nr\.?|id|code|#)|seniority|stufe|ebene|niveau|nivel|nível|livello|poziom|karrierestufe|échelon|escalón|等级|级别|等級|グレード|レベル)$/,
  ],
  ['band', /^(bands?|sub-?levels?|position in level|part|band name|unterstufe|sous-niveau|subnivel|banda|バンド)$/],
  [
    'dimension',
    /^(dimensions?|competenc(y|ies)|competence|skills?|areas?|pillars?|themes?|categor(y|ies)|traits?|attributes?|domains?|topics?|capabilit(y|ies)|focus areas?|dimension name|kompetenz(en)?|dimension|bereich|compétence|competencia|dimensión|competenza|área|kategorien?|fähigkeit(en)?|themen?|themenfeld|compétences|catégorie|domaine|axe|competencias|categoría|habilidad(es)?|ámbito|次元|能力|カテゴリー?|スキル|領域|分野|コンピテンシー)$/,
  ],
  [
    'section',
    /^(sections?|types?|kinds?|headings?|section name|abschnitt|art|section|sección|sezione|seção|rubrique|rubrik|apartado|区分|種別|セクション)$/,
  ],
  [
    'statement',
    /^(statements?|texts?|descriptions?|behaviou?rs?|criteria|criterion|expectations?|indicators?|content|wording|bullets?|statement text|aussage|beschreibung|texte?|énoncé|déclaration|afirmación|descripción|enunciado|descrizione|descrição|kriteri(um|en)|erwartung(en)?|verhalten|merkmale?|critères?|attendus?|comportements?|criterios?|expectativas?|comportamientos?|記述|説明|内容|項目|期待|描述)$/,
  ],
  ['group', /^(groups?|sub-?section|marker)$/],
  ['note', /^(notes?|comments?|remarks?|bemerkung|kommentar|notas?)$/],
  ['ignore', /^(#|no\.?|nr\.?|order|seq(uence)?|ids?|row|index|links?|urls?|key|uuid|sort|statement id)$/],
];
