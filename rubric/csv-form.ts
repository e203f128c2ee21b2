/** The columns of the long table that we write, and by which it is known again when it is read. */
export const CSV_HEADER = ['role', 'level', 'level name', 'band', 'dimension', 'section', 'statement'];

/** A statement as one cell holds it: how deep it stands below others, its group and its lead with its text. */
export interface CsvStatement {
  depth: number;
  group?: string;
  lead?: string;
  text: string;
}

/** Writes a statement into one cell: "[Managers] **Adopts**: learns the tools", or "  • a detail" below another. */
export function toCsvText({ depth, group, lead, text }: CsvStatement): string {
  const bullet = depth > 0 ? `${'  '.repeat(depth)}• ` : '';
  const marker = group ? `[${group}] ` : '';
  return `${bullet}${marker}${withLead(lead, text)}`;
}

/** A text with its lead before it, the reverse of `splitWrittenLead`. */
export function withLead(lead: string | undefined, text: string): string {
  return `${lead ? `**${lead}**: ` : ''}${SIGN.test(text) ? `\\${text}` : text}`;
}

/** The statement that a cell holds, the reverse of `toCsvText`. */
export function fromCsvText(cell: string): CsvStatement {
  const bullet = /^((?: {2})+)• /.exec(cell);
  const rest = cell.slice(bullet?.[0].length ?? 0);
  const marker = /^\[([^[\]\n]+)\] (?=\S)/.exec(rest);
  const { lead, text } = splitWrittenLead(rest.slice(marker?.[0].length ?? 0));
  return {
    depth: (bullet?.[1]?.length ?? 0) / 2,
    ...(marker?.[1] ? { group: marker[1] } : {}),
    ...(lead ? { lead } : {}),
    text,
  };
}

/** Parts "**Adopts**: learns the tools" into its lead and its text; a backslash before the text keeps it whole. */
export function splitWrittenLead(line: string): { lead?: string; text: string } {
  const match = /^\*\*([^*\n]{1,80})\*\*: (?=\S)/.exec(line);
  const rest = line.slice(match?.[0].length ?? 0);
  const text = rest.startsWith('\\') && SIGN.test(rest.slice(1)) ? rest.slice(1) : rest;
  return match?.[1] ? { lead: match[1], text } : { text };
}

/** Texts that would be taken for a marker of ours. */
const SIGN = /^(\[[^[\]\n]+\] |\*\*|(?: {2})+• |\\)/;
