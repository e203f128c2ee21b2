import { useCallback, useEffect, useState } from 'react';
import browser from 'webextension-polyfill';
import { useStrings } from '../../components/strings.tsx';
import { HR_SITES } from '../background/hosts.ts';
import { sitesOff } from '../background/settings.ts';
import { addedSites, turnOn } from '../background/sites.ts';
import { useSetting } from '../panel/use-settings.ts';
import { OpenPages } from './OpenPages.tsx';
import { ShownForms } from './ShownForms.tsx';

export function SitesSection() {
  const t = useStrings();
  const off = useSetting(sitesOff);
  const [added, setAdded] = useState<string[]>([]);
  const look = useCallback(async () => setAdded(await addedSites()), []);
  useEffect(() => void look(), [look]);
  return (
    <section id="sites">
      <h2>{t('optionsSites')}</h2>
      {off.damaged && <p className="note">{t('settingDamaged')}</p>}
      <h3>{t('sitesAdded')}</h3>
      {added.length === 0 && <p>{t('sitesAddedNone')}</p>}
      <ul className="rows">
        {added.map((origin) => (
          <li key={origin}>
            {origin}
            <button
              type="button"
              className="link"
              onClick={() => void browser.permissions.remove({ origins: [origin] }).then(look)}
            >
              {t('sitesRemove', origin)}
            </button>
          </li>
        ))}
      </ul>
      <h3>{t('sitesOff')}</h3>
      {off.value.length === 0 && <p>{t('sitesOffNone')}</p>}
      <ul className="rows">
        {off.value.map((host) => (
          <li key={host}>
            {host}
            <button type="button" className="link" onClick={() => void turnOn(host)}>
              {t('sitesTurnOn', host)}
            </button>
          </li>
        ))}
      </ul>
      <ShownForms />
      <OpenPages />
      <h3>{t('sitesBuiltIn')}</h3>
      <p>{t('sitesBuiltInText')}</p>
      <ul className="host-list">
        {HR_SITES.map((site) => (
          <li key={site.vendor}>{site.vendor}</li>
        ))}
      </ul>
    </section>
  );
}
