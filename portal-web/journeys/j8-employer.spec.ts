import { expect, type Page, test } from '@playwright/test';
import { deskOf, expectNoAxeViolations, expectNoSidewaysScroll, loginAs, shot } from './support';

const ALEKSANDRA = '01930000-0000-7000-8000-000000000113';
const HER_WORDS = 'Ik maak al zeven jaar kantoren en trappenhuizen schoon';

test.describe('J8: an employer', () => {
  test('looks for a candidate without knowing who it is', async ({ page }) => {
    await loginAs(page, 'vandam');
    await expect(page.getByRole('heading', { level: 1, name: 'Kandidaten' })).toBeVisible();
    await expect(page.getByText('gepseudonimiseerd', { exact: false })).toBeVisible();
    await theGalleryIsThere(page);
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await shot(page, 'j8-1-kandidaten', 'screen');

    const candidate = await herPitch(page);
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await shot(page, 'j8-2-gefilterd', 'screen');
    await candidate.getByRole('button', { name: 'Ik wil deze kandidaat ontmoeten' }).click();
    await page.getByRole('button', { name: 'Verstuur mijn vraag' }).click();
    await expect(page.getByRole('alert')).toContainText('Schrijf om welk werk het gaat.');
    await expectNoAxeViolations(page);
    await shot(page, 'j8-3-vraag-leeg');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Verstuur mijn vraag' })).toBeHidden();
  });

  // An employer asks about one person once, so each width has an employer and an answer of its own.
  test('meets a candidate only as far as she says yes', async ({ page, browser }) => {
    test.skip(test.info().project.name !== 'desk', 'on a phone she says no, below');
    await loginAs(page, 'vandam');
    const candidate = await herPitch(page);
    await candidate.getByRole('button', { name: 'Ik wil deze kandidaat ontmoeten' }).click();
    await page.getByRole('textbox', { name: 'Om welk werk gaat het?' }).fill('Schoonmaker bakkerij');
    await page.getByRole('textbox', { name: 'Waar is het werk?' }).fill('Regio Rijnmond');
    await page.getByRole('textbox', { name: 'Hoeveel uur, en wanneer?' }).fill('24 uur, in de ochtend');
    await page
      .getByRole('textbox', { name: 'Wat wilt u weten of voorstellen?' })
      .fill('Komt u een ochtend kijken?');
    await expectNoAxeViolations(page);
    await shot(page, 'j8-3-vraag');
    await page.getByRole('button', { name: 'Verstuur mijn vraag' }).click();
    await expect(page.getByText('Uw vraag is verstuurd.', { exact: false })).toBeVisible();

    await page.getByRole('link', { name: 'Mijn vragen' }).click();
    const mine = page.getByRole('article', { name: 'Schoonmaker bakkerij' });
    await expect(mine.getByText('Bij de contactpersoon')).toBeVisible();
    await expect(mine.getByText('nog 72 uur')).toBeVisible();
    await expectNoAxeViolations(page);
    await shot(page, 'j8-4-mijn-vragen');

    await theAdviserAsks(await deskOf(browser, 'daniel'));
    await sheOpensHerFirstName(await deskOf(browser, 'aleksandra'));

    await page.reload();
    await expect(mine.getByText('De kandidaat zegt ja')).toBeVisible();
    await expect(mine.getByText('Aleksandra', { exact: true })).toBeVisible();
    await expect(page.getByText('Nowak')).toHaveCount(0);
    await expectNoAxeViolations(page);
    await shot(page, 'j8-7-geopend');
  });

  test('hears a no without a reason or a name', async ({ page, browser }) => {
    test.skip(test.info().project.name !== 'phone', 'at a desk she says yes, above');
    const employer = await deskOf(browser, 'rijnmond');
    // An employer too may have only a phone at hand.
    await employer.setViewportSize({ width: 390, height: 844 });
    await employer.getByRole('link', { name: 'Mijn vragen' }).click();
    const mine = employer.getByRole('article', { name: 'Schoonmaker kantoor en kantine' });
    await expect(mine.getByText('Aan de kandidaat gevraagd').first()).toBeVisible();
    await expectNoAxeViolations(employer);
    await expectNoSidewaysScroll(employer);
    await shot(employer, 'j8-4-mijn-vragen');

    await loginAs(page, 'aleksandra', '/pitch');
    const question = page.getByRole('article', { name: 'Rijnmond Logistiek wil u leren kennen' });
    await question.getByRole('button', { name: 'Ja, laat dit zien' }).click();
    await expect(question.getByText('Kies wat deze werkgever mag zien.', { exact: false })).toBeVisible();
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await shot(page, 'j8-6-kandidaat');
    await question.getByRole('button', { name: 'Nee, liever niet' }).click();
    await expect(question.getByText('U zei nee. De werkgever ziet alleen: niet beschikbaar.')).toBeVisible();
    await expectNoAxeViolations(page);

    await employer.reload();
    await expect(mine.getByText('Niet beschikbaar', { exact: true })).toBeVisible();
    await expect(employer.getByText(/Aleksandra|Nowak/)).toHaveCount(0);
    await expectNoAxeViolations(employer);
    await shot(employer, 'j8-7-niet-beschikbaar');
    await employer.context().close();
  });
});

/** A demonstration that has just started shows its pitches a little later. */
async function theGalleryIsThere(page: Page) {
  await expect(async () => {
    await page.reload();
    await expect(page.getByText(/^\d+ kandidaten$/)).toBeVisible({ timeout: 5000 });
  }).toPass({ timeout: 60_000 });
}

/** Her card in the gallery, found by the kind of work; never by who she is. */
async function herPitch(page: Page) {
  await theGalleryIsThere(page);
  // On a phone the filters are one press away.
  const filters = page.getByRole('button', { name: 'Zoek op' });
  if (await filters.isVisible()) await filters.click();
  await page.getByRole('checkbox', { name: 'Schoonmaak' }).click();
  const candidate = page.getByRole('listitem').filter({ hasText: HER_WORDS });
  await expect(candidate).toBeVisible();
  await expect(page.getByText('minder dan 11').first()).toBeVisible();
  return candidate;
}

async function theAdviserAsks(daniel: Page) {
  await daniel.goto(`/clienten/${ALEKSANDRA}/pitch`);
  const question = daniel.getByRole('article', { name: 'Bakkerij Van Dam' });
  await expect(question.getByText('Schoonmaker bakkerij', { exact: false })).toBeVisible();
  await question.getByRole('textbox', { name: /Een zin erbij/ }).fill('Dit is dicht bij u in de buurt.');
  await expectNoAxeViolations(daniel);
  await shot(daniel, 'j8-5-adviseur');
  await question.getByRole('button', { name: 'Leg voor aan de cliënt' }).click();
  await expect(daniel.getByText('De vraag ligt bij uw cliënt.')).toBeVisible();
  await daniel.context().close();
}

async function sheOpensHerFirstName(aleksandra: Page) {
  await aleksandra.goto('/pitch');
  const question = aleksandra.getByRole('article', { name: 'Bakkerij Van Dam wil u leren kennen' });
  await expect(question.getByText('Dit is dicht bij u in de buurt.', { exact: false })).toBeVisible();
  await question.getByRole('checkbox', { name: /Mijn voornaam/ }).check();
  await expectNoAxeViolations(aleksandra);
  await shot(aleksandra, 'j8-6-kandidaat');
  await question.getByRole('button', { name: 'Ja, laat dit zien' }).click();
  await expect(question.getByText('De werkgever ziet nu: mijn voornaam.', { exact: false })).toBeVisible();
  await aleksandra.context().close();
}
