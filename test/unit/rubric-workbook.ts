import { strToU8, zipSync } from 'fflate';

export interface SheetSpec {
  name: string;
  rows: string[][];
  merges?: string[];
  hidden?: boolean;
}

/** The bytes of an .xlsx workbook with these sheets, its texts shared as spreadsheets write them. */
export function workbook(sheets: SheetSpec[], extra: Record<string, Uint8Array> = {}): Uint8Array {
  const texts: string[] = [];
  const files: Record<string, Uint8Array> = {
    'xl/workbook.xml': strToU8(
      `<?xml version="1.0"?><workbook xmlns:r="r"><sheets>${sheets.map((sheet, at) => `<sheet name="${escaped(sheet.name)}" sheetId="${at + 1}" r:id="rId${at + 1}"${sheet.hidden ? ' state="hidden"' : ''}/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships>${sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}</Relationships>`,
    ),
    ...extra,
  };
  sheets.forEach((sheet, at) => {
    files[`xl/worksheets/sheet${at + 1}.xml`] = strToU8(sheetXml(sheet, texts));
  });
  files['xl/sharedStrings.xml'] = strToU8(
    `<sst>${texts.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
  );
  return zipSync(files);
}

function sheetXml({ rows, merges = [] }: SheetSpec, texts: string[]): string {
  const cell = (text: string, column: number, row: number) => {
    if (text === '') return '';
    const name = `${columnName(column)}${row + 1}`;
    if (/^\d+$/.test(text)) return `<c r="${name}"><v>${text}</v></c>`;
    return `<c r="${name}" t="s"><v>${texts.push(text) - 1}</v></c>`;
  };
  const body = rows.map(
    (row, at) => `<row r="${at + 1}">${row.map((text, column) => cell(text, column, at)).join('')}</row>`,
  );
  const areas = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return `<worksheet><sheetData>${body.join('')}</sheetData><mergeCells>${areas}</mergeCells></worksheet>`;
}

function columnName(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : `A${String.fromCharCode(65 + index - 26)}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
