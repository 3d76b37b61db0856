import { randomFillSync } from 'node:crypto';
import { expect, type Page, test } from '@playwright/test';
import { deskOf, expectNoAxeViolations, expectNoSidewaysScroll, loginAs, shot } from './support';

const SAMIRA = '01930000-0000-7000-8000-000000000111';
const MEGABYTE = 1024 * 1024;

test.skip(({ viewport }) => (viewport?.width ?? 0) > 600, 'the client reports from a phone');

/** A photo of a letter: a real beginning of a JPEG, and as many bytes as a phone makes. */
function photo(size: number): Buffer {
  const bytes = randomFillSync(Buffer.alloc(size));
  bytes.set([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0, 1]);
  return bytes;
}

/** Tells the employers of one run from those of another. */
const tag = () => `${Date.now() % 100_000}`;

async function fillIn(page: Page, employer: string): Promise<void> {
  await page.getByLabel('Werkgever of uitzendbureau').fill(employer);
  await page.getByLabel('Welk werk?').fill('Medewerker salarisadministratie');
  await page.getByLabel('Via een website').check();
}

/** How many count in the current period, as the page says it. */
async function counted(page: Page): Promise<number> {
  const words = await page
    .getByText(/^Nog \d+ van \d+$|^\d+ van \d+ gedaan$/)
    .first()
    .innerText();
  const [, left, goal] = /^Nog (\d+) van (\d+)$/.exec(words) ?? [];
  return left === undefined ? Number.POSITIVE_INFINITY : Number(goal) - Number(left);
}

const sollicitatieAt = (page: Page, employer: string) =>
  page.getByRole('listitem').filter({ hasText: employer });

test.describe('J1 report an application', () => {
  test('moves the counter and the adviser’s open screen at once, and counts a double tap once', async ({
    page,
    browser,
  }) => {
    const employer = `Bakkerij Zuid ${tag()}`;
    const desk = await deskOf(browser, 'lisanne', `/clienten/${SAMIRA}/sollicitaties`);
    await expect(desk.getByRole('heading', { name: 'Deze periode' })).toBeVisible();
    await expect(sollicitatieAt(desk, employer)).toHaveCount(0);

    await loginAs(page, 'samira');
    await expect(page.getByRole('heading', { name: 'Deze periode' })).toBeVisible();
    const before = await counted(page);
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await shot(page, 'j1-vandaag');

    const started = Date.now();
    await page.getByRole('link', { name: 'Sollicitatie doorgeven' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Sollicitatie doorgeven' })).toBeVisible();
    await page.getByRole('button', { name: 'Doorgeven' }).click();
    await expect(page.getByRole('alert')).toBeFocused();
    await expectNoAxeViolations(page);
    await fillIn(page, employer);
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await shot(page, 'j1-formulier');
    await page.getByRole('button', { name: 'Doorgeven' }).dblclick();

    const receipt = page.getByRole('region', { name: 'Ontvangstbewijs' });
    await expect(receipt.getByText(/^WB-[0-9A-F]{4}-[0-9A-F]{4}$/)).toBeVisible();
    expect(Date.now() - started).toBeLessThan(40_000);
    await expectNoAxeViolations(page);
    await shot(page, 'j1-ontvangst');

    await expect(sollicitatieAt(desk, employer)).toHaveCount(1);
    await expectNoAxeViolations(desk);
    await shot(desk, 'j1-adviseur');

    await page.getByRole('link', { name: 'Vandaag' }).click();
    await expect.poll(() => counted(page)).toBe(before + 1);
    await page.getByRole('link', { name: 'Sollicitaties' }).click();
    await expect(sollicitatieAt(page, employer)).toHaveCount(1);
    await expectNoAxeViolations(page);
    await shot(page, 'j1-lijst');
    await desk.context().close();
  });

  test('keeps a report on the phone without a line, and sends it when there is one', async ({
    page,
    context,
  }) => {
    const employer = `Zonder lijn ${tag()}`;
    await loginAs(page, 'samira', '/sollicitaties/nieuw');
    await fillIn(page, employer);
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Doorgeven' }).click();
    await expect(page.getByText('Nog niet verstuurd', { exact: true }).first()).toBeVisible();
    await expect(page.getByText('U hebt geen internet.')).toBeVisible();
    await expectNoAxeViolations(page);
    await shot(page, 'j1-zonder-lijn');

    await context.setOffline(false);
    await expect(page.getByRole('region', { name: 'Ontvangstbewijs' })).toBeVisible({ timeout: 30_000 });
  });

  test('goes on with a photo where the line dropped', async ({ page }) => {
    const file = photo(3 * MEGABYTE);
    const starts: number[] = [];
    let dropped = false;
    await page.route('**/files/**', async (route) => {
      const range = route.request().headers()['content-range'] ?? '';
      const from = /^bytes (\d+)-/.exec(range)?.[1];
      if (from !== undefined) starts.push(Number(from));
      if (from !== undefined && Number(from) > 0 && !dropped) {
        dropped = true;
        // The server gets only a part of it, and the phone no answer.
        const headers = { ...route.request().headers() };
        delete headers['content-length'];
        await page.request.fetch(route.request().url(), {
          method: 'PUT',
          headers,
          data: file.subarray(Number(from), Number(from) + MEGABYTE),
        });
        await route.abort('connectionreset');
        return;
      }
      await route.continue();
    });
    await loginAs(page, 'samira', '/sollicitaties/nieuw');
    await fillIn(page, `Met foto ${tag()}`);
    await page
      .getByTestId('veld-files')
      .setInputFiles({ name: 'IMG_2034.jpg', mimeType: 'image/jpeg', buffer: file });
    await expect(page.getByText(/^Foto bij Met foto/)).toBeVisible();
    await page.getByRole('button', { name: 'Doorgeven' }).click();

    await expect(page.getByRole('region', { name: 'Ontvangstbewijs' })).toBeVisible();
    await expect(page.getByRole('link', { name: /^Foto bij Met foto/ })).toBeVisible({ timeout: 30_000 });
    expect(dropped).toBe(true);
    expect(starts.at(-1)).toBeGreaterThan(starts.at(-2) ?? 0);
    await shot(page, 'j1-foto');
  });

  test('asks what came of it, and congratulates', async ({ page }) => {
    await loginAs(page, 'samira', '/sollicitaties');
    await page.getByRole('link', { name: /Woonstad Rotterdam/ }).click();
    await page.getByLabel('Aangenomen').check();
    await expect(page.getByRole('heading', { name: 'Gefeliciteerd!' })).toBeVisible();
    await expectNoAxeViolations(page);
    await shot(page, 'j1-gefeliciteerd');
    await page.getByRole('button', { name: 'Maak ongedaan' }).click();
    await expect(page.getByLabel('Nog niets gehoord')).toBeChecked();
  });
});
