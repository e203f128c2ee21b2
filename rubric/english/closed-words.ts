/** The words of English that never grow in number: the frame in which nouns and verbs are found. */

export const DETERMINERS = set(
  'a an the this that these those each every any some no all both either neither another such what which whose its our your my his her their several many few most more less fewer enough one two three four five six seven eight nine ten eleven twelve',
);

export const PREPOSITIONS = set(
  'about above across after against along alongside amid among amongst around as at before behind below beneath beside besides between beyond by despite down during except following for from given in including inside into like near of off on onto out outside over past per regarding since than through throughout to toward towards under underneath unlike until up upon versus via with within without because',
);

export const COORDINATORS = set('and but or nor yet plus &');

/** Words that open a clause of its own: what follows them says nothing of the main clause. */
export const SUBORDINATORS = set(
  'that which who whom whose what when whenever where wherever why how whether if unless because although though while whilst whereas until once so',
);

export const MODALS = set('may might can could will would shall should must cannot ought');

export const BE = set('is are was were am');

/** Forms that are finite wherever they stand. */
export const AUXILIARIES = set(
  'is are was were am has have had does do did may might can could will would shall should must cannot',
);

const ADVERBS = set(
  'not never always often still also now then soon just already almost even only rarely seldom sometimes usually well here there too very quite rather more most less least much yet ever again together instead otherwise thus therefore hence first later further proactively perhaps nearly both either neither increasingly together alone regularly once twice somewhat',
);

const NOT_ADVERBS = set(
  'family supply apply reply rely comply multiply assembly anomaly ally rally tally bully early daily weekly monthly quarterly yearly hourly friendly timely costly likely unlikely lively orderly scholarly elderly lonely ugly silly holy only-child fly july italy imply simply-put homely leisurely user-friendly disorderly untimely',
);

/** Whether a lower-case word only says how or when: "still", "consistently", "not". */
export function isAdverb(word: string): boolean {
  return ADVERBS.has(word) || (word.length > 4 && word.endsWith('ly') && !NOT_ADVERBS.has(word));
}

export function isNumber(word: string): boolean {
  return /^\d/.test(word) || NUMBERS.has(word);
}

const NUMBERS = set(
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty several hundred',
);

function set(list: string): Set<string> {
  return new Set(list.split(' '));
}
