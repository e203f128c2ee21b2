/** Simple past -> base, for verbs that do not add -ed. */
export const PASTS = pairs(`
  arose arise awoke awake became become began begin bent bend bound bind blew blow broke break brought bring built build
  burnt burn bought buy caught catch chose choose clung cling came come crept creep dealt deal dug dig did do drew draw
  drank drink drove drive ate eat fell fall fed feed felt feel fought fight found find fled flee flew fly forbade forbid
  foresaw foresee forgot forget forgave forgive froze freeze got get gave give went go grew grow had have heard hear
  held hold kept keep knew know laid lay led lead leapt leap learnt learn left leave lent lend lost lose made make meant mean
  met meet misunderstood misunderstand outgrew outgrow overcame overcome oversaw oversee overtook overtake paid pay proved prove
  redid redo rebuilt rebuild rethought rethink rewrote rewrite rode ride rang ring rose rise ran run said say saw see sought seek
  sold sell sent send shook shake shone shine shot shoot showed show sank sink sat sit slept sleep slid slide spoke speak
  sped speed spent spend spun spin sprang spring stood stand stuck stick struck strike strove strive swore swear swept sweep
  swam swim swung swing took take taught teach tore tear told tell thought think threw throw undertook undertake
  understood understand underwent undergo upheld uphold woke wake wore wear won win withdrew withdraw withheld withhold
  withstood withstand wrote write
`);

/** Past participle -> base, for verbs that do not add -ed. */
export const PARTICIPLES = pairs(`
  arisen arise awoken awake become become begun begin bent bend bound bind bitten bite blown blow broken break brought bring
  built build burnt burn bought buy caught catch chosen choose come come dealt deal done do drawn draw driven drive eaten eat
  fallen fall fed feed felt feel fought fight found find flown fly forbidden forbid foreseen foresee forgotten forget
  forgiven forgive frozen freeze given give gone go gotten get grown grow had have heard hear held hold hidden hide kept keep known know
  laid lay led lead learnt learn left leave lent lend lost lose made make meant mean met meet misunderstood misunderstand
  overcome overcome overseen oversee overtaken overtake paid pay proven prove rebuilt rebuild rethought rethink
  rewritten rewrite ridden ride risen rise run run said say seen see sought seek sold sell sent send shaken shake shot shoot
  shown show sunk sink slept sleep spoken speak spent spend spun spin stood stand stuck stick struck strike striven strive
  sworn swear swept sweep swum swim taken take taught teach torn tear told tell thought think thrown throw undertaken undertake
  understood understand undergone undergo upheld uphold woken wake worn wear won win withdrawn withdraw withheld withhold
  withstood withstand written write
`);

function pairs(list: string): Map<string, string> {
  const words = list.trim().split(/\s+/);
  const map = new Map<string, string>();
  for (let at = 0; at + 1 < words.length; at += 2) map.set(words[at] ?? '', words[at + 1] ?? '');
  return map;
}
