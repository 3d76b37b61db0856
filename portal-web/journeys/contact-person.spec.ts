import { expect, type Page, test } from '@playwright/test';
import { deskOf, expectNoAxeViolations, expectNoSidewaysScroll, loginAs, shot } from './support';

/** Looks at a screen as a journey leaves it. */
async function look(page: Page, name: string) {
  await expectNoAxeViolations(page);
  await expectNoSidewaysScroll(page);
  await shot(page, name);
}

test('the fixed person: Ron says that it does not click, and the team lead answers', async ({
  page,
  browser,
  isMobile,
}) => {
  test.skip(!isMobile, 'the client holds a phone; it changes by this journey, so it is walked once');
  await loginAs(page, 'ron', '/berichten');
  await page.locator('summary', { hasText: 'Meer over uw contactpersoon' }).click();
  await expect(page.getByText(/Bereikbaar op maandag, dinsdag, donderdag en vrijdag/)).toBeVisible();
  await look(page, 'vast-berichten');

  await page.goto('/contactpersoon');
  await expect(page.getByRole('heading', { name: 'Lisanne Vermeer' })).toBeVisible();
  await expect(page.getByText('Lisanne antwoordt binnen 1 werkdag.')).toBeVisible();
  await look(page, 'vast-contactpersoon');
  await page.getByRole('button', { name: 'Vraag om een ander' }).click();
  await page.getByLabel(/Wat wilt u erover kwijt/).fill('Ik wil graag iemand die de haven kent.');
  await look(page, 'vast-vraag');
  await page.getByRole('button', { name: 'Versturen' }).click();
  await expect(page.getByText(/U vroeg om iemand anders dan Lisanne Vermeer/)).toBeVisible();
  await look(page, 'vast-wacht');

  const lead = await deskOf(browser, 'marja', '/een-ander');
  const card = lead.getByRole('article').filter({ hasText: 'Ron de Wit' });
  await expect(card.getByText('Ik wil graag iemand die de haven kent.')).toBeVisible();
  await look(lead, 'vast-teamleider');
  await card.getByRole('button', { name: 'Kies een ander' }).click();
  await expect(lead.getByRole('dialog').getByRole('radio', { name: /Herman Bos/ })).toBeVisible();
  await look(lead, 'vast-kies');
  await lead.getByRole('button', { name: 'Nu niet' }).click();
  await card.getByLabel('Antwoord aan de cliënt').fill('Ik bel u morgen om 10 uur.');
  await card.getByRole('button', { name: 'Verstuur antwoord' }).click();
  await expect(lead.getByText('Uw antwoord is verstuurd')).toBeVisible();

  await expect(page.getByText('Ik bel u morgen om 10 uur.')).toBeVisible();
  await look(page, 'vast-antwoord');
  await expect(page.getByRole('button', { name: 'Vraag om een ander' })).toBeVisible();
});

test.describe('the fixed person at a desk', () => {
  test.skip(({ viewport }) => (viewport?.width ?? 0) < 1000, 'staff work at a desk');

  test('a team lead chooses what a team promises and reads how it goes', async ({ page }) => {
    await loginAs(page, 'marja', '/belofte');
    const north = page.getByRole('form', { name: 'WW@Work Noord' });
    await north.getByRole('radio', { name: '2' }).check();
    await expect(north.getByText(/antwoordt binnen 2 werkdagen/)).toBeVisible();
    await look(page, 'vast-belofte');
    await north.getByRole('button', { name: 'Opslaan', exact: true }).click();
    await expect(page.getByText('De belofte is opgeslagen')).toBeVisible();
    await north.getByRole('radio', { name: '1', exact: true }).check();
    await north.getByRole('button', { name: 'Opslaan', exact: true }).click();
    await expect(north.getByText(/antwoordt binnen 1 werkdag\./)).toBeVisible();

    await page.getByRole('link', { name: 'Snelle antwoorden' }).click();
    const team = page.getByRole('region', { name: 'Antwoorden van WW@Work Noord' });
    await team.getByRole('button', { name: 'Nieuw antwoord' }).click();
    await team.getByLabel('Titel').fill('Verjaardag');
    await team.getByLabel('Antwoord', { exact: true }).fill('Gefeliciteerd met uw {leeftijd}!');
    await team.getByRole('button', { name: 'Opslaan', exact: true }).click();
    await expect(team.getByText(/Het veld {leeftijd} kennen wij niet/).first()).toBeVisible();
    await look(page, 'vast-antwoord-veld');
    await team.getByLabel('Antwoord', { exact: true }).fill('Gefeliciteerd, {voornaam}!');
    await team.getByRole('button', { name: 'Opslaan', exact: true }).click();
    await expect(page.getByText('Het antwoord is opgeslagen')).toBeVisible();
    await look(page, 'vast-antwoorden');
    await team.getByRole('button', { name: 'Verjaardag verwijderen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Verwijderen' }).click();
    await expect(page.getByText('Het antwoord is verwijderd')).toBeVisible();

    await page.goto('/');
    const answers = page.getByRole('region', { name: 'Antwoorden' });
    await expect(answers.getByRole('img', { name: 'Op tijd, per week' })).toBeVisible();
    await answers.getByLabel('Team', { exact: true }).selectOption('WW@Work Zuid');
    await expect(answers.getByRole('table', { name: 'Op tijd, per contactpersoon' })).not.toContainText(
      'Lisanne',
    );
    await look(page, 'vast-cijfers');
  });

  test('an adviser says when she can be reached', async ({ page }) => {
    await loginAs(page, 'lisanne', '/afwezigheid');
    const form = page.getByRole('form', { name: 'Bereikbaarheid' });
    await form.getByRole('textbox', { name: 'Tot' }).fill('laat');
    await form.getByRole('button', { name: 'Opslaan', exact: true }).click();
    await expect(form.getByText('Schrijf de tijd als 17:00.')).toBeVisible();
    await look(page, 'vast-bereikbaar');
    await form.getByRole('textbox', { name: 'Tot' }).fill('16:30');
    await form.getByRole('button', { name: 'Opslaan', exact: true }).click();
    await expect(page.getByText('Uw cliënten zien nu wanneer u bereikbaar bent')).toBeVisible();
  });

  test('whoever takes a client over sees what was left to do', async ({ page, browser }) => {
    await loginAs(page, 'marja', '/toewijzen');
    await page.getByRole('button', { name: /^Marco Tuin/ }).click();
    await page
      .getByRole('checkbox', { name: /^Kies (?!alles)/ })
      .nth(0)
      .check();
    await page.getByRole('button', { name: 'Draag over' }).click();
    await page.getByRole('radio', { name: /Herman Bos/ }).check();
    await page.getByRole('button', { name: 'Draag 1 cliënt over' }).click();
    await expect(page.getByText(/hee?ft? nu Herman Bos als contactpersoon/)).toBeVisible();

    const herman = await deskOf(browser, 'herman', '/');
    await herman.getByRole('button', { name: /^Nieuw bij u/ }).click();
    await expect(herman.getByText(/Nieuw bij u sinds vandaag, van Marco Tuin/)).toBeVisible();
    await look(herman, 'vast-lijst');
    await herman.getByRole('table').getByRole('link').first().click();
    await expect(herman.getByText('U nam deze cliënt vandaag over van Marco Tuin')).toBeVisible();
    await look(herman, 'vast-overgenomen');

    await page.getByRole('button', { name: 'Maak ongedaan' }).click();
    await expect(page.getByText(/weer bij Marco Tuin/)).toBeVisible();
  });
});
