import { expect, test } from '@playwright/test';
import { expectNoAxeViolations, loginAs, shot } from './support';

test.skip(({ viewport }) => (viewport?.width ?? 0) < 1000, 'an adviser works at a desk');

test.describe("J9 the adviser's morning", () => {
  test('find somebody by name, open the person by the keyboard, and come back to the same list', async ({
    page,
  }) => {
    await loginAs(page, 'lisanne');
    await expect(page.getByRole('row').nth(1)).toBeVisible();
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox', { name: 'Zoek op naam' })).toBeFocused();
    await page.keyboard.type('samira');
    await expect(page.getByText('1 cliënt', { exact: true })).toBeVisible();
    await page.keyboard.press('Enter');
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await expect(page.getByRole('checkbox', { name: 'Kies Samira Haddou' })).toBeChecked();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Samira Haddou' })).toBeVisible();
    await expect(page.getByText('In begeleiding')).toBeVisible();
    await expectNoAxeViolations(page);
    await shot(page, 'j9-persoon');
    await page.getByRole('link', { name: 'Terug naar uw cliënten' }).click();
    await expect(page.getByRole('searchbox', { name: 'Zoek op naam' })).toHaveValue('samira');
  });
});
