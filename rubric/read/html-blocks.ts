import { parse, parseFragment } from 'parse5';
import { type Block, type Entry, isHeading, type Rich } from './block.ts';
import { inlineText } from './html-inline.ts';
import { attribute, type Element, isElement, isLeftOut, type Node, wordListDepth } from './html-node.ts';
import { tableRows } from './html-table.ts';
import { LIMITS } from './limits.ts';
import { sliceRich } from './rich-text.ts';
import { splitLines } from './text-lines.ts';

/** A comment that a reader of another format puts before a part, to say at which line of its source the part stands. */
export function lineComment(line: number): string {
  return `<!--${LINE_MARK}${line}-->`;
}
const LINE_MARK = 'source line ';

/** Turns HTML into blocks. It is parsed inert, and machinery, navigation and hidden parts are dropped. */
export function htmlBlocks(html: string): { title: string | null; blocks: Block[] } {
  const nodes = nodesOf(html, true);
  const walker = new Walker(false);
  walker.walk(nodes, 0);
  walker.closeParagraph();
  return { title: titleOf(nodes), blocks: walker.blocks };
}

/** Turns the pieces of HTML that another format was made into to blocks. Lines come from their `lineComment` marks. */
export function markedBlocks(pieces: string[]): Block[] {
  const walker = new Walker(true);
  for (const piece of pieces) walker.walk(nodesOf(piece, false), 0);
  walker.closeParagraph();
  return walker.blocks;
}

function nodesOf(html: string, sourceCodeLocationInfo: boolean): Node[] {
  const isPage = /<html|<body|<!doctype/i.test(html);
  return (isPage ? parse(html, { sourceCodeLocationInfo }) : parseFragment(html, { sourceCodeLocationInfo }))
    .childNodes;
}

const BLOCKS = new Set(
  'address article blockquote body caption center dd details dialog div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 hr html li main ol p pre section summary table tbody td tfoot th thead tr ul google-sheets-html-origin'.split(
    ' ',
  ),
);

/** Walks the tree in order, gathering inline nodes into paragraphs until a block element ends them. */
class Walker {
  readonly blocks: Block[] = [];
  private readonly marked: boolean;
  /** Inside a list item a sign at the start of a line is its own. */
  private inItem = false;
  private inline: Node[] = [];
  private line: number | undefined;
  private inlineLine: number | undefined;
  /** The last heading that is nothing but a link to another page. */
  private linked: Block | null = null;

  /** The last list that began with numbers. */
  private numbered: Block | null = null;

  /** The depth of the summary whose details are open here, and of the last heading outside any. */
  private unfolded: number | null = null;
  private standing = 5.5;

  constructor(marked: boolean) {
    this.marked = marked;
  }

  walk(nodes: Node[], depth: number): void {
    // Deeper nesting than any document has is a trap; its text is left.
    if (depth > LIMITS.depth * 20) return;
    for (const node of nodes) {
      if (node.nodeName === '#comment') this.readComment(node);
      else if (isElement(node)) {
        if (!isLeftOut(node)) this.element(node, depth);
        else if (node.tagName === 'header') this.addPageTitle(node);
      } else if (node.nodeName === '#text') this.addInline(node);
    }
  }

  closeParagraph(): void {
    const nodes = this.inline;
    this.inline = [];
    const rich = inlineText(nodes, this.origin(this.inlineLine));
    if (!rich.text) return;
    const items = this.inItem ? null : bulletedLines(rich);
    if (items) {
      const list = this.blocks.at(-1);
      if (list?.kind === 'list') list.entries.push(...items);
      else this.blocks.push({ kind: 'list', entries: items, origin: rich.origin });
      return;
    }
    const lead = rich.marks?.find((mark) => mark.kind === 'bold' && mark.start === 0);
    const isLabel = lead && /^[:：]?$/.test(rich.text.slice(lead.end)) && !/\n|[.!?;]$/.test(rich.text);
    this.blocks.push({ kind: isLabel && rich.text.length <= 100 ? 'label' : 'paragraph', ...rich });
  }

  /** The header of a page is its machinery, but Notion puts the page's title there. */
  private addPageTitle(header: Element): void {
    const title = header.childNodes.find((node) => isElement(node, 'h1'));
    if (title && isElement(title) && /title/i.test(attribute(title, 'class'))) this.addHeading(title, 1);
  }

