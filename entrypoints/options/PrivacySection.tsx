import { useStrings } from '../../components/strings.tsx';

export function PrivacySection() {
  const t = useStrings();
  return (
    <section id="privacy">
      <h2>{t('optionsPrivacy')}</h2>
      <p>{t('privacyNothing')}</p>
      <p>{t('privacyDrafts')}</p>
      <p>{t('privacyForm')}</p>
      <p>{t('privacyRating')}</p>
      <p>{t('privacySites')}</p>
    </section>
  );
}
