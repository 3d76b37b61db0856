import { expect, test } from '@playwright/test';
import { expectNoAxeViolations, expectNoSidewaysScroll, loginAs, shot } from './support';

test.skip(({ viewport }) => (viewport?.width ?? 0) < 1000, 'an adviser works at a desk');

test.describe("J9 the adviser's morning", () => {
  test('who needs me today, with reasons in words and a rule one can read', async ({ page }) => {
    await loginAs(page, 'herman');
    await expect(page.getByRole('heading', { level: 1, name: 'Wie heeft mij vandaag nodig' })).toBeVisible();
    await page.getByRole('combobox', { name: 'Groep' }).selectOption('MINUS_3');
    await expect(page.getByText('44 cliënten', { exact: true })).toBeVisible();
    await expect(page).toHaveURL(/groep=minus-3/);
    await page.getByText('Hoe komt deze volgorde tot stand?').click();
    await expect(page.getByText('Niemand krijgt een score.')).toBeVisible();
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await shot(page, 'j9-ochtend');
    await page.screenshot({
      path: `${process.env['WERKBRUG_SCREENSHOTS'] ?? 'target/screenshots'}/readme.png`,
    });

    const chip = page.getByRole('group', { name: 'Kies een reden' }).getByRole('button').nth(1);
    await chip.click();
    await expect(chip).toHaveAttribute('aria-pressed', 'true');
    await expect(page).toHaveURL(/reden=/);
    await page.reload();
    await expect(chip).toHaveAttribute('aria-pressed', 'true');
  });

  test('write down a phone call with a line and Enter', async ({ page }) => {
    await loginAs(page, 'lisanne', '/?naam=ron');
    await page.getByRole('button', { name: 'Leg een gesprek met Ron de Wit vast' }).click();
    await expect(page.getByRole('textbox', { name: /Waar ging het over/ })).toBeFocused();
    await expectNoAxeViolations(page);
    await shot(page, 'j9-bellen');
    await page.keyboard.type('Gebeld over de afspraak van donderdag.');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Contact met Ron de Wit vastgelegd')).toBeVisible();
  });

  test('send one message to several, and see how far it is', async ({ page }) => {
    await loginAs(page, 'herman');
    const boxes = page.getByRole('checkbox', { name: /^Kies (?!alles)/ });
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    await boxes.nth(2).check();
    await page.getByRole('button', { name: 'Stuur een bericht' }).click();
    await page
      .getByRole('textbox', { name: 'Uw bericht' })
      .fill('Donderdag is er een banenmarkt. Komt u ook?');
    await expectNoAxeViolations(page);
    await shot(page, 'j9-bericht');
    await page.getByRole('button', { name: 'Verstuur aan 3 cliënten' }).click();
    await expect(page.getByText('3 berichten zijn verstuurd')).toBeVisible({ timeout: 30_000 });
  });
});
