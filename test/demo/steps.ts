/** The steps of a walk: each is printed with what was seen, ✓ or ✗, and counted. */
export interface Steps {
  /** A step that is right or wrong. What it throws is its failure. */
  check(title: string, look: () => Promise<{ ok: boolean; saw: string }>): Promise<void>;
  /** A step that finds what later ones need; null when it failed. */
  find<T>(title: string, look: () => Promise<{ found: T; saw: string }>): Promise<T | null>;
  failed(): number;
}

/** Starts a walk with no step taken. */
export function startSteps(): Steps {
  let failures = 0;
  const tell = (ok: boolean, title: string, saw: string) => {
    if (!ok) failures += 1;
    console.log(`  ${ok ? '✓' : '✗'} ${title}\n      saw: ${saw}`);
  };
  return {
    async check(title, look) {
      try {
        const { ok, saw } = await look();
        tell(ok, title, saw);
      } catch (error) {
        tell(false, title, firstLine(error));
      }
    },
    async find(title, look) {
      try {
        const { found, saw } = await look();
        tell(true, title, saw);
        return found;
      } catch (error) {
        tell(false, title, firstLine(error));
        return null;
      }
    },
    failed: () => failures,
  };
}

// The first line says what; the rest is a trace into the browser's driver.
function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
}