  private readComment(node: Node): void {
    const data = 'data' in node ? node.data : '';
    if (this.marked && data.startsWith(LINE_MARK)) this.line = Number(data.slice(LINE_MARK.length));
  }

  private addInline(node: Node): void {
    if (this.inline.length === 0) this.inlineLine = this.lineOf(node);
    this.inline.push(node);
  }

  private element(element: Element, depth: number): void {
    if (!BLOCKS.has(element.tagName) && !hasBlocks(element, depth)) {
      this.addInline(element);
      return;
    }
    this.closeParagraph();
    const wordDepth = element.tagName === 'p' ? wordListDepth(element) : null;
    const heading = headingDepth(element);
    if (heading !== null) this.addHeading(element, heading);
    else if (element.tagName === 'details') this.addDetails(element, depth);
    else if (wordDepth !== null) this.addWordItem(element, wordDepth);
    else if (element.tagName === 'dl') this.addTerms(element, depth);
    else if (element.tagName === 'ul' || element.tagName === 'ol') this.addList(element, depth);
    else if (element.tagName === 'table') this.addTable(element, depth);
    else this.walk(element.childNodes, depth + 1);
    this.closeParagraph();
  }

  private addHeading(element: Element, depth: number): void {
    const rich = inlineText(element.childNodes, this.origin(this.lineOf(element)));
    if (!rich.text) return;
    const heading: Block = { kind: 'heading', depth, ...rich, text: rich.text.replace(/\n/g, ' ') };
    this.blocks.push(heading);
    if (this.unfolded === null) this.standing = depth;
    if (isLinkAlone(element)) this.linked = heading;
  }

  /** What opens and closes: its summary is a heading half a step below the one it stands under. */
  private addDetails(element: Element, depth: number): void {
    const outer = this.unfolded;
    const own = outer === null ? this.standing + 0.5 : outer + 0.05;
    const inside = Math.min(...element.childNodes.map(shallowestHeading));
    this.unfolded = Math.min(own, inside - 0.5);
    for (const node of element.childNodes) {
      if (isElement(node, 'summary')) this.addHeading(node, this.unfolded);
      else this.walk([node], depth + 1);
    }
    this.closeParagraph();
    this.unfolded = outer;
  }

  private addWordItem(element: Element, depth: number): void {
    const rich = inlineText(element.childNodes, this.origin(this.lineOf(element)));
    if (!rich.text) return;
    const entry: Entry = { ...withoutGlyph(rich), children: [] };
    const list = this.blocks.at(-1);
    if (list?.kind !== 'list') {
      this.blocks.push({ kind: 'list', entries: [entry], origin: entry.origin });
      return;
    }
    let entries = list.entries;
    for (let level = 1; level < depth && entries.length; level++) entries = entries.at(-1)?.children ?? entries;
    entries.push(entry);
  }

  private addList(element: Element, depth: number): void {
    if (isContents(element)) {
      // A heading that is a link itself belongs to the list of links below it.
      if (this.linked !== null && this.blocks.at(-1) === this.linked) this.blocks.pop();
      return;
    }
    const entries = this.entriesOf(element, depth);
    const [first] = entries;
    if (!first) return;
    const last = this.blocks.at(-1);
    if (last?.kind !== 'list') {
      const list: Block = { kind: 'list', entries, origin: first.origin };
      if (element.tagName === 'ol') this.numbered = list;
      this.blocks.push(list);
      return;
    }
    const lead = last === this.numbered && element.tagName === 'ul' ? last.entries.at(-1) : undefined;
    // Below "2. Works alone" a list that is indented too little for Markdown belongs to it.
    if (lead && lead.text.length <= 60 && !/[.!?;]$/.test(lead.text)) lead.children.push(...entries);
    // Notion and Word exports write a list of its own for every item.
    else last.entries.push(...entries);
  }

