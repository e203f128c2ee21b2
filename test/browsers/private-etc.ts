import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * An `/etc` of one's own for one browser: policies are files of the whole machine, and every other browser on it, those of
 * other tests too, would follow them. A mount namespace shows this copy to the browser alone.
 */
export interface PrivateEtc {
  /** Writes, or with null removes, a file below this `/etc`; the browser sees it at once. */
  write(file: string, text: string | null): void;
  /** A program that starts `browser` with this `/etc`, and passes everything else on. */
  programFor(browser: string): string;
  remove(): void;
}

/** Why no browser can have an `/etc` of its own on this machine; null where it can. */
export function whyNoPrivateEtc(): string | null {
  if (process.platform !== 'linux') return `a mount namespace is a thing of Linux, and this is ${process.platform}`;
  return UNSHARE ? null : 'unshare may not make a mount namespace here';
}

export function makePrivateEtc(): PrivateEtc {
  const folder = mkdtempSync(path.join(tmpdir(), 'bandwise-etc-'));
  const etc = path.join(folder, 'etc');
  // What this user may not read, no browser of this user reads either.
  spawnSync('cp', ['-a', '/etc', etc]);
  return {
    write(file, text) {
      const target = path.join(etc, file);
      mkdirSync(path.dirname(target), { recursive: true });
      if (text === null) rmSync(target, { force: true });
      else writeFileSync(target, text);
    },
    programFor(browser) {
      const program = path.join(folder, path.basename(browser));
      const inside = `mount --bind "$0" /etc && exec "$@"`;
      writeFileSync(
        program,
        `#!/bin/sh\nexec unshare ${UNSHARE?.join(' ')} sh -c '${inside}' '${etc}' '${browser}' "$@"\n`,
        {
          mode: 0o755,
        },
      );
      return program;
    },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

// As root plainly, else in a user namespace where the machine allows that.
const UNSHARE = [['-m'], ['-r', '-m']].find(
  (options) => spawnSync('unshare', [...options, 'mount', '--bind', tmpdir(), '/etc']).status === 0,
);
