import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { HR_HOST_PATTERNS } from './entrypoints/background/hosts.ts';

// The public half of a key: it fixes the extension's id, so that a company's policy can name it. The private half is not in the repo.
const CHROME_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAwtjB/Z11RVogxUXjqna2N/fkGvC/NU+ChOuWlRe8u+L988bc45KueReDBJR++qGxwgjNCOBra/EPNtnm//gbMIu78k8j+HnkZPTKx3i2n4i7zezcHT4FnsFCSN43KN2Ae7YuygxqKSEBpomkH9utpJkP1jhONrxnpU8Jg2UKYm8cM7vRgcLm5RGhB1uAeGMmmZkBs3ld7EXz5/Y1L5oYoi0CVcpqgPXP5vG27SAv3CykVVVbFuZvK1TChEvhHkNfeKKvsZAYNyMOU7DXpNvYpl9YOvUvG17/fUtlZiAug6QKc5i8erRGYz8/tU3wqbLCBYQWmVLeYC+5b6KSq9wfNQIDAQAB';

const BARE_CONTEXT = fileURLToPath(new URL('./entrypoints/review.content/bare-context.ts', import.meta.url));

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  // Vite takes any mode but "production" for a development build, and "everywhere" is only a wider list of sites.
  vite: ({ command }) => ({
    define: command === 'build' ? { 'process.env.NODE_ENV': '"production"' } : {},
    oxc: { jsx: { development: command !== 'build' } },
    // What WXT starts a content script with costs every page more than the script itself.
    resolve: { alias: { 'wxt/utils/content-script-context': BARE_CONTEXT } },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: mode === 'everywhere' ? ['http://*/*', 'https://*/*'] : [...HR_HOST_PATTERNS],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    commands: {
      'toggle-panel': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandTogglePanel__',
      },
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+L' },
      },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; object-src 'none'",
    },
    web_accessible_resources: [
      {
        resources: ['panel.html'],
        matches: ['http://*/*', 'https://*/*'],
        ...(browser === 'chrome' ? { use_dynamic_url: true } : {}),
      },
    ],
    ...(browser === 'chrome'
      ? { key: CHROME_KEY, minimum_chrome_version: '120', storage: { managed_schema: 'managed-schema.json' } }
      : {
          browser_specific_settings: {
            gecko: {
              id: 'bandwise@bandwise.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }),
  }),
});
