/**
 * Whether a text reads as English: its small words are English ones. A text with no small word at all counts as English
 * when its letters are plain ones, since short statements often have none ("Mentors juniors effectively.").
 */
export function isEnglish(text: string): boolean {
  // Most statements are plain ASCII, and asking for scripts is slow.
  const isPlain = /^[\n -~]*$/.test(text);
  if (!isPlain && /[^\p{Script=Latin}\p{Script=Common}]/u.test(text)) return false;
  let english = 0;
  let foreign = 0;
  for (const word of text.toLowerCase().match(isPlain ? /[a-z]+/g : /\p{L}+/gu) ?? []) {
    if (ENGLISH.has(word)) english++;
    else if (FOREIGN.has(word) || (!isPlain && /[äöüßéèêçñáíóúâôîœøåą]/.test(word))) foreign++;
  }
  return foreign === 0 || english > foreign;
}

const ENGLISH = new Set(
  'the of and to with for on that is are by from at or but not they their this which who has have been when as an a in it its be will can should into within across without our your you'.split(
    ' ',
  ),
);

const FOREIGN = new Set(
  `der die das und ist mit für von den dem ein eine einer nicht auf zu im bei sich auch oder wird sind le la les des du et est
  une avec pour dans sur ne pas que qui aux leur sa ses el los las con para una por se su sus del al lo como il di
  un della dei gli het een voor niet og av det som på och att är da em não uma com mais`.split(/\s+/),
);
