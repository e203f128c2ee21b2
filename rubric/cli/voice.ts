import { withChildren } from '../with-children.ts';
import { oneOf, readArguments } from './arguments.ts';
import { loadFramework } from './files.ts';

/** `voice --framework F --voice V [--name Alex] [--pronouns they|she|he]`: one line `{statement, text}` a statement. */
export async function run(args: string[]): Promise<void> {
  const { options } = readArguments(args, ['framework', 'voice', 'name', 'pronouns'] as const);
  const voice = oneOf('voice', options.voice, ['third', 'second', 'first', 'as-written'] as const);
  const pronouns = options.pronouns && oneOf('pronouns', options.pronouns, ['they', 'she', 'he'] as const);
  const person = { ...(options.name ? { name: options.name } : {}), ...(pronouns ? { pronouns } : {}) };
  const framework = await loadFramework(options.framework ?? 'builtin');
  const { renderVoice } = await import('../voice.ts');
  for (const role of framework.roles) {
    for (const { text } of role.cells.flatMap((cell) => withChildren(cell.statements))) {
      process.stdout.write(`${JSON.stringify({ statement: text, text: renderVoice(text, { voice, ...person }) })}\n`);
    }
  }
}
