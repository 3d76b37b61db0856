import { expect, type Page, test } from '@playwright/test';
import { deskOf, expectNoAxeViolations, expectNoSidewaysScroll, loginAs, shot } from './support';

const SAMIRA = '01930000-0000-7000-8000-000000000111';

/** Rows at a desk, cards on a phone. */
const looks = (page: Page) =>
  page
    .getByRole('table', { name: 'Wie heeft gekeken, van nieuw naar oud' })
    .getByRole('row')
    .filter({ has: page.getByRole('cell') })
    .or(page.getByRole('list', { name: 'Wie heeft gekeken, van nieuw naar oud' }).getByRole('listitem'));

const quiet = (page: Page) => expect(page.locator('[aria-busy=true]')).toHaveCount(0);

test.describe('J11 the privacy officer', () => {
  test('sees who looked at whom and why, and finds it again by client, colleague and period', async ({
    page,
    browser,
  }) => {
    const adviser = await deskOf(browser, 'lisanne', `/clienten/${SAMIRA}/dossier`);
    await expect(adviser.getByText('Samira Haddou').first()).toBeVisible();
    await expect(adviser.getByText('Wat u mag zien').first()).toBeVisible();
    await adviser.context().close();

    await loginAs(page, 'joost');
    await expect(page.getByRole('heading', { level: 1, name: 'Wie heeft gekeken' })).toBeVisible();
    await expect(
      looks(page).filter({ hasText: 'Lisanne Vermeer' }).filter({ hasText: 'Samira Haddou' }).first(),
    ).toContainText('Wettelijke taak');
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await shot(page, 'j11-logboek');

    await page.getByRole('searchbox', { name: 'Cliënt' }).pressSequentially('haddou');
    await expect(page).toHaveURL(/client=haddou/);
    await page.getByRole('combobox', { name: 'Collega' }).selectOption('Lisanne Vermeer');
    await expect(page).toHaveURL(/collega=/);
    await quiet(page);
    await expect(looks(page).first()).toBeVisible();
    await expect(looks(page).filter({ hasNotText: 'Samira Haddou' })).toHaveCount(0);
    await expect(looks(page).filter({ hasNotText: 'Lisanne Vermeer' })).toHaveCount(0);
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await shot(page, 'j11-gezocht');

    await page.getByLabel('Tot en met').fill('2020-01-01');
    await expect(page.getByRole('heading', { name: 'Niets gevonden' })).toBeVisible();
    await expectNoAxeViolations(page);
    await shot(page, 'j11-niets');
    await page.getByRole('button', { name: 'Laat alles zien' }).click();
    await expect(looks(page).first()).toBeVisible();
    await expect(page).toHaveURL(/\/$/);
    await expect(page.getByRole('searchbox', { name: 'Cliënt' })).toHaveValue('');
  });

  test('sees that reading the log is logged too', async ({ page }) => {
    await loginAs(page, 'joost');
    await page.getByRole('combobox', { name: 'Wat is bekeken?' }).selectOption('Dit logboek zelf');
    await expect(looks(page).first()).toContainText('Joost van Leeuwen');
    await expect(looks(page).first()).toContainText('Geen: het ging om dit logboek');
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await shot(page, 'j11-logboek-zelf');
  });
});
