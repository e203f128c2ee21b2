import { shadowOf } from './dom.ts';

/** Attributes that say what a control is; everything else (values, addresses, data, handlers) stays behind. */
const KEPT =
  /^(id|for|name|type|role|class|title|placeholder|maxlength|required|disabled|readonly|multiple|hidden|open|contenteditable|tabindex|lang|dir|colspan|rowspan|scope|min|max|step|aria-.*)$/;
const DROPPED = 'script,style,svg,img,picture,video,audio,canvas,noscript,link,meta,object,embed,bandwise-panel';
/** Elements whose text is the form's own wording; all other text becomes x, letter by letter. */
const WORDING =
  'label,legend,h1,h2,h3,h4,h5,h6,button,option,th,dt,summary,caption,[role=tab],[role=heading],[role=radio],[role=option]';
const LONGEST = 200;
const MOST_ELEMENTS = 5000;

/**
 * The page as structure, labels and roles: what the detector looks at, without what a person wrote. Field contents, values,
 * addresses and pictures are left out; `names` are replaced wherever they stand; text outside labels and headings becomes x's.
 * The person sees it, and may change it, before it is saved.
 *
 * @returns HTML of at most 5,000 elements; shadow roots and same-origin frames are written in place, as <template> and <section>
 */
export function reducePage(document: Document, names: readonly string[]): string {
  const hide = hider(names);
  let left = MOST_ELEMENTS;

  const write = (element: Element, wording: boolean): string => {
    if (left-- <= 0 || element.matches(DROPPED)) return '';
    const tag = element.localName;
    const speaks = wording || element.matches(WORDING);
    // What stands in a field is the reviewer's; the field itself is the form's.
    const isField = element.matches('textarea,[contenteditable]:not([contenteditable=false])');
    const children = isField ? '' : inside(element, speaks);
    return `<${tag}${attributesOf(element, hide)}>${children}${VOID.has(tag) ? '' : `</${tag}>`}`;
  };
  const inside = (parent: Element | DocumentFragment, speaks: boolean): string => {
    let written = '';
    const shadow = parent.nodeType === 1 ? shadowOf(parent as Element) : null;
    if (shadow) written += `<template shadowrootmode="open">${inside(shadow, speaks)}</template>`;
    const frame = frameBody(parent);
    if (frame) written += `<section data-frame>${inside(frame, speaks)}</section>`;
    for (const child of parent.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) written += textOf(child.nodeValue ?? '', speaks, hide);
      else if (child.nodeType === Node.ELEMENT_NODE) written += write(child as Element, speaks);
    }
    return written;
  };

  const { lang } = document.documentElement;
  const head = `<meta charset="utf-8"><title>${textOf(document.title, true, hide)}</title>`;
  return `<!doctype html>\n<html lang="${escapeHtml(lang)}"><head>${head}</head>\n<body>${inside(document.body, false)}</body></html>\n`;
}

const VOID = new Set(['input', 'br', 'hr', 'col', 'wbr']);

function attributesOf(element: Element, hide: (text: string) => string): string {
  return [...element.attributes]
    .filter(({ name }) => KEPT.test(name))
    .map(({ name, value }) => ` ${name}="${escapeHtml(hide(value.slice(0, LONGEST)))}"`)
    .join('');
}

function textOf(text: string, speaks: boolean, hide: (text: string) => string): string {
  const short = text.replace(/\s+/g, ' ').slice(0, LONGEST);
  return escapeHtml(speaks ? hide(short) : short.replace(/\p{L}/gu, 'x').replace(/\p{N}/gu, '0'));
}

/** Replaces each name, and each of its parts of three letters or more, by "Person". */
function hider(names: readonly string[]): (text: string) => string {
  const parts = names.flatMap((name) => [name, ...name.split(/[\s,]+/).filter((part) => part.length > 2)]);
  if (parts.length === 0) return (text) => text;
  const longestFirst = parts
    .sort((a, b) => b.length - a.length)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(longestFirst.join('|'), 'giu');
  return (text) => text.replace(pattern, 'Person');
}

function frameBody(parent: Element | DocumentFragment): Element | null {
  if (!(parent instanceof HTMLIFrameElement)) return null;
  try {
    return parent.contentDocument?.body ?? null;
  } catch {
    return null;
  }
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
