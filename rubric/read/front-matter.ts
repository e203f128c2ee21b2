/** What stands between two `---` lines at the start of a document, and the document without it. */
export interface FrontMatter {
  fields: Map<string, string>;
  body: string;
  /** The line at which the body begins. */
  line: number;
  /** The text between the lines, as it stands. */
  text: string;
}

/** Takes the front matter off a document. Only plain `key: value` lines are read from it; absent, the fields are empty. */
export function splitFrontMatter(text: string): FrontMatter {
  const match = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) return { fields: new Map(), body: text, line: 1, text: '' };
  const fields = new Map<string, string>();
  for (const line of (match[1] ?? '').split(/\r?\n/)) {
    const pair = /^([\w-]+):\s*(.*)$/.exec(line);
    if (pair?.[1]) fields.set(pair[1].toLowerCase(), (pair[2] ?? '').trim().replace(/^(["'])(.*)\1$/, '$2'));
  }
  return { fields, body: text.slice(match[0].length), line: match[0].split('\n').length, text: match[1] ?? '' };
}
