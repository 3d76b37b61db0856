import { expect, test } from '@playwright/test';
import { deskOf, expectNoAxeViolations, expectNoSidewaysScroll, loginAs, shot } from './support';

const PROPOSED = 'Receptionist';

test.describe('J6 vacancies', () => {
  test('are searched, kept and applied to by a client', async ({ page }) => {
    await loginAs(page, 'samira');
    await expect(page.getByRole('heading', { name: 'Lisanne vindt dit iets voor u' }).first()).toBeVisible();
    await expectNoAxeViolations(page);
    await shot(page, 'j6-vandaag-voorstel');

    await page.getByRole('link', { name: 'Dossier' }).click();
    await page.getByRole('link', { name: /^Vacatures/ }).click();
    await page
      .getByRole('searchbox', { name: 'Wat voor werk zoekt u?' })
      .fill('salarisadministratei parttime');
    await page.getByRole('button', { name: 'Zoek', exact: true }).click();
    // Others mention this work in why they fit; this is the first that is called so.
    const first = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: 'Medewerker salarisadministratie', exact: true }) })
      .first();
    await expect(first).toContainText('Past bij uw cv: u zoekt: Medewerker salarisadministratie');
    await expect(page).toHaveURL(/q=salaris/);
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await shot(page, 'j6-zoeken');

    const star = first.getByRole('button', { name: 'Bewaar Medewerker salarisadministratie' });
    await star.click();
    await expect(star).toHaveAttribute('aria-pressed', 'true');

    await first.getByRole('link', { name: 'Medewerker salarisadministratie' }).click();
    await expect(
      page.getByRole('heading', { level: 1, name: 'Medewerker salarisadministratie' }),
    ).toBeVisible();
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await shot(page, 'j6-vacature');
    const apply = page.getByRole('link', { name: 'Solliciteer' });
    await expect(apply).toHaveAttribute('href', /functie=Medewerker\+salarisadministratie/);
    await apply.click();
    await expect(page).toHaveURL(/\/sollicitaties\/nieuw\?vacature=[0-9a-f-]{36}&werkgever=.+&functie=.+/);

    await page.goto('/vacatures?bewaard=ja');
    await expect(page.getByRole('link', { name: 'Medewerker salarisadministratie' })).toHaveCount(1);
    await shot(page, 'j6-bewaard');
    await star.click();
    await expect(page.getByText('U hebt nog niets bewaard')).toBeVisible();
    await page.goto('/vacatures?q=astronaut');
    await expect(page.getByText('Niets gevonden')).toBeVisible();
    await expectNoAxeViolations(page);
  });

  test('are proposed by an adviser, who sees that it was read', async ({ page, browser }) => {
    test.skip(test.info().project.name !== 'desk', 'advisers work at a desk');
    await loginAs(page, 'lisanne', '/vacatures');
    await page.getByRole('searchbox', { name: 'Wat voor werk zoekt u?' }).fill(PROPOSED);
    await page.getByRole('button', { name: 'Zoek', exact: true }).click();
    await expectNoAxeViolations(page);
    await shot(page, 'j6-zoeken');
    await page.getByRole('link', { name: PROPOSED }).first().click();
    const address = page.url();
    await page.getByRole('searchbox', { name: 'Zoek op naam' }).fill('Samira');
    await page.getByRole('checkbox', { name: 'Samira Haddou' }).check();
    await page
      .getByRole('textbox', { name: /Waarom past dit/ })
      .fill('U bent vriendelijk en u kent de buurt.');
    await expectNoAxeViolations(page);
    await shot(page, 'j6-voorstellen');
    await page.getByRole('button', { name: 'Stel voor' }).click();
    await expect(page.getByText('Voorgesteld aan 1 cliënt.')).toBeVisible();

    await page.goto('/clienten/01930000-0000-7000-8000-000000000111/vacatures');
    const mine = page.getByRole('listitem').filter({ hasText: 'U bent vriendelijk en u kent de buurt.' });
    await expect(mine.getByText('Nog niet gelezen')).toBeVisible();
    await expectNoAxeViolations(page);
    await shot(page, 'j6-voorstel-ongelezen');

    const samira = await deskOf(browser, 'samira');
    await samira.goto(new URL(address).pathname);
    await expect(samira.getByText('U bent vriendelijk en u kent de buurt.')).toBeVisible();
    await expect(mine.getByText(/^Gelezen vandaag/)).toBeVisible();
    await samira.getByRole('button', { name: 'Niets voor mij' }).click();
    await samira.getByRole('textbox', { name: /Wilt u zeggen waarom/ }).fill('Ik zoek administratie.');
    await expectNoAxeViolations(samira);
    await samira.getByRole('button', { name: 'Versturen' }).click();
    await expect(samira.getByText('U zei dat dit niets voor u is.')).toBeVisible();
    await expect(mine.getByText('Ik zoek administratie.')).toBeVisible();
    await shot(page, 'j6-voorstel-beantwoord');
    await samira.context().close();
  });

  test('are posted by an employer, who sees the clock and the answer', async ({ page, browser }) => {
    const title = `Banketbakker ${Date.now() % 100_000}`;
    await loginAs(page, 'rijnmond', '/vacatures');
    await expect(page.getByRole('heading', { level: 1, name: 'Uw vacatures' })).toBeVisible();
    await page.getByRole('link', { name: 'Vacature plaatsen' }).click();
    await page.getByRole('button', { name: 'Plaatsen' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await expectNoAxeViolations(page);
    await page.getByRole('textbox', { name: /Functie/ }).fill(title);
    await page.getByRole('textbox', { name: /Wat is het werk/ }).fill('U maakt taarten voor onze kantine.');
    await page.getByRole('textbox', { name: /Plaats/ }).fill('Rotterdam');
    await page.getByRole('textbox', { name: /Minste uren/ }).fill('24');
    await page.getByRole('textbox', { name: /Meeste uren/ }).fill('36');
    await shot(page, 'j6-plaatsen');
    await page.getByRole('button', { name: 'Plaatsen' }).click();
    const posted = page.getByRole('article', { name: title });
    await expect(posted.getByText('Nog 72 uur')).toBeVisible();
    await expectNoAxeViolations(page);
    await shot(page, 'j6-klok');

    const lisanne = await deskOf(browser, 'lisanne');
    await lisanne.goto('/vacatures/antwoord');
    const waiting = lisanne.getByRole('article', { name: title });
    await expect(waiting.getByText('Nog 72 uur')).toBeVisible();
    await waiting.getByRole('radio', { name: 'Ja, wij hebben kandidaten' }).check();
    await waiting
      .getByRole('textbox', { name: /Zin voor de werkgever/ })
      .fill('Wij stellen morgen iemand voor.');
    await expectNoAxeViolations(lisanne);
    await shot(lisanne, 'j6-antwoord');
    await waiting.getByRole('button', { name: 'Antwoord versturen' }).click();
    await expect(waiting).toHaveCount(0);
    await lisanne.context().close();

    await page.reload();
    await expect(posted.getByText('Wij stellen morgen iemand voor.')).toBeVisible();
  });

  test('come in as a list, with what is wrong row by row', async ({ page }) => {
    test.skip(test.info().project.name !== 'desk', 'advisers work at a desk');
    await loginAs(page, 'lisanne', '/vacatures/inlezen');
    const reference = `J6-${Date.now() % 100_000}`;
    const csv = [
      'referentie;functie;werkgever;omschrijving;plaats;uren_min;uren_max',
      `${reference}-1;Bloemist;Bloemen aan de Maas;U bindt boeketten.;Rotterdam;16;24`,
      `${reference}-2;Bloemist;Bloemen aan de Maas;U bindt boeketten.;Rotterdam;veel;24`,
    ].join('\n');
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'lijst.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await page.getByRole('button', { name: 'Inlezen' }).click();
    await expect(page.getByRole('heading', { name: '2 rijen gelezen' })).toBeVisible();
    await expect(page.getByRole('row', { name: new RegExp(`${reference}-2`) })).toContainText('uren_min');
    await expectNoAxeViolations(page);
    await shot(page, 'j6-inlezen');
  });
});
