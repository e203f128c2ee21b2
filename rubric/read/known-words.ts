import { foldName } from '../fold.ts';
import type { Section } from '../schema.ts';
import { explicitAxis } from './explicit-axis.ts';

export type Axis = 'role' | 'level' | 'band' | 'dimension' | 'section' | 'statement';

/** Whether a name is a band at first sight. */
export function isBandWord(name: string): boolean {
  return BANDS.test(foldName(name));
}

/** Whether a name is a section at first sight. Only raises confidence: any name can be a section. */
export function isSectionWord(name: string): boolean {
  return foldName(name)
    .split(/\s*[&/]\s*|,\s*|\s+(?:and|or|und|oder|et|ou|y|e)\s+/)
    .every((part) => SECTIONS.test(part));
}

/** The look and the one-line explanation that a known section word gets; nothing for any other. */
export function sectionLook(name: string): Pick<Section, 'tone' | 'definition'> {
  const folded = foldName(name);
  const known = LOOKS.find(([words]) => words.test(folded));
  return known ? known[1] : {};
}

/** "Band: Low" and "Low band" are the band Low; which axis it is follows from where it stands, as for any other name. */
export function withoutAxisWord(name: string): string {
  const said = explicitAxis(name);
  if (said && said.axis !== 'level') return said.name;
  return isBandWord(name) ? name.replace(/\s+band\s*[:：]?\s*$/i, '') : name;
}

/** Whether a line looks like a page's header or footer, which is no part of the document. */
export function isFooter(text: string): boolean {
  return FOOTER.test(text);
}

const FOOTER =
  /\b(page|seite|confidential|internal use|do not distribute|copyright|last updated|reviewed on|printed|version \d|v\d+\.\d)\b|©|https?:|^\d+( ?\/ ?\d+)?$|\b\d{4}-\d\d-\d\d\b/i;

const BANDS =
  /^(low|mid|medium|middle|high|lower|upper|solid|strong|emerging|early|late|(1st|2nd|3rd|first|second|third) third|niedrig|mittel|hoch|unteres|oberes|bas(se)?|moyen(ne)?|haut(e)?|bajo|baja|medio|media|alto|alta|低|中|高)( band)?$/;

const SECTIONS =
  /^(impact|examples?|dampeners?|progression signals?|next steps?|evidence|expectations?|behaviou?rs?|signals?|indicators?|responsibilit(y|ies)|requirements?|privileges|anti-?patterns?|growth areas?|key takeaways|common pitfalls|pitfalls|strengths?|verhalten(sweisen)?|beispiele?|erwartungen|verantwortung(en)?|anforderungen|nächste schritte|comportements?|exemples?|attentes|responsabilités|exigences|prochaines étapes|comportamientos?|ejemplos?|expectativas|responsabilidades|requisitos|próximos pasos|行動|例|期待|責任)$/;

// Dampener and Progression Signal are not common words in HR, so they are explained where they stand.
const LOOKS: [RegExp, Pick<Section, 'tone' | 'definition'>][] = [
  [/^impact$/, { tone: 'neutral' }],
  [/^(examples?|evidence)$/, { tone: 'example' }],
  [/^dampeners?$/, { tone: 'caution', definition: 'context that holds the reading back' }],
  [/^(anti-?patterns?|common pitfalls|pitfalls)$/, { tone: 'caution' }],
  [/^progression signals?$/, { tone: 'next-step', definition: 'what lifts it to the next band' }],
  [/^(next steps?|growth areas?)$/, { tone: 'next-step' }],
];
