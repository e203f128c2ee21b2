import type { Framework } from './schema.ts';

export const POLICY_BROWSERS = ['chrome', 'firefox'] as const;
export type PolicyBrowser = (typeof POLICY_BROWSERS)[number];

/** The extension's ids: Chrome's follows from the key in `wxt.config.ts`, Firefox's is given there. A test compares them. */
export const EXTENSION_IDS = { chrome: 'mfkmdmnpcfpbfeghfinlgdcjcbppdoba', firefox: 'bandwise@bandwise.example' };

/**
 * The browser policy that ships a framework to a company: for Chrome a file below `policies/managed/`, for Firefox its
 * `policies.json`. The framework goes as JSON text, since a browser drops whatever its own policy schema does not name.
 */
export function policyFor(framework: Framework, browser: PolicyBrowser): object {
  const settings = { framework: JSON.stringify(framework), lockFramework: true };
  if (browser === 'chrome') return { '3rdparty': { extensions: { [EXTENSION_IDS.chrome]: settings } } };
  return { policies: { '3rdparty': { Extensions: { [EXTENSION_IDS.firefox]: settings } } } };
}
