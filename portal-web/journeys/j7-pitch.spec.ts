import { expect, test } from '@playwright/test';
import { deskOf, expectNoAxeViolations, expectNoSidewaysScroll, loginAs, shot } from './support';

const SAMIRA = '01930000-0000-7000-8000-000000000111';
const GOOD =
  'Al vijftien jaar zorg ik dat iedereen op tijd zijn loon krijgt. Ik vind de fout van twee cent en leg hem rustig uit. Ik zoek een klein team.';

test('J7: Samira writes a pitch without giving herself away, and takes it back', async ({
  page,
  browser,
}) => {
  await loginAs(page, 'samira', '/pitch');
  await expect(page.getByRole('heading', { level: 1, name: 'Uw pitch' })).toBeVisible();
  await expect(page.getByText('niet tot u te herleiden door werkgevers')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Administratie en financiën' }).check();
  await page.getByRole('radio', { name: '20 tot 32 uur' }).check();
  await page.getByRole('combobox', { name: 'In welke regio zoekt u werk?' }).selectOption('RIJNMOND');
  await expectNoAxeViolations(page);
  await expectNoSidewaysScroll(page);
  await shot(page, 'j7-1-werk');
  await page.getByRole('button', { name: 'Verder' }).click();

  await page.getByRole('radio', { name: 'Mbo, havo of vwo' }).check();
  await page.getByRole('checkbox', { name: 'Loonadministratie' }).check();
  await page.getByRole('checkbox', { name: 'B (auto)', exact: true }).check();
  await expectNoAxeViolations(page);
  await shot(page, 'j7-2-papieren');
  await page.getByRole('button', { name: 'Verder' }).click();

  const words = page.getByRole('textbox', { name: 'Uw tekst' });
  await words.fill(`Ik ben Samira uit Charlois. ${GOOD} Bel 06 1234 5678.`);
  await expect(page.getByText('Hier staat een naam.', { exact: false })).toBeVisible();
  await expect(page.getByText('3 dingen waaraan men u kan herkennen')).toBeVisible();
  await expectNoAxeViolations(page);
  await expectNoSidewaysScroll(page);
  await shot(page, 'j7-3-tekst-met-streepjes');
  await page.getByRole('button', { name: 'Haal “Samira” weg' }).click();
  await expect(page.getByText('2 dingen waaraan men u kan herkennen')).toBeVisible();
  await words.fill(GOOD);
  await expect(page.getByText('Wij zien niets waaraan men u kan herkennen.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Dit ziet een werkgever' })).toContainText(
    'fout van twee cent',
  );
  await shot(page, 'j7-4-tekst');
  await page.getByRole('button', { name: 'Verstuur naar mijn contactpersoon' }).click();
  await expect(page.getByRole('heading', { name: /Uw contactpersoon leest uw pitch/ })).toBeVisible();
  await expectNoAxeViolations(page);

  const lisanne = await deskOf(browser, 'lisanne');
  await lisanne.goto(`/clienten/${SAMIRA}/pitch`);
  await expect(lisanne.getByText('Dit ziet een werkgever')).toBeVisible();
  await expectNoAxeViolations(lisanne);
  await shot(lisanne, 'j7-5-adviseur');
  await lisanne.getByRole('button', { name: 'Keur goed en maak openbaar' }).click();
  await expect(lisanne.getByText('De pitch is openbaar.')).toBeVisible();

  await expect(page.getByRole('heading', { name: /Werkgevers kunnen uw pitch lezen/ })).toBeVisible();
  await shot(page, 'j7-6-openbaar');
  await page.getByRole('button', { name: 'Haal mijn pitch terug' }).click();
  await expect(page.getByText('Uw pitch is teruggehaald.', { exact: false })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Verder' })).toBeVisible();

  // For her contact person it is gone too.
  await expect(lisanne.getByText('Teruggehaald')).toBeVisible();
  await shot(lisanne, 'j7-7-teruggehaald');
  await lisanne.context().close();
});
