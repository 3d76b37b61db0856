import { expect, test } from '@playwright/test';
import { deskOf, expectNoAxeViolations, expectNoSidewaysScroll, loginAs, shot } from './support';

const WHY = 'Aleksandra staat aan de balie en haar contactpersoon is ziek.';

test.describe('J4 break-glass', () => {
  test('opens the dossier of a colleague’s client for an hour, and the client reads why', async ({
    page,
    browser,
  }, info) => {
    // Each width has an adviser of its own: nobody can break the same glass twice in an hour.
    const colleague = info.project.name === 'phone' ? 'lisanne' : 'herman';
    const desk = await deskOf(browser, colleague, '/noodtoegang');
    await expect(desk.getByRole('heading', { level: 1, name: 'Noodtoegang' })).toBeVisible();
    await desk.getByRole('button', { name: 'Open het dossier voor één uur' }).click();
    await expect(desk.getByText('Vul de naam van de cliënt in.')).toBeVisible();
    await expectNoAxeViolations(desk);

    await desk.getByLabel('Volledige naam van de cliënt').fill('Aleksandra');
    await desk.getByLabel('Waarom is het nu nodig?').fill(WHY);
    await desk.getByRole('button', { name: 'Open het dossier voor één uur' }).click();
    await expect(desk.getByText('Wij vinden niet precies één cliënt met deze naam.')).toBeVisible();
    await shot(desk, 'j4-noodtoegang-niemand');

    await desk.getByLabel('Volledige naam van de cliënt').fill('aleksandra nowak');
    await desk.getByRole('button', { name: 'Open het dossier voor één uur' }).click();
    await expect(desk.getByRole('heading', { level: 1, name: 'Aleksandra Nowak' })).toBeVisible();
    await expect(desk.getByText('U leest mee met noodtoegang')).toBeVisible();
    await expect(desk.getByText('Schrijven doet de vaste contactpersoon.')).toBeVisible();
    await expect(desk.getByRole('textbox', { name: 'Uw bericht' })).toBeHidden();
    await expect(desk.getByText('Burgerservicenummer')).toBeHidden();
    await expectNoAxeViolations(desk);
    await shot(desk, 'j4-noodtoegang-dossier');
    await desk.context().close();

    await loginAs(page, 'aleksandra');
    const card = page.locator('section, article, div').filter({ hasText: WHY }).last();
    await expect(card).toBeVisible();
    await expectNoAxeViolations(page);
    await shot(page, 'j4-noodtoegang-vandaag');
    await page.goto('/wie-ziet-wat');
    await expect(page.getByText(WHY).first()).toBeVisible();
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await shot(page, 'j4-noodtoegang-wie');
  });
});
