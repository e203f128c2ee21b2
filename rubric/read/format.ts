import { kindOf, utf16Kind } from './decode.ts';
import type { Format, Source } from './source.ts';

/** The format of a file: by its first bytes, then its name, then what its text looks like. */
export function formatOf(source: Source): Format {
  if (kindOf(source.bytes) === 'zip') return 'xlsx';
  const extension = /\.([a-z0-9]+)$/i.exec(source.fileName)?.[1]?.toLowerCase() ?? '';
  const named = BY_EXTENSION[extension];
  if (named) return named;
  const encoding = utf16Kind(source.bytes) ?? 'utf-8';
  const head = new TextDecoder(encoding).decode(source.bytes.subarray(0, 20_000)).replace(/^\ufeff/, '');
  return byLooks(head);
}

const BY_EXTENSION: Record<string, Format> = {
  md: 'markdown',
  markdown: 'markdown',
  mdx: 'markdown',
  csv: 'csv',
  tsv: 'tsv',
  tab: 'tsv',
  json: 'json',
  jsonl: 'json',
  ndjson: 'json',
  yml: 'yaml',
  yaml: 'yaml',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  xlsx: 'xlsx',
};

/** For `.txt` files and files without a telling name. */
function byLooks(head: string): Format {
  if (/^\s*(<!doctype html|<html|<meta|<table|<div|<h[1-6]|<ul|<ol|<b style)/i.test(head)) return 'html';
  if (/^\s*[[{]/.test(head)) return 'json';
  if (/^---\r?\n/.test(head) || (head.match(/^#{1,6} \S/gm) ?? []).length >= 2) return 'markdown';
  if (/^\s*\|.*\|\s*\r?\n\s*\|[\s:|-]+\|/m.test(head)) return 'markdown';
  const lines = head
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim())
    .slice(0, 20);
  const tabs = lines.filter((line) => (line.match(/\t/g) ?? []).length >= 2 && !/^\s/.test(line)).length;
  if (lines.length > 1 && tabs > lines.length * 0.8) return 'tsv';
  return 'text';
}
