import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import browser from 'webextension-polyfill';
import { FaultBoundary } from '../../components/FaultBoundary.tsx';
import { StringsProvider, type Translate } from '../../components/strings.tsx';
import '../../components/theme.css';

const translate: Translate = (key, ...substitutions) => browser.i18n.getMessage(key, substitutions.map(String));

/** Draws a page of the extension: its strings, its look, and the one place where a fault of ours ends. */
export function mount(page: ReactNode): void {
  const container = document.getElementById('root');
  if (!container) throw new Error('the page has no #root');
  document.documentElement.lang = browser.i18n.getUILanguage();
  createRoot(container).render(
    <StrictMode>
      <StringsProvider translate={translate}>
        <FaultBoundary>{page}</FaultBoundary>
      </StringsProvider>
    </StrictMode>,
  );
}
