import { expect, test } from '@playwright/test';
import { deskOf, expectNoAxeViolations, expectNoSidewaysScroll, loginAs, shot } from './support';

test.describe('J11 what is over goes', () => {
  test('the privacy officer lets one dossier stay and erases another', async ({ page }, info) => {
    const phone = info.project.name === 'phone';
    await loginAs(page, 'joost', '/wissen');
    await expect(page.getByRole('heading', { level: 1, name: 'Wissen' })).toBeVisible();
    const cards = page.getByRole('article').filter({ hasText: 'Mag weg sinds' });
    await expect(cards.first()).toBeVisible();
    await expect(page.getByText('Verhoeven')).toHaveCount(0);
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await shot(page, 'j11-wissen');

    // Each width has a dossier of its own: what is gone cannot be erased again.
    const [keep, goes] = phone ? ['WB-0000-0133', 'WB-0000-0132'] : ['WB-0000-0134', 'WB-0000-0131'];
    const held = page.getByRole('article', { name: `Dossier ${keep}` });
    await held.getByRole('button', { name: 'Laten staan' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Laat dit dossier staan' }).click();
    await expect(dialog.getByText('Vul de reden in.')).toBeVisible();
    await expectNoAxeViolations(page);
    await dialog.getByLabel('Waarom blijft het staan?').fill('Er loopt een bezwaar.');
    await dialog.getByLabel('Tot en met welke dag?').fill('2029-06-30');
    await shot(page, 'j11-laten-staan');
    await dialog.getByRole('button', { name: 'Laat dit dossier staan' }).click();
    await expect(held).toContainText('Blijft staan tot en met zaterdag 30 juni 2029');
    await expect(held).toContainText('Besloten door Joost van Leeuwen');
    await expectNoAxeViolations(page);
    await shot(page, 'j11-blijft-staan');
    await held.getByRole('button', { name: 'Mag toch weg' }).click();
    await expect(held.getByText('Blijft staan')).toHaveCount(0);

    const gone = page.getByRole('article', { name: `Dossier ${goes}` });
    await gone.getByRole('button', { name: 'Bekijk wat er weg zou gaan' }).click();
    await expect(dialog.getByText('Contactgegevens')).toBeVisible();
    await dialog.getByRole('button', { name: 'Wis dit nu' }).click();
    await expect(dialog.getByText(`Typ het kenmerk precies over: ${goes}.`)).toBeVisible();
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await shot(page, 'j11-vooraf');
    await dialog.getByLabel(`Typ ${goes} over om te wissen`).fill(goes ?? '');
    await dialog.getByRole('button', { name: 'Wis dit nu' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(gone).toHaveCount(0);

    await page.getByRole('tab', { name: 'Gewist' }).click();
    await expect(gone).toContainText('Het hele dossier');
    await expect(gone.getByText('Gewist', { exact: true })).toBeVisible({ timeout: 15_000 });
    await expect(gone).toContainText('Door Joost van Leeuwen');
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await shot(page, 'j11-gewist');
  });

  test('a client reads how long things are kept, asks to erase something, and reads the answer', async ({
    page,
    browser,
    isMobile,
  }) => {
    test.skip(!isMobile, 'The client has a phone; the officer gets a desk.');
    await loginAs(page, 'ron', '/uw-rechten');
    const card = page.getByRole('region', { name: 'Hoe lang wij bewaren' });
    await card.getByText('Bekijk de termijn van elk onderdeel').click();
    await expect(card).toContainText('2 jaar na de begeleiding');
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await shot(page, 'rechten-bewaren');
    await card.getByRole('button', { name: 'Vraag om iets eerder te wissen' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Stuur mijn vraag' }).click();
    await expect(dialog.getByText('Kies ten minste één onderdeel, of alles.')).toBeVisible();
    await dialog.getByRole('checkbox', { name: 'Uitkering' }).check();
    await dialog.getByLabel('Wilt u er iets bij zeggen?').fill('Dit is niet meer nodig.');
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await shot(page, 'rechten-wissen-vragen');
    await dialog.getByRole('button', { name: 'Stuur mijn vraag' }).click();
    await expect(card).toContainText('U krijgt binnen een maand antwoord');
    await expect(card.getByRole('button', { name: 'Vraag om iets eerder te wissen' })).toHaveCount(0);

    const officer = await deskOf(browser, 'joost', '/wissen');
    await officer.getByRole('tab', { name: 'Verzoeken' }).click();
    const request = officer.getByRole('article', { name: /^Ron de Wit vroeg / });
    await expect(request).toContainText('Dit is niet meer nodig.');
    await request.getByText('Bekijk wat er weg zou gaan').click();
    await expect(request.getByRole('cell', { name: 'Documenten' })).toBeVisible();
    await request.getByRole('radio', { name: /^Nee: een wet/ }).check();
    await request
      .getByLabel('Uitleg aan de cliënt')
      .fill('De gemeente moet dit bewaren om uw uitkering te betalen.');
    await expectNoAxeViolations(officer);
    await expectNoSidewaysScroll(officer);
    await shot(officer, 'j11-verzoek');
    await request.getByRole('button', { name: 'Antwoord versturen' }).click();
    await expect(request).toHaveCount(0);
    await officer.getByRole('radio', { name: 'Beantwoord' }).check();
    await expect(request.first()).toContainText('AVG artikel 17, lid 3, onder b');
    await expectNoAxeViolations(officer);
    await shot(officer, 'j11-verzoek-beantwoord');
    await officer.context().close();

    await page.reload();
    await expect(card).toContainText('Nee, zegt Joost van Leeuwen, privacyfunctionaris');
    await expect(card).toContainText('De gemeente moet dit bewaren om uw uitkering te betalen.');
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await shot(page, 'rechten-wissen-antwoord');
  });
});
