import { unzipSync } from 'fflate';
import { foldName } from '../fold.ts';
import type { TableCell } from './block.ts';
import type { FrameworkDraft } from './draft.ts';
import { LIMITS } from './limits.ts';
import { putPlacements } from './place-tables.ts';
import type { PlaceAxis } from './placement.ts';
import { ask, fail, type Problem, Unreadable, warningAt } from './problem.ts';
import { hasRoleWord } from './role-words.ts';
import type { Mapping, Source } from './source.ts';
import { readTable } from './table.ts';
import { kindOfNames } from './table-columns.ts';
import { warningsOfTable } from './table-document.ts';
import type { TableReading } from './table-reading.ts';
import type { Drafted } from './text.ts';
import { numberFormats, sharedTexts } from './xlsx-cells.ts';
import { sheetRows, type Workbook } from './xlsx-sheet.ts';
import { findAll, parseXml, type XmlElement } from './xml.ts';

interface Sheet {
  name: string;
  rows: TableCell[][];
}

/**
 * Reads a workbook: values only, the cached results of formulas, hidden sheets named and left out. Sheets of one shape are
 * one table; of several shapes a person must choose.
 *
 * @throws Unreadable for what is no workbook or unpacks to too much, or with the question a mapping must answer
 */
export function readXlsx(source: Source, mapping: Mapping = {}): Drafted {
  const file = source.fileName;
  const warnings: Problem[] = [];
  const sheets = visibleSheets(source, mapping, warnings);
  const draft: FrameworkDraft = { roles: [], notes: [], unmapped: [] };
  const mustRead = sheets.length === 1;
  const tables = sheets.flatMap(({ name, rows }) => {
    const table = readTable(rows, { file, mapping, mustRead, isAlone: mustRead });
    return table?.placements.length ? [{ name, rows, table }] : [];
  });
  const [first] = tables;
  if (!first)
    fail(
      file,
      { sheet: sheets[0]?.name ?? '' },
      'no table of statements',
      'a header row with rows of statements below',
    );
  const chosen = tables.filter((each) => sameAxes(each.table, first.table));
  if (chosen.length < tables.length && !mapping.sheets) {
    const choices = tables.map((each) => each.name);
    ask(file, { sheet: first.name }, 'sheets of several shapes', {
      key: 'sheets',
      ask: 'which sheets hold the rubric?',
      choices,
    });
  }
  for (const sheet of sheets) {
    if (tables.some((each) => each.name === sheet.name)) continue;
    warnings.push(warningAt(file, { sheet: sheet.name }, 'no table of statements', 'a rubric; the sheet was left out'));
  }
  const axis = axisOfSheets(chosen, mapping);
  for (const { name, table } of chosen) {
    const placements = axis
      ? table.placements.map((each) => ({ ...each, place: { ...each.place, [axis]: name } }))
      : table.placements;
    const isRole =
      !axis && !isGeneric(name) && (chosen.length === 1 || table.axes.has('dimension') || hasRoleWord(name));
    const role = table.title ?? (isRole ? name : undefined);
    warnings.push(...warningsOfTable(table, file));
    putPlacements(draft, placements, { file, mapping, warnings, hasLevel: hasLevel(table), ...(role ? { role } : {}) });
  }
  return {
    draft,
    warnings,
    outline: [
      {
        axis: 'level',
        from: chosen.map((each) => each.name).join(', '),
        confidence: 0.9,
        reason: 'the columns of its sheets',
      },
    ],
  };
}

/** What the names of several sheets of one shape are: the axis that their tables lack, where they can be that. */
function axisOfSheets(sheets: { name: string; table: TableReading }[], mapping: Mapping): PlaceAxis | null {
  const names = sheets.map((each) => each.name);
  const [first] = sheets;
  if (!first || sheets.length < 2 || names.some(isGeneric)) return null;
  const { axes } = first.table;
  // Every table needs a level: where none has one, the sheets are levels, whatever they are called.
  if (!hasLevel(first.table)) return 'level';
  if (!axes.has('band') && kindOfNames(names) === 'band') return 'band';
  // Several sheets of one role, with no other dimension in them, are its dimensions.
  return !axes.has('dimension') && (axes.has('role') || mapping.role !== undefined) ? 'dimension' : null;
}

function hasLevel({ axes }: TableReading): boolean {
  return axes.has('level') || axes.has('level name');
}

function sameAxes(left: TableReading, right: TableReading): boolean {
  return left.axes.size === right.axes.size && [...left.axes].every((axis) => right.axes.has(axis));
}

/** "Sheet1" in any language says nothing. */
function isGeneric(name: string): boolean {
  return /^(sheet|tabelle|feuil|hoja|foglio|planilha|blad|シート|table|worksheet|data|export|rubric|framework|matrix)\s*\d*$/i.test(
    foldName(name),
  );
}

/** The sheets that a person sees, or those the mapping names. */
export function visibleSheets(source: Source, mapping: Mapping, warnings: Problem[]): Sheet[] {
  const file = source.fileName;
  const parts = unpack(source);
  const xml = (name: string): XmlElement | null => {
    const bytes = parts.get(name);
    return bytes ? parseXml(new TextDecoder().decode(bytes), file) : null;
  };
  const workbook = xml('xl/workbook.xml');
  if (!workbook) fail(file, {}, 'a packed file that is no workbook', 'an .xlsx workbook');
  const targets = new Map(
    findAll(xml('xl/_rels/workbook.xml.rels') ?? workbook, 'Relationship').map((each) => [
      each.attributes.get('Id'),
      each.attributes.get('Target') ?? '',
    ]),
  );
  const styles = xml('xl/styles.xml');
  const texts = xml('xl/sharedStrings.xml');
  const book: Workbook = {
    file,
    texts: texts ? sharedTexts(texts) : [],
    formats: styles ? numberFormats(styles) : [],
    from1904: findAll(workbook, 'workbookPr')[0]?.attributes.get('date1904') === '1',
  };
  return findAll(workbook, 'sheet').flatMap((each) => {
    const name = each.attributes.get('name') ?? '';
    if (mapping.sheets ? !mapping.sheets.includes(name) : (each.attributes.get('state') ?? 'visible') !== 'visible') {
      warnings.push(
        warningAt(file, { sheet: name }, `the sheet "${name}" is hidden or not chosen`, 'a sheet to read; left out'),
      );
      return [];
    }
    const target = targets.get(each.attributes.get('r:id') ?? '') ?? '';
    const root = xml(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    const rows = root ? sheetRows(root, name, book, warnings) : [];
    return rows.some((row) => row.some((cell) => cell.text.trim())) ? [{ name, rows }] : [];
  });
}

/** The XML parts of the package, refusing more than the limit before any of it is unpacked. */
function unpack({ fileName, bytes }: Source): Map<string, Uint8Array> {
  let total = 0;
  try {
    const files = unzipSync(bytes, {
      filter: (file) => {
        if (!/^xl\/(workbook|sharedStrings|styles|worksheets\/[^/]+|_rels\/workbook)\.xml(\.rels)?$/.test(file.name))
          return false;
        total += file.originalSize;
        if (total > LIMITS.unpackedBytes)
          fail(fileName, {}, 'a workbook that unpacks to too much', `at most ${LIMITS.unpackedBytes} bytes`);
        return true;
      },
    });
    return new Map(Object.entries(files));
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    return fail(fileName, {}, 'a damaged packed file', 'an .xlsx workbook');
  }
}
