import { fail } from './problem.ts';

/** An element of an XML file; text is what stands directly in it. Names are without their prefix. */
export interface XmlElement {
  name: string;
  attributes: Map<string, string>;
  children: XmlElement[];
  text: string;
}

/**
 * Parses the plain XML that spreadsheets are made of: elements, attributes, text, CDATA. Nothing is ever fetched, and a
 * document type, with which entities could be defined, is refused.
 *
 * @throws Unreadable for a document type and for tags that do not match
 */
export function parseXml(text: string, file: string): XmlElement {
  const root: XmlElement = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [root];
  const pattern =
    /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<!([A-Z]+)|<(\/?)([^\s/>]+)((?:[^<>"']|"[^"<]*"|'[^'<]*')*?)(\/?)>|([^<]+)/g;
  for (const [, cdata, declaration, closes, name, rest, empty, raw] of text.matchAll(pattern)) {
    const parent = open.at(-1) ?? root;
    if (declaration) fail(file, {}, `<!${declaration}`, 'a workbook without a document type');
    else if (cdata !== undefined) parent.text += cdata;
    else if (raw !== undefined) parent.text += unescapeXml(raw);
    else if (name && closes) {
      if (parent.name !== local(name)) fail(file, {}, `</${name}>`, `</${parent.name}>`);
      open.pop();
    } else if (name) {
      const element = { name: local(name), attributes: attributesOf(rest ?? ''), children: [], text: '' };
      parent.children.push(element);
      if (!empty) open.push(element);
      if (open.length > 60) fail(file, {}, 'elements nested too deep', 'a workbook');
    }
  }
  return root;
}

/** All elements of a name anywhere below, in order. */
export function findAll(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => (child.name === name ? [child] : findAll(child, name)));
}

function local(name: string): string {
  return name.replace(/^.*:/, '');
}

function attributesOf(text: string): Map<string, string> {
  const found = [...text.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  return new Map(found.map(([, name, double, single]) => [name ?? '', unescapeXml(double ?? single ?? '')]));
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return NAMED[name] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : '';
  });
}
