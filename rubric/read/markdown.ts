import { type DocumentHints, draftDocument } from './document.ts';
import { splitFrontMatter } from './front-matter.ts';
import { markedBlocks } from './html-blocks.ts';
import { LIMITS } from './limits.ts';
import { markdownToHtml } from './markdown-html.ts';
import { fail } from './problem.ts';
import type { Mapping } from './source.ts';
import { type Drafted, readText } from './text.ts';

/** Reads Markdown (CommonMark, GFM tables, front matter, HTML in it). See `draftDocument` for what fails. */
export function readMarkdown(text: string, file: string, mapping: Mapping = {}): Drafted {
  const { fields, body, line } = splitFrontMatter(text);
  refuseNesting(body, file, line);
  const fence = /^\s*(```+|~~~+)[^\n`]*\r?\n([\s\S]*?)\r?\n\1\s*$/.exec(body);
  // Chats and issue threads put a whole document into one fence.
  const inner = fence?.[2];
  if (inner !== undefined && !inner.includes(fence?.[1] ?? '```')) {
    // Without a single sign of Markdown it is plain text that someone fenced.
    return /^ {0,3}(#{1,6} |\||\*\*)/m.test(inner)
      ? readMarkdown(inner, file, mapping)
      : readText(inner, file, mapping);
  }
  const blocks = markedBlocks(markdownToHtml(body, line));
  return draftDocument(blocks, file, mapping, hintsFrom(fields));
}

/** Lists and quotations nested without end make any parser of Markdown slow; no document has them. */
function refuseNesting(body: string, file: string, firstLine: number): void {
  let signs = 0;
  body.split('\n').forEach((line, index) => {
    signs = line.trim() ? signs + (line.match(/[`*_~[\]<]/g)?.length ?? 0) : 0;
    if (signs > LIMITS.signs)
      fail(file, { line: firstLine + index, column: 1 }, `${signs} signs of formatting in one paragraph`, 'text');
    const isDeep = /^[ \t]{100,}\S/.test(line) || /^(?:[ \t]{0,8}(?:[-*+>]|\d{1,9}[.)])){20,}/.test(line);
    if ((line.match(/\|/g)?.length ?? 0) > 1000) {
      fail(file, { line: firstLine + index, column: 1 }, 'more than 1000 columns', 'a table of fewer');
    }
    if (isDeep && !/^[\s*_-]*$/.test(line)) {
      fail(file, { line: firstLine + index, column: 1 }, 'nesting without end', `at most ${LIMITS.depth} levels`);
    }
  });
}

function hintsFrom(fields: Map<string, string>): DocumentHints {
  const title = fields.get('title') ?? fields.get('name');
  const language = fields.get('language') ?? fields.get('lang');
  const weight = Number(fields.get('weight') ?? fields.get('order'));
  return {
    ...(title ? { title } : {}),
    ...(language ? { language } : {}),
    ...(Number.isFinite(weight) ? { weight } : {}),
  };
}
