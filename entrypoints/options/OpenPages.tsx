import { useEffect, useState } from 'react';
import browser from 'webextension-polyfill';
import { Reasons } from '../../components/Reasons.tsx';
import { useStrings } from '../../components/strings.tsx';
import type { PageState } from '../background/protocol.ts';

/** "Why is the panel here, or not here?" for every open page that Bandwise has looked at. */
export function OpenPages() {
  const t = useStrings();
  const [pages, setPages] = useState<{ id: number; title: string; page: PageState }[]>([]);
  useEffect(() => {
    void lookAtTabs().then(setPages);
  }, []);
  return (
    <>
      <h3>{t('whyTitle')}</h3>
      {pages.length === 0 && <p>{t('whyNoPages')}</p>}
      {pages.map(({ id, title, page }) => (
        <details key={id}>
          <summary>
            {title} <span className="aside">{page.site}</span>
          </summary>
          <Reasons isReviewForm={page.verdict?.isReviewForm === true} clues={page.verdict?.clues ?? []} />
        </details>
      ))}
    </>
  );
}

async function lookAtTabs(): Promise<{ id: number; title: string; page: PageState }[]> {
  const tabs = await browser.tabs.query({});
  const looked = await Promise.all(
    tabs.map(async (tab) => {
      if (tab.id === undefined) return [];
      // A tab without our script answers with a refusal: there is nothing to say of it.
      const page = await browser.tabs.sendMessage(tab.id, { type: 'get-page-state' }, { frameId: 0 }).catch(() => null);
      return page ? [{ id: tab.id, title: tab.title ?? '', page: page as PageState }] : [];
    }),
  );
  return looked.flat();
}
