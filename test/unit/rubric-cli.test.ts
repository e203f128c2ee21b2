import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtin } from '../../rubric/catalog/index.ts';
import { EXTENSION_IDS } from '../../rubric/policy.ts';
import { write } from '../../rubric/write/index.ts';
import { linesOf } from './rubric-documents.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'rubric-'));

/** Runs the command line as a person would, with the Node that runs the tests. */
function rubric(args: string[], input = '') {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(root, 'rubric/cli.ts'), ...args], {
    input,
    encoding: 'utf8',
    cwd: folder,
  });
  return { stdout, stderr, status };
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('the command line', () => {
  test('reads a document and writes it back, byte for byte', () => {
    const text = file('rubric.txt', write(builtin(), 'text'));
    const read = rubric(['read', text]);
    expect(read).toMatchObject({ status: 0, stderr: '' });
    const json = file('rubric.json', read.stdout);
    expect(rubric(['write', json, '--format', 'text']).stdout).toBe(readFileSync(text, 'utf8'));
    expect(rubric(['write', json, '--format', 'json']).stdout).toBe(read.stdout);
  });

  test('says file, line and column of a mistake, with status 1', () => {
    file('bad.txt', 'Role\n\nR\n\n  • early\nLevel 1\nA\nX\n• y');
    const { stdout, stderr, status } = rubric(['read', 'bad.txt']);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^bad\.txt:5:3: error: .*early.*, expected .*Level 1/);
  });

  test('says the JSON pointer of a mistake', () => {
    file('bad.json', JSON.stringify({ ...builtin(), revision: 'x' }));
    expect(rubric(['read', 'bad.json']).stderr).toMatch(/^bad\.json:\/revision: error: /);
  });

  test('writes the long table with its header', () => {
    const { stdout } = rubric(['write', 'builtin', '--format', 'csv']);
    const [header, ...rows] = stdout.trimEnd().split('\r\n');
    expect(header).toBe('role,level,level name,band,dimension,section,statement');
    expect(rows).toHaveLength(linesOf(builtin()).length);
  });

  test('writes the policy for both browsers, with the ids that the extension has', () => {
    const config = readFileSync(join(root, 'wxt.config.ts'), 'utf8');
    const key = /CHROME_KEY =\s*'([^']+)'/.exec(config)?.[1] ?? '';
    const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
    const id = [...digest].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
    expect(EXTENSION_IDS.chrome).toBe(id);
    expect(config).toContain(EXTENSION_IDS.firefox);
    const chrome = JSON.parse(rubric(['policy', 'builtin', '--browser', 'chrome']).stdout);
    expect(JSON.parse(chrome['3rdparty'].extensions[id].framework)).toEqual(builtin());
    const firefox = JSON.parse(rubric(['policy', 'builtin', '--browser', 'firefox']).stdout);
    const settings = firefox.policies['3rdparty'].Extensions[EXTENSION_IDS.firefox];
    expect(JSON.parse(settings.framework)).toEqual(builtin());
  });

  test.each([
    [['read'], 'expected a file'],
    [['read', 'nowhere.txt'], 'nowhere.txt'],
    [['write', 'builtin', '--format', 'pdf'], 'text, markdown, csv, json'],
    [['sing'], 'usage'],
    [['policy', 'builtin', '--browser', 'netscape'], 'chrome, firefox'],
  ])('%j is refused in a sentence', (args, message) => {
    const { stderr, status } = rubric(args);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
  });
});
