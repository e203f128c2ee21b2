/**
 * Edits that turn `typed` into `word`: insert, delete, replace, or swap two neighbours. More than `most` is given back as
 * `most + 1`. With `asPrefix`, letters of `word` past the typed ones are free, for a word still being typed.
 */
export function editDistance(typed: string, word: string, most: number, asPrefix = false): number {
  if (!asPrefix && Math.abs(typed.length - word.length) > most) return most + 1;
  const columns = asPrefix ? Math.min(word.length, typed.length + most) : word.length;
  let before: number[] = [];
  let above = Array.from({ length: columns + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row++) {
    const line = [row];
    let least = row;
    for (let column = 1; column <= columns; column++) {
      const same = typed[row - 1] === word[column - 1];
      let cost = Math.min(at(above, column) + 1, at(line, column - 1) + 1, at(above, column - 1) + (same ? 0 : 1));
      const swapped =
        row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
      if (swapped) cost = Math.min(cost, at(before, column - 2) + 1);
      line.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    before = above;
    above = line;
  }
  const edits = asPrefix ? Math.min(...above) : at(above, columns);
  return Math.min(edits, most + 1);
}

function at(line: number[], column: number): number {
  return line[column] ?? Number.MAX_SAFE_INTEGER;
}
