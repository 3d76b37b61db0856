import { expect, test } from '@playwright/test';
import { deskOf, expectNoAxeViolations, loginAs, shot } from './support';

const SAMIRA = '/clienten/01930000-0000-7000-8000-000000000111/dossier';

test.describe('J4, who sees what', () => {
  test.skip(({ isMobile }) => !isMobile, 'The client has a phone; Priya gets a desk of her own.');
  test('takes everything back: the whole dossier leaves the open screen', async ({ page, browser }) => {
    await loginAs(page, 'samira', '/wie-ziet-wat');
    const school = page.getByRole('region', { name: 'Leerwerkhuis Zuid' });
    await expect(school.getByText('Ziet niets van u')).toBeVisible();

    const priya = await deskOf(browser, 'priya');
    await priya.goto(SAMIRA);
    await expect(priya.getByRole('heading', { name: 'Cv' })).toBeVisible();
    await page.getByRole('button', { name: 'Wijzigen wat UWV Rijnmond ziet' }).click();
    const panel = page.getByRole('dialog');
    await expectNoAxeViolations(page);
    await panel
      .getByRole('button', { name: /^Toestemming intrekken voor/ })
      .first()
      .click();
    await expect(panel.getByText(/^WB-/)).toBeVisible();
    await expect(priya.getByRole('heading', { name: 'Cv' })).toBeHidden({ timeout: 1000 });
    await expect(
      priya.getByRole('heading', { name: 'Samira Haddou deelt het dossier niet meer met u' }),
    ).toBeVisible();
    await expectNoAxeViolations(priya);
    await shot(priya, 'j4-priya-dossier-weg');

    await panel.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect(panel.getByRole('heading', { name: 'U hebt toestemming gegeven' })).toBeVisible();
    await priya.getByRole('button', { name: 'Opnieuw kijken' }).click();
    await expect(priya.getByRole('heading', { name: 'Cv' })).toBeVisible();
    await priya.context().close();
  });
});
