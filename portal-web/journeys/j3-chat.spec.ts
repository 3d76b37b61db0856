import { expect, type Page, test } from '@playwright/test';
import { deskOf, expectNoAxeViolations, expectNoSidewaysScroll, loginAs, shot } from './support';

/** Samira's dossier of the demonstration; its address never changes. */
const SAMIRA = '01930000-0000-7000-8000-000000000111';

const bubble = (page: Page, words: string) => page.getByRole('listitem').filter({ hasText: words });

async function say(page: Page, words: string): Promise<void> {
  await page.getByLabel('Uw bericht').fill(words);
  await page.getByRole('button', { name: 'Versturen' }).click();
}

test.describe('J3 Chat with the fixed contact person', () => {
  test.skip(({ viewport }) => (viewport?.width ?? 0) > 500, 'Samira has a phone; Lisanne gets a desk');

  test('talks both ways, live, with what was received and read', async ({ page, browser }) => {
    await loginAs(page, 'samira');
    const card = page.getByRole('region', { name: 'Uw contactpersoon' });
    await expect(card.getByText('Lisanne Vermeer').first()).toBeVisible();
    await expectNoAxeViolations(page);
    await page.getByRole('link', { name: /^Berichten/ }).click();

    await expect(page.getByText('Uw contactpersoon voor werk')).toBeVisible();
    await expect(page.getByText(/Lisanne (antwoordt|had uiterlijk)/)).toBeVisible();
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await shot(page, 'j3-berichten');

    const question = `Kunt u morgen bellen? ${Date.now()}`;
    await say(page, question);
    await expect(bubble(page, question)).toContainText('Verstuurd');

    const desk = await deskOf(browser, 'lisanne', `/clienten/${SAMIRA}/contact`);
    await expect(bubble(desk, question)).toBeVisible();
    await expect(desk.getByText(/Lisanne (antwoordt uiterlijk|had uiterlijk)/).first()).toBeVisible();
    await expect(bubble(page, question)).toContainText('Gelezen');
    await expectNoAxeViolations(desk);
    await shot(desk, 'j3-gesprek-adviseur');

    const answer = `Ik bel u om tien uur. ${Date.now()}`;
    await desk.getByLabel('Uw bericht').fill(answer);
    await desk.getByLabel('Uw bericht').press('Enter');
    await expect(bubble(page, answer)).toBeVisible();
    await expect(page.getByText('Lisanne antwoordt binnen 1 werkdag.')).toBeVisible();
    await expect(bubble(desk, answer)).toContainText('Gelezen');
    await shot(page, 'j3-antwoord');
    await desk.context().close();
  });

  test('sends what was said in the tunnel once and in order, when the line is back', async ({
    page,
    context,
    browser,
  }) => {
    await loginAs(page, 'samira', '/berichten');
    await page.getByRole('link', { name: /^Berichten/ }).click();
    await expect(page.getByLabel('Uw bericht')).toBeVisible();
    const desk = await deskOf(browser, 'lisanne', `/clienten/${SAMIRA}/contact`);
    await expect(desk.getByRole('list', { name: 'Gesprek met Samira Haddou' })).toBeVisible();

    await context.setOffline(true);
    const stamp = Date.now();
    const said = ['eerste', 'tweede', 'derde'].map((word) => `Het ${word} uit de tunnel ${stamp}`);
    for (const words of said) await say(page, words);
    for (const words of said) await expect(bubble(page, words)).toContainText('Wacht op verbinding');
    await expectNoAxeViolations(page);
    await shot(page, 'j3-tunnel');

    await context.setOffline(false);
    for (const words of said) await expect(bubble(page, words)).toContainText(/Verstuurd|Ontvangen|Gelezen/);
    for (const words of said) await expect(bubble(desk, words)).toHaveCount(1);
    const arrived = await desk
      .getByRole('listitem')
      .filter({ hasText: `tunnel ${stamp}` })
      .allInnerTexts();
    expect(arrived.map((words) => /Het (\w+) uit/.exec(words)?.[1])).toEqual(['eerste', 'tweede', 'derde']);
    await desk.context().close();
  });

  test('says who answers what, and who does not see the conversation', async ({ page }) => {
    await loginAs(page, 'samira', '/berichten');
    await page.getByText('Wie beantwoordt wat?').click();
    await expect(page.getByText(/Priya ziet dit gesprek niet/)).toBeVisible();
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await shot(page, 'j3-wie-beantwoordt', 'screen');
  });

  test('shows who stands in, and until when', async ({ page, browser }) => {
    const desk = await deskOf(browser, 'lisanne', '/afwezigheid');
    await desk
      .getByLabel('Laatste dag')
      .fill(new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10));
    await desk.getByLabel('Wie vervangt u?').selectOption({ label: 'Herman Bos' });
    await desk.getByRole('button', { name: 'Doorgeven' }).click();
    await expect(desk.getByText(/Herman Bos vervangt u/)).toBeVisible();
    await expectNoAxeViolations(desk);
    await shot(desk, 'j3-afwezigheid');

    await loginAs(page, 'samira');
    await page.getByRole('link', { name: /^Berichten/ }).click();
    await expect(page.getByText(/Lisanne is weg tot en met .* Herman Bos antwoordt zolang/)).toBeVisible();
    await expectNoAxeViolations(page);
    await shot(page, 'j3-vervanging');

    await desk.getByRole('button', { name: 'Ik ben er weer' }).click();
    await expect(desk.getByText('Er staat geen afwezigheid gepland.')).toBeVisible();
    await desk.context().close();
  });

  test('writes down a phone call in ten seconds, which Samira sees too', async ({ page, browser }) => {
    const desk = await deskOf(browser, 'lisanne', `/clienten/${SAMIRA}/contact`);
    const note = `Gebeld over de brief ${Date.now()}`;
    await desk.getByLabel('In één regel').fill(note);
    await desk.getByLabel('In één regel').press('Enter');
    await expect(desk.getByText(note)).toBeVisible();
    await shot(desk, 'j3-contactmoment');

    await loginAs(page, 'samira');
    await page.getByRole('link', { name: 'Dossier' }).click();
    await page.getByRole('link', { name: /Contactmomenten/ }).click();
    await expect(page.getByText(note)).toBeVisible();
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await shot(page, 'j3-contactmomenten');
    await desk.context().close();
  });
});
