import { BUILDS, ensureBuilt } from '../browsers/build.ts';

/** Makes the builds that are older than their sources, once before all tests of the built extension. */
export function setup(): void {
  for (const build of BUILDS) ensureBuilt(build);
}
