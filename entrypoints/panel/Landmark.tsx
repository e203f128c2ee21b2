import type { MouseEvent, ReactNode } from 'react';
import { useStrings } from '../../components/strings.tsx';

/** The panel, or its rail, as a landmark of its own beside the page. */
export function Landmark({ className, children }: { className?: string; children: ReactNode }) {
  const t = useStrings();
  return (
    <>
      {/* A document has a main part and a heading, also this one, whose whole content is complementary to the page around it. */}
      <main className="unseen">
        <h1>{t('panelName')}</h1>
      </main>
      <aside className={className} aria-label={t('panelName')} onMouseDown={keepFocusInPage}>
        {children}
      </aside>
    </>
  );
}

// A press on a button of the panel must not take the focus, and with it the caret, from the field in the page.
function keepFocusInPage(event: MouseEvent): void {
  const pressed = event.target as HTMLElement;
  if (pressed.closest('button, .segments label, .level-picker label')) event.preventDefault();
}
