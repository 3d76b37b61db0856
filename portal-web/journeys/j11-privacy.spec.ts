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
    await expect(page.getByText(/^Logboek ongeschonden tot (vandaag|gisteren) \d\d:\d\d$/)).toBeVisible();
    await expect(page.getByText(/^Wij rekenden het zojuist na: \d+ regels vanaf/)).toBeVisible();
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

  test('is asked why somebody looked, and the client reads the answer beside it', async ({
    page,
    browser,
    isMobile,
  }) => {
    test.skip(!isMobile, 'The client has a phone; the officer gets a desk.');
    const adviser = await deskOf(browser, 'lisanne', `/clienten/${SAMIRA}/dossier`);
    await expect(adviser.getByText('Wat u mag zien').first()).toBeVisible();
    await adviser.context().close();

    await loginAs(page, 'samira', '/wie-ziet-wat');
    const looked = page.getByRole('region', { name: 'Wie heeft gekeken' });
    const line = looked.getByRole('listitem').filter({ hasText: 'Lisanne Vermeer' }).first();
    await expect(line).toContainText(/Lisanne Vermeer van Gemeente Werk & Inkomen bekeek .*uw /);
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await line.scrollIntoViewIfNeeded();
    await shot(page, 'j11-client-wie-keek', 'screen');
    await line.getByRole('button', { name: 'Waarom? Lisanne Vermeer, vandaag' }).click();
    const dialog = page.getByRole('dialog');
    await expect(
      dialog.getByText('gaat naar de privacyfunctionaris van Gemeente Werk & Inkomen'),
    ).toBeVisible();
    await dialog.getByLabel('Wilt u er iets bij zeggen?').fill('Ik had geen afspraak vandaag.');
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await shot(page, 'j11-client-vraagt');
    await dialog.getByRole('button', { name: 'Stuur mijn vraag' }).click();
    await expect(line.getByText('U vroeg waarom. Het antwoord komt hier te staan')).toBeVisible();
    await expect(line.getByRole('button')).toHaveCount(0);
    await line.scrollIntoViewIfNeeded();
    await shot(page, 'j11-client-wacht', 'screen');

    const officer = await deskOf(browser, 'joost', '/vragen');
    const card = officer.getByRole('article', { name: /^Samira Haddou vroeg / });
    await expect(card).toContainText('Ik had geen afspraak vandaag.');
    await expect(card).toContainText('Lisanne Vermeer (adviseur)');
    await expectNoAxeViolations(officer);
    await shot(officer, 'j11-vraag');
    await card.getByRole('button', { name: 'Antwoord versturen' }).click();
    await expect(card.getByText('Schrijf een antwoord.')).toBeVisible();
    await card.getByLabel('Uw antwoord').fill('Zij bereidde het gesprek van morgen voor.');
    await card.getByRole('button', { name: 'Antwoord versturen' }).click();
    await expect(officer.getByRole('heading', { name: 'Niemand wacht op een antwoord' })).toBeVisible();
    await expectNoAxeViolations(officer);
    await shot(officer, 'j11-vragen-leeg');
    await officer.getByRole('tab', { name: 'Beantwoord' }).click();
    await expect(card).toContainText('Zij bereidde het gesprek van morgen voor.');
    await expectNoAxeViolations(officer);
    await shot(officer, 'j11-vragen-beantwoord');
    await officer.setViewportSize({ width: 390, height: 844 });
    await expectNoSidewaysScroll(officer);
    await shot(officer, 'j11-vragen-smal');
    await officer.context().close();

    await page.reload();
    await expect(line).toContainText('Antwoord van Joost van Leeuwen, privacyfunctionaris, vandaag');
    await expect(line).toContainText('Zij bereidde het gesprek van morgen voor.');
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await line.scrollIntoViewIfNeeded();
    await shot(page, 'j11-client-leest', 'screen');
  });

  test('sees who broke the glass, of whom and why', async ({ page, browser }, info) => {
    // Each width has a client of its own: nobody can break the same glass twice in an hour.
    const client = info.project.name === 'phone' ? 'Samira Haddou' : 'Ron de Wit';
    const reason = 'De cliënt staat aan de balie en de contactpersoon is ziek.';
    const adviser = await deskOf(browser, 'daniel', '/noodtoegang');
    await adviser.getByLabel('Volledige naam van de cliënt').fill(client);
    await adviser.getByLabel('Waarom is het nu nodig?').fill(reason);
    await adviser.getByRole('button', { name: 'Open het dossier voor één uur' }).click();
    await expect(adviser.getByRole('heading', { level: 1, name: client })).toBeVisible();
    await adviser.context().close();

    await loginAs(page, 'joost', '/noodtoegang');
    await expect(page.getByRole('heading', { level: 1, name: 'Noodtoegang' })).toBeVisible();
    const use = page.getByRole('row').or(page.getByRole('listitem')).filter({ hasText: client }).first();
    await expect(use).toContainText('Daniel');
    await expect(use).toContainText(reason);
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await shot(page, 'j11-noodtoegang');
  });
});
