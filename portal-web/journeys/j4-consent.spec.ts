import { expect, test } from '@playwright/test';
import { deskOf, expectNoAxeViolations, expectNoSidewaysScroll, loginAs, shot } from './support';

const SAMIRA = '/clienten/01930000-0000-7000-8000-000000000111/dossier';

test.describe('J4, who sees what', () => {
  test.skip(({ isMobile }) => !isMobile, 'The client has a phone; Priya gets a desk of her own.');

  test('is given with a receipt, seen at once, and gone within a second when withdrawn', async ({
    page,
    browser,
  }) => {
    const priya = await deskOf(browser, 'priya');
    await priya.goto(SAMIRA);
    await expect(priya.getByRole('heading', { name: 'Cv' })).toBeVisible();
    await expect(priya.getByRole('heading', { name: 'Contactgegevens' })).toBeHidden();
    await expectNoAxeViolations(priya);

    await loginAs(page, 'samira', '/dossier');
    await expectNoAxeViolations(page);
    await shot(page, 'j4-dossier');
    await page.getByRole('link', { name: 'Wie mag wat zien' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Wie mag wat zien' })).toBeVisible();
    const uwv = page.getByRole('region', { name: 'UWV Rijnmond' });
    await expect(uwv.getByText('Ziet 3 van de 13 onderdelen')).toBeVisible();
    await expect(page.getByText('Nee zeggen heeft geen gevolgen')).toBeVisible();
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await shot(page, 'j4-wie-ziet-wat');

    // What a task of the law lets the municipality see cannot be taken back, and the page says why.
    const city = page.getByRole('region', { name: 'Gemeente Werk & Inkomen' });
    await city.getByText('Bekijk alle onderdelen').click();
    await city.getByRole('button', { name: /^Uitkering/ }).click();
    const panel = page.getByRole('dialog');
    await expect(panel.getByText('Participatiewet (artikel 7)')).toBeVisible();
    await expect(panel.getByRole('button', { name: 'Toestemming intrekken' })).toBeHidden();
    await shot(page, 'j4-wettelijke-taak');
    await page.keyboard.press('Escape');

    // The cell shows the real content before she says yes.
    await uwv.getByText('Bekijk alle onderdelen').click();
    await uwv.getByRole('button', { name: /^Contactgegevens/ }).click();
    await expect(panel.getByText('Dit ziet UWV Rijnmond dan')).toBeVisible();
    await expect(panel.getByText('Groene Hilledijk 214')).toBeVisible();
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await shot(page, 'j4-geven');
    await panel.getByRole('button', { name: 'Toestemming geven' }).click();
    await expect(panel.getByText(/^WB-/)).toBeVisible();
    await expectNoAxeViolations(page);
    await shot(page, 'j4-ontvangstbewijs');
    await expect(priya.getByRole('heading', { name: 'Contactgegevens' })).toBeVisible();
    await expect(priya.getByText('Groene Hilledijk 214')).toBeVisible();
    await shot(priya, 'j4-priya-ziet');
    await panel.getByRole('button', { name: 'Klaar' }).click();

    // One tap takes it back; her open screen loses it within a second.
    await uwv.getByRole('button', { name: /^Contactgegevens/ }).click();
    await panel.getByRole('button', { name: 'Toestemming intrekken' }).click();
    await expect(panel.getByRole('heading', { name: 'U hebt de toestemming ingetrokken' })).toBeVisible();
    await expect(priya.getByText('Groene Hilledijk 214')).toBeHidden({ timeout: 1000 });
    await expect(priya.getByText('Samira Haddou deelt één onderdeel niet meer met u.')).toBeVisible();
    await expectNoAxeViolations(priya);
    await shot(priya, 'j4-priya-ziet-niet-meer');
    await shot(page, 'j4-ingetrokken');

    // Undoing is giving again, and taking that back leaves everything as it was.
    await panel.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect(panel.getByRole('heading', { name: 'U hebt toestemming gegeven' })).toBeVisible();
    await expect(priya.getByText('Groene Hilledijk 214')).toBeVisible();
    await panel.getByRole('button', { name: 'Klaar' }).click();
    await uwv.getByRole('button', { name: /^Contactgegevens/ }).click();
    await panel.getByRole('button', { name: 'Toestemming intrekken' }).click();
    await expect(priya.getByText('Groene Hilledijk 214')).toBeHidden({ timeout: 1000 });
    await panel.getByRole('button', { name: 'Klaar' }).click();

    // Who looked: Priya, as whom, at what and why.
    await page.reload();
    const looked = page.getByRole('region', { name: 'Wie heeft gekeken' });
    await expect(looked.getByText('Priya Ramdin').first()).toBeVisible();
    await expect(looked.getByText(/ van UWV Rijnmond bekeek /).first()).toBeVisible();
    await expect(looked.getByText(/bekeek .*uw contactgegevens/).first()).toBeVisible();
    await shot(page, 'j4-wie-keek');
    await priya.context().close();
  });

  test('reads in Arabic from right to left, and on the narrowest phone', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 720 });
    await loginAs(page, 'samira', '/wie-ziet-wat');
    const uwv = page.getByRole('region', { name: 'UWV Rijnmond' });
    await uwv.getByText('Bekijk alle onderdelen').click();
    await expectNoSidewaysScroll(page);
    await shot(page, 'j4-320');

    await page.evaluate(() => localStorage.setItem('werkbrug.taal', 'ar'));
    await page.setViewportSize({ width: 390, height: 844 });
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.getByRole('heading', { level: 1, name: 'من يرى ماذا' })).toBeVisible();
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await shot(page, 'j4-arabisch');
  });

  test('keeps what was typed in the own details, also when they changed elsewhere', async ({
    page,
    browser,
  }) => {
    await loginAs(page, 'samira', '/mijn-gegevens');
    await page.getByLabel('Telefoonnummer').fill('06 1111 2222');
    await expectNoAxeViolations(page);
    await shot(page, 'j4-gegevens');

    const second = await (await browser.newContext({ locale: 'nl-NL' })).newPage();
    await loginAs(second, 'samira', '/mijn-gegevens');
    await second.getByLabel('Woonplaats').fill('Schiedam');
    await second.getByRole('button', { name: 'Opslaan' }).click();
    await expect(second.getByText('Opgeslagen')).toBeVisible();
    await second.context().close();

    await page.getByRole('button', { name: 'Opslaan' }).click();
    await expect(page.getByText('Woonplaats: nu Schiedam')).toBeVisible();
    await expect(page.getByLabel('Telefoonnummer')).toHaveValue('06 1111 2222');
    await expectNoAxeViolations(page);
    await shot(page, 'j4-intussen-gewijzigd');
    await page.getByLabel('Telefoonnummer').fill('06 1234 5678');
    await page.getByRole('button', { name: 'Bewaar wat ik typte' }).click();
    await expect(page.getByText('Opgeslagen')).toBeVisible();

    await page.goto('/mijn-cv');
    await expect(page.getByLabel('Welk werk zoekt u?')).toHaveValue(/salarisadministratie/);
    await expectNoAxeViolations(page);
    await shot(page, 'j4-cv');
  });
});
