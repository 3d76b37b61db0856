import { expect, type Page, test } from '@playwright/test';
import { deskOf, expectNoAxeViolations, expectNoSidewaysScroll, loginAs, shot } from './support';

const SAMIRA = '/clienten/01930000-0000-7000-8000-000000000111/plan';
const RON = '/clienten/01930000-0000-7000-8000-000000000112/plan';
const ALEKSANDRA = '/clienten/01930000-0000-7000-8000-000000000113/plan';

/** Looks at a screen as a journey leaves it. */
async function look(page: Page, name: string) {
  await expectNoAxeViolations(page);
  await expectNoSidewaysScroll(page);
  await shot(page, name);
}

async function apply(page: Page, employer: string, how: string) {
  await page.goto('/sollicitaties/nieuw');
  await page.getByLabel('Werkgever of uitzendbureau').fill(employer);
  await page.getByLabel('Welk werk?').fill('Salarisadministrateur');
  await page.getByLabel(how).check();
  await page.getByRole('button', { name: 'Doorgeven' }).click();
  await expect(page.getByRole('heading', { name: 'Doorgegeven' })).toBeVisible();
}

// Clients hold a phone; their advisers sit at a desk, in a browser of their own.
test.beforeEach(({ isMobile }) => {
  test.skip(!isMobile, 'the plan changes by this journey, so it is walked once');
});

test('J5: a plan is made together, agreed by both, and counts applications by itself', async ({
  page,
  browser,
}) => {
  const desk = await deskOf(browser, 'lisanne');
  await desk.goto(SAMIRA);
  await expect(desk.getByRole('button', { name: 'Plan maken' })).toBeVisible();
  await look(desk, 'j5-adviseur-leeg');
  await desk.getByRole('button', { name: 'Plan maken' }).click();
  for (const idea of ['Solliciteer 5 keer per week', 'Zet uw schulden op een rij', 'Koffie met de buurman']) {
    await desk.getByRole('button', { name: idea }).click();
  }
  await look(desk, 'j5-adviseur-plan-maken');
  await desk.getByRole('button', { name: 'Voorstellen aan de cliënt' }).click();
  await expect(desk.getByText('Wacht op akkoord van Samira Haddou')).toBeVisible();
  await look(desk, 'j5-adviseur-voorgesteld');

  await loginAs(page, 'samira');
  await expect(page.getByRole('heading', { name: 'Lisanne Vermeer stelt een plan voor' })).toBeVisible();
  await page.getByRole('link', { name: 'Lees het voorstel' }).click();
  await expect(page.getByText('Koffie met de buurman')).toBeVisible();
  await look(page, 'j5-client-voorstel');
  await page.getByRole('button', { name: 'Ik ga akkoord' }).click();
  await expect(page.getByRole('alert')).toContainText('Lees eerst alle taken');
  await page.getByLabel('Ik heb alle taken gelezen').check();
  await page.getByRole('button', { name: 'Ik ga akkoord' }).click();
  await expect(page.getByRole('region', { name: 'Ontvangstbewijs' })).toContainText('WB-');
  await expect(desk.getByText('Loopt', { exact: true })).toBeVisible();
  await look(page, 'j5-client-akkoord');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar als pdf' }).click();
  expect((await download).suggestedFilename()).toBe('inspanningsplan.pdf');

  // What she reported before in these weeks counts too; of these two, only the first.
  const before = parseInt((await page.getByText(/^\d+ van 15 gedaan$/).textContent()) ?? '', 10);
  await apply(page, 'Bakkerij Van Dam', 'Per e-mail');
  await apply(page, 'Rijnmond Logistiek', 'Via BuroWerk');
  await page.goto('/plan');
  const after = `${before + 1} van 15 gedaan`;
  await expect(page.getByText(after)).toBeVisible();
  await expect(desk.getByText(after)).toBeVisible();

  const coffee = page.getByRole('region', { name: 'Koffie met de buurman' });
  await coffee.getByRole('button', { name: 'Dit heb ik gedaan' }).click();
  await coffee.getByLabel('Wat hebt u gedaan?').fill('Koffie bij mevrouw De Boer.');
  await look(page, 'j5-client-bewijs');
  await coffee.getByRole('button', { name: 'Bewaren' }).click();
  await expect(coffee.getByText('1 van 2 gedaan')).toBeVisible();
  await expect(desk.getByText('Koffie bij mevrouw De Boer.')).toBeVisible();

  const debts = page.getByRole('region', { name: 'Zet uw schulden op een rij' });
  await debts.getByRole('button', { name: 'Het lukt niet' }).click();
  await debts.getByLabel('Het lukt niet, omdat …').fill('Ik mis nog een brief van de huurbaas.');
  await debts.getByRole('button', { name: 'Doorgeven' }).click();
  await expect(desk.getByText('Ik mis nog een brief van de huurbaas.')).toBeVisible();
  await look(page, 'j5-client-plan');
  await look(desk, 'j5-adviseur-plan');
  await page.goto('/');
  await expect(page.getByRole('region', { name: 'Mijn plan' })).toBeVisible();
  await look(page, 'j5-client-vandaag');
});

