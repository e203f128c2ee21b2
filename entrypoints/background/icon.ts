import browser from 'webextension-polyfill';
import type { Verdict } from '../review.content/review-form.ts';

/** The toolbar icon says which state the page is in: a badge where a review form was found, none elsewhere. */
export async function showPageState(tabId: number, verdict: Verdict | null): Promise<void> {
  const found = verdict?.isReviewForm === true;
  await browser.action.setBadgeText({ tabId, text: found ? '●' : '' });
  if (found) await browser.action.setBadgeBackgroundColor({ tabId, color: '#0b6b6b' });
  await browser.action.setTitle({
    tabId,
    title: browser.i18n.getMessage(found ? 'actionFound' : 'actionTitle'),
  });
}
