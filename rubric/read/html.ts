import { draftDocument } from './document.ts';
import { htmlBlocks } from './html-blocks.ts';
import type { Mapping } from './source.ts';
import type { Drafted } from './text.ts';

/** Reads HTML: a page, or what Word, Google Docs, Confluence, Notion or a sheet put on the clipboard. See `draftDocument`. */
export function readHtml(html: string, file: string, mapping: Mapping = {}): Drafted {
  const { title, blocks } = htmlBlocks(html);
  return draftDocument(blocks, file, mapping, title ? { title } : {});
}
