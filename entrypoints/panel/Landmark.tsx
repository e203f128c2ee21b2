import type { MouseEvent, ReactNode } from 'react';
import { useStrings } from '../../components/strings.tsx';
import { WordsOf } from '../../components/words.tsx';
import type { Vocabulary } from '../../rubric/schema.ts';

interface LandmarkProps {
  className?: string;
  /** The company's own words for what stands in the panel. */
  vocabulary: Vocabulary | undefined;
  children: ReactNode;
}

/** The panel, or its rail, as a landmark of its own beside the page. */
export function Landmark({ className, vocabulary, children }: LandmarkProps) {
  const t = useStrings();
  return (
    <WordsOf vocabulary={vocabulary}>
      {/* A document has a main part and a heading, also this one, whose whole content is complementary to the page around it. */}
      <main className="unseen">
        <h1>{t('panelName')}</h1>
      </main>
      <aside className={className} aria-label={t('panelName')} onMouseDown={keepFocusInPage}>
        {children}
      </aside>
    </WordsOf>
  );
}

// A press on a button of the panel must not take the focus, and with it the caret, from the field in the page.
function keepFocusInPage(event: MouseEvent): void {
  const pressed = event.target as HTMLElement;
  if (pressed.closest('button, .segments label, .level-picker label')) event.preventDefault();
}
