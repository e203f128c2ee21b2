import { parseArgs } from 'node:util';
import { CommandError } from './command-error.ts';

/**
 * Splits a verb's arguments into files and `--option value` pairs.
 *
 * @throws CommandError for an option the verb does not know or one without a value
 */
export function readArguments<Name extends string>(
  args: string[],
  names: readonly Name[],
): { files: string[]; options: Partial<Record<Name, string>> } {
  try {
    const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    return { files: positionals, options: values as Partial<Record<Name, string>> };
  } catch (error) {
    throw new CommandError([error instanceof Error ? error.message : String(error)]);
  }
}

/**
 * One of the values an option may have.
 *
 * @throws CommandError when it is missing or another
 */
export function oneOf<Value extends string>(name: string, value: string | undefined, choices: readonly Value[]): Value {
  const found = choices.find((choice) => choice === value);
  if (!found) throw new CommandError([`--${name} ${value ?? '(missing)'}: expected one of ${choices.join(', ')}`]);
  return found;
}
