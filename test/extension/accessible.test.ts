import type { Frame, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { chromiumForTests, openSite, readyPanel } from './harness.ts';
import { reviewPage } from './review-page.ts';

const URL = 'https://hr.example/review/1';

describe.each(['light', 'dark'] as const)('axe finds nothing, %s', (colorScheme) => {
  const chromium = chromiumForTests({ colorScheme });

  test('in the panel, and in the rail', async () => {
    const page = await openSite(chromium(), { [URL]: reviewPage() });
    const panel = await readyPanel(page);
    await panel
      .getByRole('button', { name: /^Copy: / })
      .first()
      .waitFor();
    expect(await violations(panel)).toEqual([]);
    await panel.getByRole('button', { name: 'Collapse panel' }).click();
    await panel.getByRole('button', { name: 'Expand panel' }).waitFor();
    expect(await violations(panel)).toEqual([]);
  });

  test.each(['popup.html', 'options.html'] as const)('in %s', async (file) => {
    const page = await chromium().openExtensionPage(file);
    await page
      .getByRole(file === 'popup.html' ? 'searchbox' : 'heading')
      .first()
      .waitFor();
    expect(await violations(page)).toEqual([]);
  });
});

describe('the names that people script by', () => {
  const chromium = chromiumForTests();

  test('in the panel', async () => {
    const page = await openSite(chromium(), { [URL]: reviewPage() });
    const panel = await readyPanel(page);
    await panel
      .getByRole('button', { name: /^Copy: / })
      .first()
      .waitFor();
    await present(panel, [
      ['complementary', 'Bandwise rubric'],
      ['combobox', 'Role'],
      ['combobox', 'Field'],
      ['radiogroup', 'Level'],
      ['radiogroup', 'Band'],
      ['tablist', 'Dimension'],
      ['radiogroup', 'Voice'],
      ['searchbox', 'Search the rubric'],
      ['region', 'For this field'],
      ['region', 'Closest passages'],
      ['button', 'Compare'],
      ['button', 'Collapse panel'],
      ['button', /^Move panel to the (left|right)$/],
      ['button', 'Turn off on this site'],
      ['status', undefined],
    ]);
    await expect
      .poll(() => panel.locator('dl dt').allInnerTexts())
      .toEqual(expect.arrayContaining(['Reviewing', 'Job title', 'Review', 'Rating', 'Framework']));
    await choices(panel, 'Level', [
      '1 Unsatisfactory',
      '2 Development Needed',
      '3 Consistently Delivers',
      '4 Leading',
      '5 Transformative',
    ]);
    await choices(panel, 'Band', ['Low', 'Mid', 'High']);
    await choices(panel, 'Voice', ['As written', 'They', 'You', 'I']);
    const tabs = panel.getByRole('tablist', { name: 'Dimension' }).getByRole('tab');
    await expect.poll(() => tabs.allInnerTexts()).toEqual(['Individual', 'Business Impact']);
    for (const section of ['Impact', 'Examples', 'Dampeners', 'Progression Signal']) {
      await expect
        .poll(() => panel.getByRole('heading', { name: new RegExp(`^${section}`) }).count(), { message: section })
        .toBeGreaterThan(0);
    }
    await expect.poll(() => panel.getByRole('list').count()).toBeGreaterThan(3);
    for (const action of ['Insert', 'Copy', 'Scaffold']) {
      await expect
        .poll(() => panel.getByRole('button', { name: new RegExp(`^${action}: \\S`) }).count(), { message: action })
        .toBeGreaterThan(0);
    }
  });

  test('in the popup', async () => {
    const popup = await chromium().openExtensionPage('popup.html');
    await popup.getByRole('searchbox', { name: 'Search the rubric' }).waitFor();
    // The role and its scale come when the frameworks were read, after the box.
    await popup.getByRole('radiogroup', { name: 'Level' }).waitFor();
    await present(popup, [
      ['combobox', 'Role'],
      ['radiogroup', 'Level'],
    ]);
    await popup.getByRole('radio', { name: '4 Leading' }).check({ force: true });
    await present(popup, [
      ['radiogroup', 'Band'],
      ['tablist', 'Dimension'],
      ['button', /^Copy: /],
    ]);
  });

  test('in the options', async () => {
    const options = await chromium().openExtensionPage('options.html');
    await options.getByRole('heading', { name: 'Frameworks' }).first().waitFor();
    await present(options, [
      ['heading', 'Frameworks'],
      ['heading', 'Sites'],
      ['heading', 'Writing'],
      ['heading', 'Privacy'],
    ]);
  });
});

type Role = Parameters<Page['getByRole']>[0];

async function present(
  view: Page | Frame,
  names: readonly (readonly [Role, string | RegExp | undefined])[],
): Promise<void> {
  const missing = async () => {
    const all: string[] = [];
    for (const [role, name] of names) {
      const found = await view
        .getByRole(role, name === undefined ? {} : { name, exact: typeof name === 'string' })
        .count();
      if (found === 0) all.push(`${role} ${name ?? ''}`);
    }
    return all;
  };
  await expect.poll(missing).toEqual([]);
}

async function choices(panel: Frame, group: string, names: string[]): Promise<void> {
  const radios = panel.getByRole('radiogroup', { name: group, exact: true }).getByRole('radio');
  await expect.poll(() => radios.count()).toBe(names.length);
  for (const name of names) {
    const radio = panel.getByRole('radiogroup', { name: group, exact: true }).getByRole('radio', { name, exact: true });
    await expect.poll(() => radio.count(), { message: name }).toBe(1);
  }
}
