import path from 'node:path';
import { build } from 'vite';

/** The agent and its asking as one classic script, minified as the product is; `entry` is a file of this folder. */
export async function bundle(entry = 'agent.ts'): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome120',
      minify: true,
      lib: { entry: path.join(import.meta.dirname, entry), formats: ['iife'], name: 'corpus' },
    },
  });
  const [output] = Array.isArray(made) ? made : [made];
  if (!output || !('output' in output)) throw new Error('the bundler made nothing');
  return output.output[0].code;
}