  /** A list of terms: each term is a label, each definition an item below it. */
  private addTerms(list: Element, depth: number): void {
    for (const node of list.childNodes) {
      if (node.nodeName === '#comment') this.readComment(node);
      if (!isElement(node) || isLeftOut(node)) continue;
      if (node.tagName === 'div') this.addTerms(node, depth);
      else if (node.tagName === 'dd') {
        const entries = this.entryOf(node, depth);
        const last = this.blocks.at(-1);
        const [first] = entries;
        if (last?.kind === 'list') last.entries.push(...entries);
        else if (first) this.blocks.push({ kind: 'list', entries, origin: first.origin });
      } else if (node.tagName === 'dt') {
        const rich = inlineText(node.childNodes, this.origin(this.lineOf(node)));
        if (rich.text) this.blocks.push({ kind: 'label', ...rich });
      }
    }
  }

  private entriesOf(list: Element, depth: number): Entry[] {
    const entries: Entry[] = [];
    for (const node of list.childNodes) {
      if (node.nodeName === '#comment') this.readComment(node);
      if (!isElement(node) || isLeftOut(node)) continue;
      if (node.tagName === 'ul' || node.tagName === 'ol') {
        // A list right inside a list belongs to the item before it.
        const children = this.entriesOf(node, depth + 1);
        (entries.at(-1)?.children ?? entries).push(...children);
        continue;
      }
      entries.push(...this.entryOf(node, depth));
    }
    return entries;
  }

  private entryOf(item: Element, depth: number): Entry[] {
    if (depth > LIMITS.depth * 2) return [];
    const inner = new Walker(this.marked);
    inner.line = this.line;
    inner.inItem = true;
    inner.walk(item.childNodes, depth + 1);
    inner.closeParagraph();
    this.line = inner.line;
    const origin = this.origin(this.lineOf(item) ?? firstLine(inner.blocks));
    const { texts, children } = itemParts(inner.blocks);
    const [first, ...more] = texts;
    if (!first) return children;
    const text = [first.text, ...more.map((block) => block.text)].join('\n');
    const own = firstLine(inner.blocks);
    return [
      {
        text,
        ...(first.marks ? { marks: first.marks } : {}),
        origin: this.marked && own ? { line: own } : origin,
        children,
      },
    ];
  }

  private addTable(element: Element, depth: number): void {
    const origin = this.origin(this.lineOf(element));
    const read = (cell: Element) => {
      const inner = new Walker(this.marked);
      inner.line = this.line;
      inner.walk(cell.childNodes, depth + 1);
      inner.closeParagraph();
      return { text: inner.blocks.map(blockText).join('\n').trim(), blocks: inner.blocks };
    };
    const caption = element.childNodes.find((node) => isElement(node, 'caption'));
    if (caption && isElement(caption)) this.walk([caption], depth + 1);
    this.closeParagraph();
    const rows = tableRows(element, read, (each) => this.tableLine(each));
    if (rows.length) this.blocks.push({ kind: 'table', rows, origin });
  }

  /** In marked HTML the line comment inside a cell says where it stands; elsewhere the parser knows. */
  private tableLine(element: Element): number | undefined {
    if (!this.marked) return this.lineOf(element);
    const comment = element.childNodes.find((node) => node.nodeName === '#comment');
    if (comment) this.readComment(comment);
    return this.line;
  }

  private lineOf(node: Node): number | undefined {
    if (this.marked) return this.line;
    return ('sourceCodeLocation' in node ? node.sourceCodeLocation?.startLine : undefined) ?? this.line;
  }

  private origin(line: number | undefined): Block['origin'] {
    return line === undefined ? {} : { line };
  }
}

/** An item's own texts and the items below it. A label with a list inside an item is an item with items of its own. */
function itemParts(blocks: Block[]) {
  const texts: Exclude<Block, { kind: 'list' | 'table' }>[] = [];
  const children: Entry[] = [];
  let label: Entry | null = null;
  blocks.forEach((block, at) => {
    if (block.kind === 'list') (label?.children ?? children).push(...block.entries);
    else if (block.kind !== 'table') {
      const leads = isHeading(block) && blocks[at + 1]?.kind === 'list';
      label = leads && texts.length > 0 ? { text: block.text, origin: block.origin, children: [] } : null;
      if (label) children.push(label);
      else texts.push(block);
    }
  });
  return { texts, children };
}

