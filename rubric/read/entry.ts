import type { Entry, Rich } from './block.ts';
import type { StatementDraft } from './draft.ts';

/** A statement with its children, from a list item. A bold word with a colon at its start becomes its lead. */
export function entryToStatement(entry: Entry): StatementDraft {
  const { children, ...own } = entry;
  const statement = splitLead(own);
  return children.length ? { ...statement, children: children.map(entryToStatement) } : statement;
}

/** "**Adopts**: learns the tools" is the lead "Adopts" and the text "learns the tools". */
export function splitLead(rich: Rich): StatementDraft {
  const { text, marks = [], origin } = rich;
  const bold = marks.find((mark) => mark.kind === 'bold' && mark.start === 0);
  if (!bold || bold.end > 50) return rich;
  const inside = /^(.*?)\s*[:：]\s*$/.exec(text.slice(0, bold.end));
  const outside = /^\s*[:：]\s*/.exec(text.slice(bold.end));
  if (!inside && !outside) return rich;
  const lead = (inside?.[1] ?? text.slice(0, bold.end)).trim();
  const space = /^\s*/.exec(text.slice(bold.end))?.[0].length ?? 0;
  const cut = bold.end + (inside ? space : (outside?.[0].length ?? 0));
  if (!lead || cut >= text.length) return rich;
  const rest = marks
    .filter((mark) => mark.end > cut)
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start - cut), end: mark.end - cut }));
  return { text: text.slice(cut), lead, ...(rest.length ? { marks: rest } : {}), origin };
}
