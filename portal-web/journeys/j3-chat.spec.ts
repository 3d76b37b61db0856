import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { deskOf, expectNoAxeViolations, expectNoSidewaysScroll, loginAs, shot } from './support';

/** Samira's dossier of the demonstration; its address never changes. */
const SAMIRA = '01930000-0000-7000-8000-000000000111';

const bubble = (page: Page, words: string) => page.getByRole('listitem').filter({ hasText: words });

async function say(page: Page, words: string): Promise<void> {
  await page.getByLabel('Uw bericht').fill(words);
  await page.getByRole('button', { name: 'Versturen' }).click();
}

/** A second tab of the same person: the login server knows who it is. */
async function secondTab(context: BrowserContext): Promise<Page> {
  const second = await context.newPage();
  await second.goto('/berichten');
  await second.getByRole('button', { name: 'Inloggen' }).click();
  await expect(second.getByLabel('Uw bericht')).toBeVisible();
  return second;
}

test.describe('J3 Chat with the fixed contact person', () => {
  test.skip(({ viewport }) => (viewport?.width ?? 0) > 500, 'Samira has a phone; Lisanne gets a desk');

  test('talks both ways, live, with what was received and read', async ({ page, browser }) => {
    await loginAs(page, 'samira');
    const card = page.getByRole('region', { name: 'Uw contactpersoon' });
    await expect(card.getByText('Lisanne Vermeer').first()).toBeVisible();
    await expectNoAxeViolations(page);
    await page.getByRole('link', { name: /^Berichten/ }).click();

    await page.locator('summary', { hasText: 'Meer over uw contactpersoon' }).click();
    await expect(page.getByText('Uw contactpersoon voor werk')).toBeVisible();
    await expectNoAxeViolations(page);
    await shot(page, 'j3-hoofd', 'screen');
    await page.locator('summary', { hasText: 'Meer over uw contactpersoon' }).click();
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

    const box = desk.getByLabel('Uw bericht');
    await box.press('/');
    await expect(desk.getByRole('combobox', { name: 'Zoek een antwoord' })).toBeFocused();
    await expectNoAxeViolations(desk);
    await shot(desk, 'j3-snel-antwoord');
    await desk.keyboard.type('afspraak bev');
    await expect(desk.getByRole('option')).toHaveCount(1);
    await desk.keyboard.press('Enter');
    await expect(box).toHaveValue(/^Dag Samira, wij zien elkaar op .*Groet, Lisanne Vermeer$/);
    await box.fill('Wij zien elkaar op [volgende afspraak].');
    await box.press('Enter');
    await expect(desk.getByText(/Er staat nog \[volgende afspraak\] in uw bericht/)).toBeVisible();
    await expectNoAxeViolations(desk);
    await shot(desk, 'j3-open-veld', 'screen');

    const answer = `Ik bel u om tien uur. ${Date.now()}`;
    await box.fill(answer);
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

  test('edits, takes back and sends a photo, seen at once by the other and in a second tab', async ({
    page,
    context,
    browser,
  }) => {
    await loginAs(page, 'samira', '/berichten');
    await expect(page.getByLabel('Uw bericht')).toBeVisible();
    const second = await secondTab(context);
    const desk = await deskOf(browser, 'lisanne', `/clienten/${SAMIRA}/contact`);
    await expect(desk.getByRole('list', { name: 'Gesprek met Samira Haddou' })).toBeVisible();

    const stamp = Date.now();
    const wrong = `Ik kan donderdag ${stamp}`;
    const right = `Ik kan vrijdag ${stamp}`;
    await say(page, wrong);
    for (const screen of [page, second, desk]) await expect(bubble(screen, wrong)).toHaveCount(1);

    await bubble(page, wrong).getByRole('button', { name: 'Wat kunt u met dit bericht doen?' }).click();
    await expectNoAxeViolations(page);
    await shot(page, 'j3-bericht-keuzes', 'screen');
    await bubble(page, wrong).getByRole('button', { name: 'Bewerken' }).click();
    await expect(page.getByText('U bewerkt uw bericht')).toBeVisible();
    await page.getByLabel('Uw bericht').fill(right);
    await shot(page, 'j3-bewerken', 'screen');
    await page.getByRole('button', { name: 'Opslaan' }).click();
    for (const screen of [page, second, desk]) {
      await expect(bubble(screen, right)).toContainText('bewerkt');
      await expect(bubble(screen, wrong)).toHaveCount(0);
    }

    await page.getByTestId('chat-attachment').setInputFiles({
      name: 'Rooster.png',
      mimeType: 'image/png',
      buffer: await page.screenshot(),
    });
    await expect(page.getByText('Rooster.png')).toBeVisible();
    await shot(page, 'j3-bijlage', 'screen');
    await page.reload();
    await expect(page.getByText('Rooster.png')).toBeVisible();
    const along = `Dit is mijn rooster ${stamp}`;
    await say(page, along);
    for (const screen of [page, second, desk]) {
      await expect(bubble(screen, along).getByRole('img', { name: 'Foto: Rooster.png' })).toBeVisible();
    }
    await expect(page.getByRole('button', { name: 'Bijlage weghalen' })).toHaveCount(0);

    await page.getByRole('button', { name: 'Iets toevoegen' }).click();
    await shot(page, 'j3-toevoegen', 'screen');
    await page.getByRole('button', { name: 'Iets aanwijzen' }).click();
    await page.getByLabel('Waar gaat uw bericht over?').selectOption('Document');
    await page.getByRole('combobox', { name: 'Zoek op een woord' }).fill('woonstad');
    await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(1);
    await expectNoAxeViolations(page);
    await shot(page, 'j3-aanwijzen', 'screen');
    await page.getByRole('listbox').getByRole('option').click();
    await expect(page.getByText(/Uw bericht gaat over: Document · Brief Woonstad/)).toBeVisible();
    await say(page, `Over deze brief ${stamp}`);
    for (const screen of [page, second, desk]) {
      const pointed = bubble(screen, `Over deze brief ${stamp}`).getByRole('link');
      await expect(pointed).toContainText('Brief Woonstad');
    }
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await shot(page, 'j3-foto', 'screen');
    await shot(desk, 'j3-foto-adviseur', 'screen');

    await bubble(second, right).getByRole('button', { name: 'Wat kunt u met dit bericht doen?' }).click();
    await bubble(second, right).getByRole('button', { name: 'Terugnemen' }).click();
    await expectNoAxeViolations(second);
    await shot(second, 'j3-terugnemen');
    await second.getByRole('dialog').getByRole('button', { name: 'Terugnemen' }).click();
    for (const screen of [page, second]) {
      await expect(screen.getByText('U hebt dit bericht teruggenomen').last()).toBeVisible();
    }
    await expect(desk.getByText('Samira heeft dit bericht teruggenomen').last()).toBeVisible();
    for (const screen of [page, second, desk]) await expect(bubble(screen, right)).toHaveCount(0);
    await expectNoAxeViolations(desk);
    await shot(desk, 'j3-teruggenomen-adviseur', 'screen');
    await desk.context().close();
  });

  test('sends from two tabs without a line once and in order, and changes what was sent before', async ({
    page,
    context,
    browser,
  }) => {
    await loginAs(page, 'samira', '/berichten');
    await expect(page.getByLabel('Uw bericht')).toBeVisible();
    const second = await secondTab(context);
    const desk = await deskOf(browser, 'lisanne', `/clienten/${SAMIRA}/contact`);
    const stamp = Date.now();
    const before = `Voor de tunnel ${stamp}`;
    await say(page, before);
    await expect(bubble(second, before)).toHaveCount(1);
    await expect(bubble(desk, before)).toHaveCount(1);

    await context.setOffline(true);
    await say(page, `Het eerste in twee tabs ${stamp}`);
    await expect(bubble(second, `Het eerste in twee tabs ${stamp}`)).toContainText('Wacht op verbinding');
    await say(second, `Het tweede in twee tabs ${stamp}`);
    await bubble(page, before).getByRole('button', { name: 'Wat kunt u met dit bericht doen?' }).click();
    await bubble(page, before).getByRole('button', { name: 'Terugnemen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Terugnemen' }).click();
    await expect(bubble(page, before)).toContainText('Wordt teruggenomen');
    await expectNoAxeViolations(page);
    await shot(page, 'j3-twee-tabs', 'screen');

    await page.close();
    await context.setOffline(false);
    await expect(bubble(desk, before)).toHaveCount(0);
    for (const word of ['eerste', 'tweede']) {
      await expect(bubble(desk, `Het ${word} in twee tabs ${stamp}`)).toHaveCount(1);
      await expect(bubble(second, `Het ${word} in twee tabs ${stamp}`)).toHaveCount(1);
    }
    const arrived = await desk
      .getByRole('listitem')
      .filter({ hasText: `twee tabs ${stamp}` })
      .allInnerTexts();
    expect(arrived.map((words) => /Het (\w+) in/.exec(words)?.[1])).toEqual(['eerste', 'tweede']);
    await desk.context().close();
  });

  test('says who answers what, and who does not see the conversation', async ({ page }) => {
    await loginAs(page, 'samira', '/berichten');
    await page.locator('summary', { hasText: 'Meer over uw contactpersoon' }).click();
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
