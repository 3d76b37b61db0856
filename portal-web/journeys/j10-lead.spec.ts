import { expect, type Page, test } from '@playwright/test';
import { expectNoAxeViolations, expectNoSidewaysScroll, loginAs, shot } from './support';

const figure = (page: Page, value: string, what: string) =>
  expect(page.getByText(value, { exact: true }).locator('..').getByText(what, { exact: true })).toBeVisible();

test.skip(({ viewport }) => (viewport?.width ?? 0) < 1000, 'a team lead works at a desk');

test.describe('J10 the team lead', () => {
  test('reads the figures of the seed, as plots with the table beneath each', async ({ page }) => {
    await loginAs(page, 'marja');
    await expect(page.getByRole('heading', { level: 1, name: 'Caseload en uitstroom' })).toBeVisible();
    await figure(page, '272', 'nu in begeleiding');
    await figure(page, '283', 'uitgestroomd');
    await figure(page, '291', 'geen dienstverlening meer');
    await figure(page, '846', 'cliënten in totaal');
    await figure(page, '49%', 'van wie stopte, is uitgestroomd');
    const advisers = page.getByRole('table', { name: 'Caseload per adviseur' });
    for (const row of ['Herman Bos Noord 44', 'Lisanne Vermeer Noord 57', 'Daniel Sluis Zuid 21']) {
      await expect(advisers.getByRole('row', { name: row })).toBeVisible();
    }
    await expect(page.getByRole('img', { name: 'Caseload: Noord 55% · 101, Zuid 45% · 81' })).toBeVisible();
    await expect(page.getByRole('img', { name: 'Uitstroom: Noord 52% · 146, Zuid 48% · 137' })).toBeVisible();
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await shot(page, 'j10-cijfers');
  });

  test('hands clients of somebody who is ill over with a word, and back', async ({ page }) => {
    await loginAs(page, 'marja', '/toewijzen');
    await page.getByRole('button', { name: /^Marco Tuin/ }).click();
    await expect(page.getByRole('heading', { name: 'Cliënten van Marco Tuin' })).toBeVisible();
    const boxes = page.getByRole('checkbox', { name: /^Kies (?!alles)/ });
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    await expectNoAxeViolations(page);
    await shot(page, 'j10-toewijzen');
    await page.getByRole('button', { name: 'Draag over' }).click();
    await page.getByRole('radio', { name: /Denise Kramer/ }).check();
    await page
      .getByRole('textbox', { name: /Een woord aan elke cliënt/ })
      .fill('Marco is ziek. Ik help u verder.');
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Draag 2 cliënten over' }).click();
    await expect(page.getByText('2 cliënten hebben nu Denise Kramer als contactpersoon.')).toBeVisible();
    await page.getByRole('button', { name: 'Maak ongedaan' }).click();
    await expect(page.getByText('2 cliënten zijn weer bij Marco Tuin.')).toBeVisible();
    await shot(page, 'j10-terug');
  });
});
