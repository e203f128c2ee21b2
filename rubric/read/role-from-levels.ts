import { foldName, tidyName } from '../fold.ts';

/**
 * The job that the names of all levels share: "OSPO Engineer" of "OSPO Engineer I", "Senior OSPO Engineer" and "Staff OSPO
 * Engineer".
 *
 * @returns undefined where they share no word beside those of rank
 */
export function roleFromLevels(names: string[]): string | undefined {
  const parts = names.map((name) =>
    tidyName(name)
      .split(/[\s,]+/)
      .filter((word) => !RANK.test(word) && /\p{L}/u.test(word)),
  );
  const [first = []] = parts;
  const shared = first.filter((word) =>
    parts.every((words) => words.some((each) => foldName(each) === foldName(word))),
  );
  const isSame = parts.filter((words) => words.length === shared.length).length > parts.length / 2;
  return names.length > 1 && shared.length > 0 && isSame ? shared.join(' ') : undefined;
}

const RANK =
  /^(interns?|trainee|apprentice|entry|graduate|junior|jr\.?|associate|intermediate|mid|mid-level|senior|sr\.?|staff\+?|lead|principal\+?|distinguished|fellow|head|chief|of|level|[ivx]{1,4}|[a-z]{1,3}\d{1,2})$/i;
