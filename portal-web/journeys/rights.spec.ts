import { expect, test } from '@playwright/test';
import { expectNoAxeViolations, expectNoSidewaysScroll, loginAs, shot } from './support';

test('a client takes everything along in one file', async ({ page }) => {
  await loginAs(page, 'samira', '/dossier');
  await page.getByRole('link', { name: 'Uw rechten' }).click();
  await expect(page.getByRole('heading', { name: 'Uw rechten' })).toBeFocused();
  await expectNoAxeViolations(page);
  const ask = page.getByRole('button', { name: /^Maak het bestand/ });
  const save = page.getByRole('button', { name: /^Sla het op \(/ });
  await expect(ask.or(save)).toBeVisible();
  if (await ask.isVisible()) await ask.click();
  await expect(save).toBeVisible({ timeout: 30_000 });
  await expectNoAxeViolations(page);
  await expectNoSidewaysScroll(page);
  await shot(page, 'rechten-bestand-klaar');
  const saving = page.waitForEvent('download');
  await save.click();
  expect((await saving).suggestedFilename()).toBe('mijn-dossier.zip');
});
