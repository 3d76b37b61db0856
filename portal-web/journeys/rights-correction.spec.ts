import { expect, test } from '@playwright/test';
import { deskOf, expectNoAxeViolations, expectNoSidewaysScroll, loginAs, shot } from './support';

test('a client has something corrected', async ({ page, browser }, { project }) => {
  const wrong = `Er staat dat ik geen computer heb (${project.name}).`;
  await loginAs(page, 'samira', '/uw-rechten');
  await page.getByRole('button', { name: 'Vraag om een correctie' }).click();
  const dialog = page.getByRole('dialog', { name: 'Vraag om een correctie' });
  await dialog.getByRole('button', { name: 'Verstuur mijn verzoek' }).click();
  await expect(dialog.getByRole('link', { name: 'Kies waar het staat.' })).toBeVisible();
  await expectNoAxeViolations(page);

  await dialog.getByLabel('Waar staat het?').selectOption({ label: 'Contactmomenten' });
  await dialog.getByLabel('Wat klopt er niet?').fill(wrong);
  await dialog.getByLabel('Hoe is het wel?').fill('Ik heb een laptop van mijn dochter.');
  const whom = dialog.getByRole('radio', { name: 'Gemeente Werk & Inkomen' });
  if (await whom.isVisible()) await whom.check();
  await shot(page, 'correctie-vragen');
  await dialog.getByRole('button', { name: 'Verstuur mijn verzoek' }).click();
  const asked = page.locator('article, section, li').filter({ hasText: wrong }).last();
  await expect(asked).toContainText('Wacht op antwoord');
  await expectNoAxeViolations(page);
  await expectNoSidewaysScroll(page);
  await shot(page, 'correctie-gevraagd');

  const officer = await deskOf(browser, 'joost', '/correcties');
  await expect(officer.getByRole('row', { name: /Samira Haddou/ }).first()).toContainText('Contactmomenten');
  await expect(officer.getByText(wrong)).toHaveCount(0);
  await expectNoAxeViolations(officer);
  await shot(officer, 'correcties-functionaris');
  await officer.context().close();

  const lisanne = await deskOf(browser, 'lisanne', '/');
  await expect(lisanne.getByText(/^Correctieverzoek, antwoord uiterlijk/).first()).toBeVisible();
  await lisanne.getByRole('link', { name: 'Samira Haddou' }).first().click();
  await lisanne
    .getByText(/^De cliënt vraagt om een correctie/)
    .last()
    .click();
  await expect(lisanne.getByText(wrong)).toBeVisible();
  await lisanne.getByRole('radio', { name: 'Hersteld zoals gevraagd' }).last().check();
  await lisanne.getByRole('textbox', { name: 'Uw antwoord' }).last().fill('De aantekening is aangepast.');
  await expectNoAxeViolations(lisanne);
  await shot(lisanne, 'correctie-beantwoorden');
  await lisanne.getByRole('button', { name: 'Antwoord versturen' }).last().click();
  await expect(lisanne.getByText('Uw antwoord is verstuurd')).toBeVisible();
  await lisanne.context().close();

  await expect(asked).toContainText('De aantekening is aangepast.');
  await page.goto('/');
  await expect(page.getByText('Gemeente Werk & Inkomen antwoordde op uw correctieverzoek')).toBeVisible();
  await expectNoAxeViolations(page);
});
