import type { SourceView } from '../../rubric/source-view.ts';

/** The sheets to read of a workbook once this one of them is taken in or left out; the last one stays. */
export function sheetsWith(views: readonly SourceView[], changed: SourceView, isChosen: boolean): string[] {
  const isRead = (view: SourceView) => (view === changed ? isChosen : (view.isChosen ?? true));
  const sheets = views.filter(isRead).flatMap(({ sheet }) => sheet ?? []);
  return sheets.length > 0 ? sheets : [changed.sheet ?? ''];
}
