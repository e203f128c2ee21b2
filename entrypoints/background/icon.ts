import browser from 'webextension-polyfill';

const TITLES = { form: 'actionFound', none: 'actionTitle', off: 'actionOff' };

/** The toolbar icon says which state the page is in: a badge where a review form was found, none elsewhere. */
export async function showPageState(tabId: number, state: keyof typeof TITLES): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: state === 'form' ? '●' : '' });
  if (state === 'form') await browser.action.setBadgeBackgroundColor({ tabId, color: '#0b6b6b' });
  await browser.action.setTitle({ tabId, title: browser.i18n.getMessage(TITLES[state]) });
}
