import type { Framework, Role } from '../../rubric/schema.ts';
import { write } from '../../rubric/write/index.ts';
import { type SheetSpec, workbook } from './rubric-workbook.ts';

/** One way in which people might hold the rubric that ships. Read, it must give the same statements at the same places. */
export interface Variant {
  name: string;
  fileName: string;
  content: string | Uint8Array;
}

interface Row {
  role: string;
  level: string;
  levelName: string;
  band: string;
  dimension: string;
  section: string;
  text: string;
}

/** All variants of a framework that has levels with number and name, bands, dimensions and sections. */
export function variantsOf(framework: Framework): Variant[] {
  const rows = framework.roles.flatMap(rowsOf);
  const text = write(framework, 'text');
  const markdown = write(framework, 'markdown');
  return [
    ...textVariants(text),
    ...markdownVariants(markdown, rows),
    ...tableVariants(rows),
    ...structureVariants(rows),
    ...htmlVariants(markdown, rows),
    ...workbookVariants(rows),
  ];
}

function textVariants(text: string): Variant[] {
  const lines = text.split('\n');
  const bullets = (glyph: string) => text.replaceAll('  • ', glyph);
  const each = (change: (line: string, index: number) => string) => lines.map(change).join('\n');
  const levelLine = (form: (number: string, name: string) => string) =>
    text.replace(/^Level (\d)\n(.*)$/gm, (_, number, name) => form(number, name));
  const isHeading = (line: string) => line !== '' && !line.startsWith('  •');
  const entries: [string, string | Uint8Array][] = [
    ['as published', text],
    ['a new line at the end', `${text}\n`],
    ['CRLF', text.replaceAll('\n', '\r\n')],
    ['CR', text.replaceAll('\n', '\r')],
    ['a byte order mark', `\ufeff${text}`],
    ['UTF-16 LE', utf16(`\ufeff${text}`, true)],
    ['UTF-16 BE', utf16(`\ufeff${text}`, false)],
    ['UTF-16 LE without a mark', utf16(text, true)],
    ['Windows-1252', windows1252(text)],
    ['no-break spaces', text.replaceAll('  • ', '\u00a0\u00a0•\u00a0')],
    ['tabs', bullets('\t•\t')],
    ['no indentation', bullets('• ')],
    ['no space after the bullet', bullets('  •')],
    ['hyphens', bullets('- ')],
    ['en dashes', bullets('  – ')],
    ['stars', bullets('  * ')],
    ['pluses', bullets('+ ')],
    ['small circles', bullets('  ◦ ')],
    ['squares', bullets('▪ ')],
    ['middle dots', bullets('· ')],
    ['Japanese dots', bullets('・')],
    ['the letter o with a tab', bullets('o\t')],
    ['glyphs of a symbol font', bullets('\uf0b7\t')],
    ['numbers', each((line, index) => line.replace('  • ', `${(index % 9) + 1}. `))],
    ['numbers with brackets', each((line, index) => line.replace('  • ', `  ${(index % 9) + 1}) `))],
    ['letters', each((line, index) => line.replace('  • ', `(${'abcdefgh'[index % 8]}) `))],
    ['blank lines between all', lines.join('\n\n')],
    ['white space at line ends', each((line) => `${line}  \t`)],
    [
      'colons after headings',
      each((line) => (isHeading(line) && !/^Level/.test(line) && line !== 'Role' ? `${line}:` : line)),
    ],
    ['headings in capitals', each((line) => (isHeading(line) ? line.toUpperCase() : line))],
    ['bold headings', each((line) => (isHeading(line) ? `**${line}**` : line))],
    ['level and name in one line', levelLine((number, name) => `Level ${number}: ${name}`)],
    ['level and name with a dash', levelLine((number, name) => `Level ${number} – ${name}`)],
    ['level and name in brackets', levelLine((number, name) => `Level ${number} (${name})`)],
    [
      'roman numbers',
      levelLine((number, name) => `Level ${['', 'I', 'II', 'III', 'IV', 'V'][Number(number)]}\n${name}`),
    ],
    [
      'number words',
      levelLine((number, name) => `Level ${['', 'One', 'Two', 'Three', 'Four', 'Five'][Number(number)]}\n${name}`),
    ],
    ['grades', levelLine((number, name) => `Grade ${number}\n${name}`)],
    ['Stufen', levelLine((number, name) => `Stufe ${number}: ${name}`)],
    ['the role in one line', text.replace(/^Role\n\n/, 'Role: ')],
    ['everything indented', each((line) => (line ? `    ${line}` : line))],
    ['lines wrapped with indentation', each((line) => wrap(line, 72, '    '))],
    ['lines wrapped flush left', each((line) => wrap(line, 72, ''))],
    [
      'page footers',
      lines.map((line, index) => (index > 40 && index % 50 === 0 ? `${line}\nPage ${index} of 9` : line)).join('\n'),
    ],
    ['rules between levels', text.replace(/^Level/gm, '----------\nLevel')],
    ['headings with what they are', text.replace(/^(Low|Mid|High)$/gm, 'Band: $1')],
  ];
  return entries.map(([name, content]) => ({ name: `text: ${name}`, fileName: 'rubric.txt', content }));
}

