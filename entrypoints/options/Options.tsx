import { Mark } from '../../components/icons.tsx';
import { useStrings } from '../../components/strings.tsx';
import { FrameworksSection } from './FrameworksSection.tsx';
import { PrivacySection } from './PrivacySection.tsx';
import { SitesSection } from './SitesSection.tsx';
import { WritingSection } from './WritingSection.tsx';

/** The options: a list at the left, one column to read. */
export function Options() {
  const t = useStrings();
  return (
    <div className="options">
      <nav aria-label={t('optionsTitle')}>
        <h1>
          <Mark /> {t('name')}
        </h1>
        <a href="#frameworks">{t('optionsFrameworks')}</a>
        <a href="#sites">{t('optionsSites')}</a>
        <a href="#writing">{t('optionsWriting')}</a>
        <a href="#privacy">{t('optionsPrivacy')}</a>
      </nav>
      <main>
        <FrameworksSection />
        <SitesSection />
        <WritingSection />
        <PrivacySection />
      </main>
    </div>
  );
}