test('J5: the review shows both views side by side', async ({ page, browser }) => {
  await loginAs(page, 'aleksandra', '/plan');
  const own = page.getByRole('form', { name: 'Hoe vindt u zelf dat het ging?' });
  await own.getByRole('group', { name: 'Werk uw cv bij' }).getByLabel('Deels gedaan').check();
  await own.getByRole('button', { name: 'Bewaar mijn antwoorden' }).click();
  await expect(page.getByText('Uw antwoorden zijn bewaard.')).toBeVisible();
  await look(page, 'j5-client-eigen-oordeel');

  const desk = await deskOf(browser, 'daniel');
  await desk.goto(ALEKSANDRA);
  await desk.getByRole('button', { name: 'Toets invullen' }).click();
  const review = desk.getByRole('form', { name: 'Toets invullen' });
  await review.getByRole('group', { name: 'Solliciteer 5 keer per week' }).getByLabel('Deels gedaan').check();
  await review
    .getByRole('group', { name: 'Koffie met de buurman' })
    .getByLabel('Gedaan', { exact: true })
    .check();
  await review.getByRole('group', { name: 'Werk uw cv bij' }).getByLabel('Niet gedaan').check();
  await review.getByLabel('Prematching: eerst iets leren').check();
  await review
    .getByLabel('Uitleg voor de cliënt')
    .fill('Uw Nederlands gaat vooruit. U begint met een cursus.');
  await look(desk, 'j5-adviseur-toets');
  await review.getByRole('button', { name: 'Toets afronden' }).click();

  await expect(page.getByRole('heading', { name: 'Zo ging het' })).toBeVisible();
  await expect(page.getByText('Uw Nederlands gaat vooruit.')).toBeVisible();
  await look(page, 'j5-client-toets');
  await expect(desk.getByRole('button', { name: 'Maatregel voorstellen' })).toBeVisible();
  await look(desk, 'j5-adviseur-na-toets');
});

test('J5: Ron is heard before anything is decided, and reads why', async ({ page, browser }) => {
  const desk = await deskOf(browser, 'lisanne');
  await desk.goto(RON);
  await expect(desk.getByText('Daarna kunt u besluiten.')).toBeVisible();
  await expect(desk.getByRole('button', { name: 'Besluit vastleggen' })).toHaveCount(0);

  await loginAs(page, 'ron');
  await page.getByRole('link', { name: 'Lees en reageer' }).click();
  await look(page, 'j5-client-maatregel');
  await page
    .getByLabel('Wat wilt u hierover zeggen?')
    .fill('Mijn knie deed pijn. Ik heb dat op 3 november aan de telefoon gezegd.');
  await page.getByRole('button', { name: 'Verstuur mijn reactie' }).click();
  await expect(page.getByText('Uw contactpersoon leest uw reactie')).toBeVisible();

  await expect(desk.getByText('Mijn knie deed pijn. Ik heb dat')).toBeVisible();
  await desk.getByLabel('Er komt geen maatregel').check();
  await desk
    .getByLabel('Waarom? Ga in op wat de cliënt zegt.')
    .fill('U had gebeld. Dat stond niet genoteerd.');
  await desk.getByLabel('Wat gebeurt er nu?').fill('Er verandert niets aan uw uitkering.');
  await look(desk, 'j5-adviseur-besluit');
  await desk.getByRole('button', { name: 'Besluit vastleggen' }).click();

  await expect(page.getByText('U had gebeld. Dat stond niet genoteerd.')).toBeVisible();
  await expect(page.getByText('U kunt bezwaar maken')).toBeVisible();
  await look(page, 'j5-client-besluit');
});
