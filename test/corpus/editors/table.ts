import type { Kept } from './matrix.ts';

/** The table editor x promise with a legend, the misses with their reasons, and the share of promises kept. */
export function tableOf(results: readonly Kept[], browser: string): string {
  const promises = [...new Set(results.map((one) => one.promise))];
  const pages = [...new Set(results.map((one) => one.page))];
  const cell = (page: string, promise: string) => {
    const found = results.find((one) => one.page === page && one.promise === promise);
    return found ? (found.miss === null ? 'ok' : 'MISS') : '-';
  };
  const rows = pages.map((page) => [page, ...promises.map((promise) => cell(page, promise))]);
  const head = ['editor', ...promises.map((_, at) => String(at + 1))];
  const width = Math.max(...pages.map((page) => page.length), 6);
  const line = (cells: string[]) => cells.map((one, at) => one.padEnd(at ? 4 : width)).join(' ');
  const misses = results.filter((one) => one.miss !== null);
  const kept = results.length - misses.length;
  return [
    `${browser}: promises kept by each editor`,
    ...promises.map((promise, at) => `${String(at + 1).padStart(3)} ${promise}`),
    '',
    ...[head, ...rows].map(line),
    '',
    ...misses.map(
      (one) =>
        `MISS ${one.page}: ${one.promise}: ${one.miss}\n     ${one.sameByTyping ? "the editor's own doing: typing the same words gives the same" : 'not explained'}`,
    ),
    `${browser}: ${kept} of ${results.length} kept (${((100 * kept) / results.length).toFixed(1)} %)`,
    '',
  ].join('\n');
}
