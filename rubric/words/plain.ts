/** Whether a folded word is one that statements and drafts of any subject share: by itself it shows nothing. */
export function isPlain(term: string): boolean {
  return PLAIN.has(term);
}

const PLAIN = new Set(
  `two three four five six seven eight nine ten now new good well work works working year years month months week weeks
  quarter time day days people make makes made use uses used using get need needs help helps way thing things understand
  first last next full part level role team teams`.split(/\s+/),
);
