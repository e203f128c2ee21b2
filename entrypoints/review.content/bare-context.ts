/**
 * Stands in the place of WXT's class of this name (see `wxt.config.ts`), which asks for the extension's API and calls through the
 * document for its predecessor as soon as a page has loaded: two milliseconds of every page. `world.ts` ends a predecessor.
 */
export class ContentScriptContext {}
