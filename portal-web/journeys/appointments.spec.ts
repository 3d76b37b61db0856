import { expect, type Page, test } from '@playwright/test';
import { deskOf, expectNoAxeViolations, expectNoSidewaysScroll, loginAs, shot } from './support';

const SAMIRA = '/clienten/01930000-0000-7000-8000-000000000111/afspraken';

/** Looks at a screen as a journey leaves it. */
async function look(page: Page, name: string) {
  await expectNoAxeViolations(page);
  await expectNoSidewaysScroll(page);
  await shot(page, name);
}

test('appointments: Lisanne proposes, Samira picks on her phone, asks for another time and saves it', async ({
  page,
  browser,
  isMobile,
}) => {
  test.skip(!isMobile, 'the client holds a phone; it changes by this journey, so it is walked once');
  const subject = 'Oefenen voor een sollicitatiegesprek';
  const desk = await deskOf(browser, 'lisanne', SAMIRA);
  await expect(desk.getByRole('heading', { name: 'Afspraken' })).toBeVisible();
  await look(desk, 'afspraken-adviseur-persoon');
  await desk.getByRole('button', { name: 'Afspraak plannen' }).first().click();
  await desk.getByRole('button', { name: 'Stel deze tijden voor' }).click();
  await expect(desk.getByRole('alert').first()).toContainText('Vul het onderwerp in');
  await desk.getByLabel('Waarover gaat het?').fill(subject);
  await desk.getByRole('textbox', { name: 'Tijd 1' }).fill('11:15');
  await desk.getByRole('textbox', { name: 'Tijd 2' }).fill('15:45');
  await desk.getByLabel('Ruimte').selectOption({ index: 1 });
  await look(desk, 'afspraken-adviseur-plannen');
  await desk.getByRole('button', { name: 'Stel deze tijden voor' }).click();
  await expect(desk.getByText(subject)).toBeVisible();

  await loginAs(page, 'samira');
  await expect(page.getByRole('heading', { name: 'Lisanne Vermeer wil een afspraak' }).first()).toBeVisible();
  await look(page, 'afspraken-client-vandaag');
  await page.goto('/afspraken');
  const proposal = page.getByRole('article', { name: subject });
  await proposal.getByRole('button', { name: 'Deze tijd past mij' }).click();
  await expect(page.getByRole('alert')).toContainText('Kies eerst een tijd');
  await proposal.getByRole('radio').first().check();
  await look(page, 'afspraken-client-kiezen');
  await proposal.getByRole('button', { name: 'Deze tijd past mij' }).click();
  const booked = page.getByRole('article').filter({ hasText: subject });
  await expect(booked.getByRole('button', { name: 'Zet in uw agenda' })).toBeVisible();

  const download = page.waitForEvent('download');
  await booked.getByRole('button', { name: 'Zet in uw agenda' }).click();
  expect((await download).suggestedFilename()).toBe('afspraak.ics');

  await booked.getByRole('button', { name: 'Vraag een andere tijd' }).click();
  await booked.getByLabel('Waarom past deze tijd niet, en wanneer wel?').fill('Dan haal ik mijn dochter op.');
  await booked.getByRole('button', { name: 'Vraag een andere tijd' }).click();
  await expect(booked.getByText('U hebt om een andere tijd gevraagd')).toBeVisible();
  await expect(desk.getByText('Dan haal ik mijn dochter op.')).toBeVisible();
  await look(page, 'afspraken-client-gekozen');
  await look(desk, 'afspraken-adviseur-andere-tijd');

  await page.getByText('Al uw afspraken in uw eigen agenda').click();
  await page.getByRole('button', { name: 'Maak een link' }).click();
  await expect(page.getByLabel('Uw geheime link')).toHaveValue(/\/calendar\/[\w-]{43}\.ics$/);
  const address = await page.getByLabel('Uw geheime link').inputValue();
  expect(await (await page.request.get(address)).text()).toContain('SUMMARY:Afspraak');
  await look(page, 'afspraken-client-agendalink');
  await page.getByRole('button', { name: 'Stop de link' }).click();
  await expect(page.getByLabel('Uw geheime link')).toHaveCount(0);
  expect((await page.request.get(address)).status()).toBe(404);

  await booked.getByRole('button', { name: 'Zeg af' }).click();
  await booked.getByLabel('Waarom gaat de afspraak niet door?').fill('Het lukt deze week niet.');
  await booked.getByRole('button', { name: 'Zeg de afspraak af' }).click();
  await expect(desk.getByText('Afgezegd door Samira Haddou: Het lukt deze week niet.')).toBeVisible();
});

test('appointments: an adviser sees the own week, and plans from the list', async ({ page, isMobile }) => {
  test.skip(isMobile, 'an adviser sits at a desk');
  await loginAs(page, 'lisanne', '/agenda');
  await expect(page.getByRole('heading', { name: 'Mijn agenda' })).toBeVisible();
  // Nothing is left of this week late on a Friday.
  if (await page.getByRole('heading', { name: 'Geen afspraken in deze week' }).isVisible()) {
    await page.getByRole('button', { name: 'Volgende week' }).click();
  }
  await expect(page.getByRole('link', { name: /Samira Haddou|Ron de Wit/ }).first()).toBeVisible();
  await look(page, 'afspraken-adviseur-week');

  await page.goto('/');
  await page.getByRole('checkbox', { name: /Ron de Wit/ }).check();
  await page.getByRole('checkbox', { name: /Samira Haddou/ }).check();
  await page.getByRole('button', { name: 'Plan een afspraak' }).click();
  await expect(page.getByText(/Ron de Wit, Samira Haddou/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Stel voor aan 2 cliënten' })).toBeVisible();
  await look(page, 'afspraken-adviseur-voor-meer');
});
