import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseAllDocuments } from 'yaml';
import { LIMITS } from './limits.ts';
import { fail } from './problem.ts';
import { pointer, refuseDepth, type Tree } from './tree.ts';

/**
 * Parses YAML 1.2 (core schema), one or more documents. Keys that stand twice, custom tags and whatever else the library
 * warns of are errors; aliases are counted, and merge keys have no meaning.
 *
 * @throws Unreadable at line and column of the first mistake
 */
export function parseYaml(text: string, file: string): Tree[] {
  const lineCounter = new LineCounter();
  const documents = parseAllDocuments(text, { version: '1.2', schema: 'core', uniqueKeys: false, lineCounter });
  const found = Array.isArray(documents) ? documents : [];
  return found.map((document) => {
    const [problem] = [...document.errors, ...document.warnings];
    if (problem) {
      const place = lineCounter.linePos(problem.pos[0]);
      fail(file, { line: place.line, column: place.col }, problem.message.split('\n')[0] ?? problem.code, 'YAML');
    }
    const budget = { aliases: 0, nodes: 0 };
    const resolve = (node: unknown, depth: number, path: string): Tree => {
      refuseDepth(depth, file, { path });
      if (++budget.nodes > LIMITS.tableCells) fail(file, { path }, 'too many values', `at most ${LIMITS.tableCells}`);
      if (isAlias(node)) {
        if (++budget.aliases > LIMITS.aliases) fail(file, { path }, 'too many aliases', `at most ${LIMITS.aliases}`);
        return resolve(node.resolve(document), depth + 1, path);
      }
      if (isMap(node)) {
        // The library compares every key with every other, which takes minutes where there are thousands.
        const keys = new Set<string>();
        const pairs = node.items.map((pair) => {
          const key = keyText(pair.key as Node);
          if (keys.has(key)) {
            const place = lineCounter.linePos((pair.key as Node).range?.[0] ?? 0);
            fail(file, { line: place.line, column: place.col }, `the key "${key}" a second time`, 'keys that differ');
          }
          keys.add(key);
          return [key, resolve(pair.value, depth + 1, pointer(path, key))] as const;
        });
        return new Map(pairs);
      }
      if (isSeq(node)) return node.items.map((item, index) => resolve(item, depth + 1, pointer(path, index)));
      return isScalar(node) ? scalar(node.value) : null;
    };
    return resolve(document.contents, 1, '');
  });
}

function keyText(key: Node | null): string {
  return isScalar(key) ? String(key.value) : String(key);
}

function scalar(value: unknown): Tree {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}
