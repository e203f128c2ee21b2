import { Reasons } from '../../components/Reasons.tsx';
import { useStrings } from '../../components/strings.tsx';
import { ReportPage } from './ReportPage.tsx';
import type { ActivePage } from './use-active-page.ts';

/** Which state the page is in, and the one thing that can be done about it. */
export function PageLine({ active }: { active: ActivePage }) {
  const t = useStrings();
  const { page, site } = active;
  if (!active.url) return <p className="page-line">{t('popupNoSite')}</p>;
  if (site === 'off') return line(t('popupSiteOff'), t('popupTurnOn'), active.turnOn);
  if (site === 'unknown' && !page) return line(t('popupSiteUnknown'), t('popupUseHere'), active.useHere);
  const said = t(page?.form ? 'popupPageForm' : 'popupPageNone');
  return (
    <>
      {site === 'added' ? line(said, t('popupStopHere'), active.stopHere) : <p className="page-line">{said}</p>}
      {(site === 'built-in' || site === 'added') && (
        <p className="page-line">
          <button type="button" className="link" onClick={() => void active.point()}>
            {t('popupPoint')}
          </button>
        </p>
      )}
      {page?.verdict && (
        <details className="why-here">
          <summary>{t('popupWhy')}</summary>
          <Reasons isReviewForm={page.verdict.isReviewForm} clues={page.verdict.clues} />
          <ReportPage reduce={active.reducePage} />
        </details>
      )}
    </>
  );
}

function line(said: string, action: string, act: () => Promise<void>) {
  return (
    <p className="page-line">
      <span>{said}</span>
      <button type="button" className="link" onClick={() => void act()}>
        {action}
      </button>
    </p>
  );
}