/** The items of a paragraph in which every line starts with a bullet's glyph, or null. */
function bulletedLines(rich: Rich): Entry[] | null {
  if (!/^\s*[^\p{L}\d\s]/u.test(rich.text)) return null;
  const lines = splitLines(rich.text).filter((line) => line.text);
  if (lines.length === 0 || !lines.every((line) => line.bullet && !/[\p{L}\d]/u.test(line.bullet))) return null;
  let from = 0;
  return lines.map((line) => {
    const start = rich.text.indexOf(line.text, from);
    from = start + line.text.length;
    return { ...sliceRich(rich, start, from), origin: rich.origin, children: [] };
  });
}

/** The text of a block, a line for each of its parts. */
export function blockText(block: Block): string {
  if (block.kind === 'list') return block.entries.map(entryText).join('\n');
  if (block.kind === 'table') return block.rows.map((row) => row.map((cell) => cell.text).join(' ')).join('\n');
  return block.text;
}

function entryText(entry: Entry): string {
  return [entry.text, ...entry.children.map(entryText)].join('\n');
}

function firstLine(blocks: Block[]): number | undefined {
  return blocks[0]?.origin.line;
}

function headingDepth(element: Element): number | null {
  const tag = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (tag) return Number(tag);
  const role = attribute(element, 'role') === 'heading' ? Number(attribute(element, 'aria-level') || 2) : null;
  if (role) return Math.min(role, 6);
  const word = /\bMso(?:Heading(\d)|(Title))/i.exec(attribute(element, 'class'));
  // A title stands above headings of the first depth.
  return word ? Number(word[1] ?? 0.5) : null;
}

/** The depth of the outermost heading below a node, Infinity where there is none. */
function shallowestHeading(node: Node): number {
  if (!isElement(node) || node.tagName === 'details') return Infinity;
  return headingDepth(node) ?? Math.min(Infinity, ...node.childNodes.map(shallowestHeading));
}

/** Word's own glyph where the marker span was lost. */
function withoutGlyph<Text extends { text: string }>(rich: Text): Text {
  return { ...rich, text: rich.text.replace(/^[·•o§\uf0b7\uf0a7]\s+/, '') };
}

/** A table of contents: every item is a link into the same page, or nothing but a link to a page beside it. */
function isContents(list: Element): boolean {
  const links = (node: Element): string[] =>
    node.childNodes.flatMap((child) =>
      isElement(child, 'a') ? [attribute(child, 'href')] : isElement(child) ? links(child) : [],
    );
  const items = list.childNodes.filter((node): node is Element => isElement(node, 'li'));
  const hrefs = links(list);
  const isInPage =
    hrefs.length >= items.length &&
    hrefs.every((href) => href.startsWith('#')) &&
    items.every((item) => inlineText([item], {}).text.length < 200);
  return (items.length > 1 && isInPage) || (items.length > 0 && items.every(isLinkAlone));
}

/** Whether an element is nothing but one link to a page of the same site. */
function isLinkAlone(element: Element): boolean {
  const filled = element.childNodes.filter((node) =>
    isElement(node) ? !isLeftOut(node) && node.tagName !== 'br' : 'value' in node && node.value.trim() !== '',
  );
  const [only] = filled;
  if (filled.length !== 1 || !only) return false;
  // A link whose address has a space is none for Markdown.
  if (!isElement(only)) return 'value' in only && /^\s*\[[^\]]+\]\([^():]+\)\s*$/.test(only.value);
  if (only.tagName !== 'a') return /^(p|span|strong|em|b|i)$/.test(only.tagName) && isLinkAlone(only);
  const href = attribute(only, 'href').trim();
  return href !== '' && !/^[a-z][a-z+.-]*:/i.test(href);
}

/** Whether an inline element wraps blocks, as Google Docs' outer <b> does. */
function hasBlocks(element: Element, depth: number): boolean {
  if (depth > LIMITS.depth * 20) return false;
  return element.childNodes.some((node) => isElement(node) && (BLOCKS.has(node.tagName) || hasBlocks(node, depth + 1)));
}

function titleOf(nodes: Node[]): string | null {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    if (node.tagName === 'title') {
      const text = node.childNodes
        .map((child) => ('value' in child ? child.value : ''))
        .join('')
        .trim();
      return text || null;
    }
    if (node.tagName === 'html' || node.tagName === 'head') {
      const inner = titleOf(node.childNodes);
      if (inner) return inner;
    }
  }
  return null;
}
