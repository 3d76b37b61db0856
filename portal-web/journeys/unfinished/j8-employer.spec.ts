import { expect, type Page, test } from '@playwright/test';
import { deskOf, expectNoAxeViolations, expectNoSidewaysScroll, loginAs, shot } from '../support';

const ALEKSANDRA = '01930000-0000-7000-8000-000000000113';
const HER_WORDS = 'Ik maak al zeven jaar kantoren en trappenhuizen schoon';

test.describe('J8: an employer', () => {
  test.skip(({ viewport }) => (viewport?.width ?? 0) < 1000, 'employers work at a desk');

  test('meets a candidate only as far as she says yes', async ({ page, browser }) => {
    await loginAs(page, 'vandam');
    await expect(page.getByRole('heading', { level: 1, name: 'Kandidaten' })).toBeVisible();
    await expect(page.getByText('gepseudonimiseerd', { exact: false })).toBeVisible();
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await shot(page, 'j8-1-kandidaten');

    await page.getByRole('checkbox', { name: 'Schoonmaak' }).click();
    const candidate = page.getByRole('listitem').filter({ hasText: HER_WORDS });
    await expect(candidate).toBeVisible();
    await expect(page.getByText('minder dan 11').first()).toBeVisible();
    await shot(page, 'j8-2-gefilterd');
    await candidate.getByRole('button', { name: 'Ik wil deze kandidaat ontmoeten' }).click();
    await page.getByRole('button', { name: 'Verstuur mijn vraag' }).click();
    await expect(page.getByRole('alert')).toContainText('Schrijf om welk werk het gaat.');
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
    await expect(page.getByText('Bij de contactpersoon')).toBeVisible();
    await expect(page.getByText('nog 72 uur')).toBeVisible();
    await expectNoAxeViolations(page);
    await shot(page, 'j8-4-mijn-vragen');

    await theAdviserAsks(await deskOf(browser, 'daniel'));
    await sheOpensHerFirstName(await deskOf(browser, 'aleksandra'));

    await page.reload();
    await expect(page.getByText('De kandidaat zegt ja')).toBeVisible();
    const opened = page.getByText('Aleksandra', { exact: true });
    await expect(opened).toBeVisible();
    await expect(page.getByText('Nowak')).toHaveCount(0);
    await expectNoAxeViolations(page);
    await shot(page, 'j8-7-geopend');
  });
});

async function theAdviserAsks(daniel: Page) {
  await daniel.goto(`/clienten/${ALEKSANDRA}/pitch`);
  await expect(daniel.getByText('Schoonmaker bakkerij', { exact: false })).toBeVisible();
  await daniel.getByRole('textbox', { name: /Een zin erbij/ }).fill('Dit is dicht bij u in de buurt.');
  await expectNoAxeViolations(daniel);
  await shot(daniel, 'j8-5-adviseur');
  await daniel.getByRole('button', { name: 'Leg voor aan de cliënt' }).click();
  await expect(daniel.getByText('De vraag ligt bij uw cliënt.')).toBeVisible();
}

async function sheOpensHerFirstName(aleksandra: Page) {
  await aleksandra.goto('/pitch');
  const question = aleksandra.getByRole('region', { name: 'Bakkerij Van Dam wil u leren kennen' });
  await expect(question.getByText('Dit is dicht bij u in de buurt.', { exact: false })).toBeVisible();
  await question.getByRole('checkbox', { name: /Mijn voornaam/ }).check();
  await expectNoAxeViolations(aleksandra);
  await shot(aleksandra, 'j8-6-kandidaat');
  await question.getByRole('button', { name: 'Ja, laat dit zien' }).click();
  await expect(question.getByText('De werkgever ziet nu: mijn voornaam.', { exact: false })).toBeVisible();
}