function markdownVariants(markdown: string, rows: Row[]): Variant[] {
  const entries: [string, string][] = [
    ['headings and lists', markdown],
    ['star bullets', markdown.replace(/^- /gm, '* ')],
    ['numbered lists', markdown.replace(/^- /gm, '1. ')],
    ['underlined headings', markdown.replace(/^# (.*)$/gm, '$1\n===').replace(/^## (.*)$/gm, '$1\n---')],
    ['bold sections', markdown.replace(/^##### (.*)$/gm, '**$1**')],
    ['bold sections with a colon', markdown.replace(/^##### (.*)$/gm, '**$1:**')],
    ['closed headings', markdown.replace(/^(#+) (.*)$/gm, '$1 $2 $1')],
    ['CRLF', markdown.replaceAll('\n', '\r\n')],
    ['no blank lines', markdown.replace(/\n\n/g, '\n')],
    ['comments', markdown.replace(/^## /gm, '<!-- a comment\nof two lines -->\n\n## ')],
    ['a fence around everything', `\`\`\`\n${markdown}\`\`\`\n`],
    ['a long table', pipeTable(HEADER, rows.map(values))],
    ['a wide table', pipeTable(['Level', 'Band', 'Dimension', ...SECTIONS(rows)], wide(rows, 'section', '<br>• '))],
  ];
  return entries.map(([name, content]) => ({
    name: `Markdown: ${name}`,
    fileName: 'rubric.md',
    content: withTitle(content, rows, name),
  }));
}

/** A table names no role in its columns here, so that the document's title must do. */
function withTitle(content: string, rows: Row[], name: string): string {
  return name.startsWith('a wide') ? `# ${rows[0]?.role}\n\n${content}` : content;
}

function tableVariants(rows: Row[]): Variant[] {
  const long = (sign: string, header = HEADER) =>
    [header, ...rows.map(values)].map((row) => row.map((field) => quoted(field, sign)).join(sign)).join('\r\n');
  const reordered = [
    ['Statement', 'Section', 'Dimension', 'Band', 'Level name', 'Level', 'Role'],
    ...rows.map((row) => values(row).toReversed()),
  ];
  const merged = rows.map((row, index) => {
    const before = values(
      rows[index - 1] ?? { ...row, role: '', level: '', band: '', dimension: '', section: '', levelName: '' },
    );
    let same = true;
    return values(row).map((value, at) => {
      same &&= value === before[at];
      return same && at < 6 ? '' : value;
    });
  });
  const file = (list: string[][], sign = ',') =>
    list.map((row) => row.map((field) => quoted(field, sign)).join(sign)).join('\n');
  const role = rows[0]?.role ?? '';
  const withRole = (list: string[][], header: string[]) =>
    file([['Role', ...header], ...list.map((row) => [role, ...row])]);
  const levels = [...new Set(rows.map((row) => `Level ${row.level}: ${row.levelName}`))];
  const entries: [string, string | Uint8Array, string?][] = [
    ['commas', long(',')],
    ['semicolons', long(';')],
    ['tabs', long('\t'), 'rubric.tsv'],
    ['pipes', long('|')],
    ['a sep= line', `sep=;\r\n${long(';')}`],
    ['a byte order mark', `\ufeff${long(',')}`],
    ['UTF-16', utf16(`\ufeff${long('\t')}`, true)],
    ['line feeds only', long(',').replaceAll('\r\n', '\n')],
    [
      'every field quoted',
      [HEADER, ...rows.map(values)]
        .map((row) => row.map((field) => `"${field.replaceAll('"', '""')}"`).join(','))
        .join('\n'),
    ],
    [
      'other header words',
      long(',', ['Job title', 'Grade', 'Level title', 'Sub-level', 'Competency', 'Type', 'Description']),
    ],
    ['German header words', long(';', ['Rolle', 'Stufe', 'Stufenname', 'Band', 'Kompetenz', 'Abschnitt', 'Aussage'])],
    ['columns in reverse', file(reordered)],
    ['values only where they change', file([HEADER, ...merged])],
    ['a title row', file([[role], [], HEADER.slice(1), ...rows.map((row) => values(row).slice(1))])],
    ['a number column', file([['#', ...HEADER], ...rows.map((row, index) => [String(index + 1), ...values(row)])])],
    [
      'level and name in one column',
      file([
        ['Role', 'Level', 'Band', 'Dimension', 'Section', 'Statement'],
        ...rows.map((row) => [
          row.role,
          `${row.level} - ${row.levelName}`,
          row.band,
          row.dimension,
          row.section,
          row.text,
        ]),
      ]),
    ],
    [
      'sections across',
      withRole(
        wide(rows, 'section', '\n• ').map((row) => row),
        ['Level', 'Band', 'Dimension', ...SECTIONS(rows)],
      ),
    ],
    [
      'sections across, paragraphs',
      withRole(wide(rows, 'section', '\n\n'), ['Level', 'Band', 'Dimension', ...SECTIONS(rows)]),
    ],
    ['levels across', withRole(levelsAcross(rows), ['Band', 'Dimension', 'Section', ...levels])],
    ['a level and bands across', withRole(bandsAcross(rows), ['Level', 'Dimension', 'Section', 'Low', 'Mid', 'High'])],
    ['a file that ends in a hundred blank rows', `${long(',')}${'\r\n,,,,,,'.repeat(100)}`],
  ];
  return entries.map(([name, content, fileName]) => ({
    name: `table: ${name}`,
    fileName: fileName ?? 'rubric.csv',
    content,
  }));
}

function structureVariants(rows: Row[]): Variant[] {
  const role = rows[0]?.role ?? '';
  const nested: Record<string, Record<string, Record<string, Record<string, string[]>>>> = {};
  for (const row of rows) {
    const level = `Level ${row.level}: ${row.levelName}`;
    nested[level] ??= {};
    const bands = nested[level] ?? {};
    bands[row.band] ??= {};
    const dimensions = bands[row.band] ?? {};
    dimensions[row.dimension] ??= {};
    const sections = dimensions[row.dimension] ?? {};
    sections[row.section] ??= [];
    sections[row.section]?.push(row.text);
  }
  const named = {
    role,
    levels: Object.entries(nested).map(([level, bands]) => ({
      number: Number(/\d/.exec(level)?.[0]),
      name: level.replace(/^.*: /, ''),
      bands: Object.entries(bands).map(([band, dimensions]) => ({
        name: band,
        dimensions: Object.entries(dimensions).map(([dimension, sections]) => ({
          name: dimension,
          sections: Object.entries(sections).map(([section, statements]) => ({ name: section, statements })),
        })),
      })),
    })),
  };
  const flat = rows.map(({ levelName, text, ...row }) => ({ ...row, level_name: levelName, statement: text }));
  const json = (value: unknown) => JSON.stringify(value, null, 2);
  return [
    { name: 'JSON: rows', fileName: 'rubric.json', content: json(flat) },
    { name: 'JSON: rows inside an object', fileName: 'rubric.json', content: json({ version: 3, statements: flat }) },
    { name: 'JSON: lines', fileName: 'rubric.jsonl', content: flat.map((row) => JSON.stringify(row)).join('\n') },
    { name: 'JSON: names as keys', fileName: 'rubric.json', content: json({ [role]: nested }) },
    { name: 'JSON: role beside levels', fileName: 'rubric.json', content: json({ role, levels: nested }) },
    { name: 'JSON: named objects', fileName: 'rubric.json', content: json(named) },
    { name: 'YAML: names as keys', fileName: 'rubric.yaml', content: yaml({ [role]: nested }) },
    { name: 'YAML: named objects', fileName: 'rubric.yml', content: yaml(named) },
    { name: 'YAML: rows', fileName: 'rubric.yml', content: yaml(flat) },
  ];
}

function htmlVariants(markdown: string, rows: Row[]): Variant[] {
  const role = rows[0]?.role ?? '';
  const html = markdown
    .split('\n')
    .map((line) => {
      const heading = /^(#+) (.*)$/.exec(line);
      if (heading) return `<h${heading[1]?.length}>${plain(heading[2] ?? '')}</h${heading[1]?.length}>`;
      return line.startsWith('- ') ? `<ul><li>${plain(line.slice(2))}</li></ul>` : '';
    })
    .join('\n');
  const word = html
    .replace(
      /<ul><li>(.*?)<\/li><\/ul>/g,
      "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span>$1<o:p></o:p></p>",
    )
    .replace(/<h6>/g, '<h6>');
  const docs = `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1">${html.replace(/<li>/g, '<li aria-level="1"><p><span style="font-weight:400">').replace(/<\/li>/g, '</span></p></li>')}</b>`;
  const table = (header: string[], body: string[][]) =>
    `<table><tr>${header.map((cell) => `<th>${cell}</th>`).join('')}</tr>${body.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
  const lists = wide(rows, 'section', '\n').map((row) =>
    row.map((cell, at) =>
      at < 3
        ? plain(cell)
        : `<ul>${cell
            .split('\n')
            .filter(Boolean)
            .map((each) => `<li><p>${escaped(each)}</p></li>`)
            .join('')}</ul>`,
    ),
  );
  const pageTable = `<h1>${role}</h1>${table(['Level', 'Band', 'Dimension', ...SECTIONS(rows)], lists)}`;
  const spans = `<h1>${role}</h1><table><tr><td>Level</td><td>Band</td><td>Dimension</td><td>Section</td><td>Statement</td></tr>${spanned(rows)}</table>`;
  const page = (body: string) =>
    `<!doctype html><html><head><title>Rubric</title><style>p{}</style><script>var a="<h2>Level 9</h2>"</script></head><body><nav><ul><li>Home</li></ul></nav><main>${body}</main><footer>Level 7 © Acme</footer></body></html>`;
  return [
    { name: 'HTML: headings and lists', fileName: 'rubric.html', content: html },
    { name: 'HTML: a whole page', fileName: 'rubric.html', content: page(html) },
    { name: 'HTML: from Word', fileName: 'rubric.html', content: word },
    { name: 'HTML: from Google Docs', fileName: 'rubric.html', content: docs },
    { name: 'HTML: a wide table with lists', fileName: 'rubric.htm', content: page(pageTable) },
    { name: 'HTML: a long table with spans', fileName: 'rubric.html', content: spans },
  ];
}

function workbookVariants(rows: Row[]): Variant[] {
  const role = rows[0]?.role ?? '';
  const book = (name: string, sheets: SheetSpec[]): Variant => ({
    name: `workbook: ${name}`,
    fileName: 'rubric.xlsx',
    content: workbook(sheets),
  });
  const levels = [...new Set(rows.map((row) => row.level))];
  const wideRows = [['Level', 'Band', 'Dimension', ...SECTIONS(rows)], ...wide(rows, 'section', '\n• ')];
  return [
    book('long', [{ name: 'Sheet1', rows: [HEADER, ...rows.map(values)] }]),
    book('a role by its sheet', [{ name: role, rows: [HEADER.slice(1), ...rows.map((row) => values(row).slice(1))] }]),
    book('a title over everything', [
      { name: 'Sheet1', rows: [[role, '', '', '', '', '', ''], ...wideRows], merges: ['A1:G1'] },
    ]),
    book('a hidden sheet', [
      { name: 'Sheet1', rows: [HEADER, ...rows.map(values)] },
      { name: 'old', hidden: true, rows: [HEADER, ...rows.slice(0, 5).map(values)] },
    ]),
    book(
      'a sheet for each level',
      levels.map((level) => ({
        name: `Level ${level} - ${rows.find((row) => row.level === level)?.levelName}`,
        rows: [
          ['Role', 'Band', 'Dimension', 'Section', 'Statement'],
          ...rows
            .filter((row) => row.level === level)
            .map((row) => [role, row.band, row.dimension, row.section, row.text]),
        ],
      })),
    ),
    book('merged cells', [mergedSheet(rows)]),
    book('levels over bands', [levelsOverBands(rows)]),
  ];
}

const HEADER = ['Role', 'Level', 'Level name', 'Band', 'Dimension', 'Section', 'Statement'];

function SECTIONS(rows: Row[]): string[] {
  return [...new Set(rows.map((row) => row.section))];
}

function values(row: Row): string[] {
  return [row.role, row.level, row.levelName, row.band, row.dimension, row.section, row.text];
}

function rowsOf(role: Role): Row[] {
  const name = (list: { id: string; name: string }[], id: string | undefined) =>
    list.find((each) => each.id === id)?.name ?? '';
  return role.cells.flatMap((cell) => {
    const level = role.levels.find((each) => each.id === cell.levelId);
    return cell.statements.map((statement) => ({
      role: role.name,
      level: level?.number ?? '',
      levelName: level?.name ?? '',
      band: name(role.bands, cell.bandId),
      dimension: name(role.dimensions, cell.dimensionId),
      section: name(role.sections, cell.sectionId),
      text: statement.text,
    }));
  });
}

/** One row a level, band and dimension; the sections across, their statements joined. A bullet starts each where asked. */
function wide(rows: Row[], _axis: 'section', join: string): string[][] {
  const groups = Map.groupBy(rows, (row) =>
    [`Level ${row.level}: ${row.levelName}`, row.band, row.dimension].join('\u0000'),
  );
  return [...groups].map(([key, group]) => [
    ...key.split('\u0000'),
    ...SECTIONS(rows).map((section) =>
      joined(
        group.filter((row) => row.section === section),
        join,
      ),
    ),
  ]);
}

function levelsAcross(rows: Row[]): string[][] {
  const levels = [...new Set(rows.map((row) => row.level))];
  const groups = Map.groupBy(rows, (row) => [row.band, row.dimension, row.section].join('\u0000'));
  return [...groups].map(([key, group]) => [
    ...key.split('\u0000'),
    ...levels.map((level) =>
      joined(
        group.filter((row) => row.level === level),
        '\n• ',
      ),
    ),
  ]);
}

function bandsAcross(rows: Row[]): string[][] {
  const groups = Map.groupBy(rows, (row) =>
    [`${row.level} ${row.levelName}`, row.dimension, row.section].join('\u0000'),
  );
  return [...groups].map(([key, group]) => [
    ...key.split('\u0000'),
    ...['Low', 'Mid', 'High'].map((band) =>
      joined(
        group.filter((row) => row.band === band),
        '\n• ',
      ),
    ),
  ]);
}

function joined(rows: Row[], join: string): string {
  const text = rows.map((row) => row.text).join(join);
  return join.endsWith('• ') && text ? `• ${text}` : text;
}

function mergedSheet(rows: Row[]): SheetSpec {
  const list = [HEADER, ...rows.map(values)];
  const merges: string[] = [];
  for (let column = 0; column < 6; column++) {
    let start = 1;
    for (let row = 2; row <= list.length; row++) {
      const same = list[row]?.slice(0, column + 1).join() === list[start]?.slice(0, column + 1).join();
      if (same) continue;
      const letter = 'ABCDEFG'[column];
      if (row - start > 1) merges.push(`${letter}${start + 1}:${letter}${row}`);
      for (let blank = start + 1; blank < row; blank++)
        list[blank] = (list[blank] ?? []).map((value, at) => (at === column ? '' : value));
      start = row;
    }
  }
  return { name: 'Sheet1', rows: list, merges };
}

function levelsOverBands(rows: Row[]): SheetSpec {
  const levels = [...new Set(rows.map((row) => `Level ${row.level}: ${row.levelName}`))];
  const groups = Map.groupBy(rows, (row) => [row.role, row.dimension, row.section].join('\u0000'));
  const places = levels.flatMap((level) => ['Low', 'Mid', 'High'].map((band) => ({ level, band })));
  const body = [...groups].map(([key, group]) => [
    ...key.split('\u0000'),
    ...places.map(({ level, band }) =>
      joined(
        group.filter((row) => row.band === band && level.startsWith(`Level ${row.level}:`)),
        '\n• ',
      ),
    ),
  ]);
  const top = ['', '', '', ...places.map(({ level, band }) => (band === 'Low' ? level : ''))];
  const merges = levels.map((_, index) => `${columnName(3 + index * 3)}1:${columnName(5 + index * 3)}1`);
  return {
    name: 'Sheet1',
    rows: [top, ['Role', 'Dimension', 'Section', ...places.map(({ band }) => band)], ...body],
    merges,
  };
}

function columnName(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : `A${String.fromCharCode(65 + index - 26)}`;
}

function spanned(rows: Row[]): string {
  const key = (row: Row | undefined) => [row?.level, row?.band, row?.dimension, row?.section];
  const list = rows.map((row, index) => {
    const cells: string[] = [];
    [`${row.level} ${row.levelName}`, row.band, row.dimension, row.section].forEach((value, at) => {
      const own = key(row)
        .slice(0, at + 1)
        .join();
      if (
        index > 0 &&
        key(rows[index - 1])
          .slice(0, at + 1)
          .join() === own
      )
        return;
      let height = 1;
      while (
        key(rows[index + height])
          .slice(0, at + 1)
          .join() === own
      )
        height++;
      cells.push(`<td rowspan="${height}">${escaped(value)}</td>`);
    });
    return `<tr>${cells.join('')}<td>${escaped(row.text)}</td></tr>`;
  });
  return list.join('\n');
}

function pipeTable(header: string[], body: string[][]): string {
  const line = (row: string[]) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...body.map(line)].join('\n');
}

function quoted(field: string, sign: string): string {
  return field.includes(sign) || /["\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

function plain(markdown: string): string {
  return escaped(markdown.replace(/\\(.)/g, '$1'));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function wrap(line: string, width: number, indent: string): string {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(/(?<=\S) /)) {
    if (current && `${current} ${word}`.length > width) {
      lines.push(current);
      current = indent + word;
    } else current = current ? `${current} ${word}` : word;
  }
  return [...lines, current].join('\n');
}

function yaml(value: unknown, depth = 0): string {
  const pad = '  '.repeat(depth);
  const scalar = (each: unknown) => (typeof each === 'number' ? String(each) : JSON.stringify(each));
  if (Array.isArray(value)) {
    return value
      .map((each) => (typeof each === 'object' ? `${pad}-\n${yaml(each, depth + 1)}` : `${pad}- ${scalar(each)}`))
      .join('\n');
  }
  return Object.entries(value as object)
    .map(([key, each]) =>
      typeof each === 'object'
        ? `${pad}${JSON.stringify(key)}:\n${yaml(each, depth + 1)}`
        : `${pad}${JSON.stringify(key)}: ${scalar(each)}`,
    )
    .join('\n');
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  [...Array(text.length).keys()].forEach((index) => {
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  });
  return bytes;
}

function windows1252(text: string): Uint8Array {
  return Uint8Array.from([...text].map((letter) => (letter === '•' ? 0x95 : letter.charCodeAt(0))));
}
