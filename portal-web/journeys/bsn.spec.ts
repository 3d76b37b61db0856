import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { deskOf, expectNoAxeViolations, expectNoSidewaysScroll, loginAs, shot } from './support';

const SAMIRA = '/clienten/01930000-0000-7000-8000-000000000111/dossier';
const NUMBER = '123456782';
const SPELLINGS = [NUMBER, '1234.56.782', '1234 56 782'];

/** Everything that the browser keeps: addresses, titles, storage, caches. */
async function kept(page: Page, context: BrowserContext): Promise<string> {
  const inside = await page.evaluate(async () => {
    const all: unknown[] = [document.title, location.href, { ...localStorage }, { ...sessionStorage }];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((done, fail) => {
        const opening = indexedDB.open(name ?? '');
        opening.onsuccess = () => done(opening.result);
        opening.onerror = () => fail(opening.error ?? new Error('It does not open'));
      });
      for (const store of database.objectStoreNames) {
        const reading = database.transaction(store).objectStore(store).getAll();
        all.push(
          await new Promise((done) => {
            reading.onsuccess = () => done(reading.result);
          }),
        );
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        all.push(request.url, await (await cache.match(request))?.text());
    }
    return JSON.stringify(all);
  });
  return inside + JSON.stringify(await context.storageState());
}

test.describe('The BSN', () => {
  test('is filled in by who has a task of the law, shown when asked, and left nowhere', async ({
    page,
    browser,
  }) => {
    const desk = await deskOf(browser, 'lisanne', SAMIRA);
    const addresses: string[] = [];
    desk.on('request', (request) => addresses.push(request.url()));
    const place = desk.getByRole('region', { name: 'Burgerservicenummer (BSN)' });
    await expect(place).toBeVisible();

    await place.getByRole('button', { name: /^(Vul het|Wijzig het) BSN/ }).click();
    const form = desk.getByRole('dialog');
    await form.getByLabel('Burgerservicenummer (BSN)').fill('123456783');
    await form.getByRole('button', { name: 'Opslaan' }).click();
    await expect(form.getByText('Dit burgerservicenummer klopt niet.').first()).toBeVisible();
    await expectNoAxeViolations(desk);
    await shot(desk, 'bsn-klopt-niet');
    await form.getByLabel('Burgerservicenummer (BSN)').fill('1234.56.782');
    await form.getByRole('button', { name: 'Opslaan' }).click();
    await expect(form).toBeHidden();
    await expect(place.getByText('••••••782')).toBeVisible();
    await expect(place.getByText(NUMBER)).toBeHidden();

    await place.getByRole('button', { name: 'Toon' }).click();
    await expect(place.getByText(NUMBER)).toBeVisible();
    await expect(place.getByRole('button', { name: 'Verberg' })).toBeFocused();
    await expectNoAxeViolations(desk);
    await shot(desk, 'bsn-getoond');
    await desk.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await place.getByRole('button', { name: 'Kopieer' }).click();
    await expect(desk.getByText('Het nummer is gekopieerd.')).toBeVisible();
    expect(await desk.evaluate(() => navigator.clipboard.readText())).toBe(NUMBER);
    await place.getByRole('button', { name: 'Verberg' }).click();
    await expect(place.getByText(NUMBER)).toBeHidden();
    const left = (await kept(desk, desk.context())) + addresses.join(' ');
    expect(left).toContain('werkbrug');
    for (const spelling of SPELLINGS) expect(left).not.toContain(spelling);

    await desk.setViewportSize({ width: 390, height: 844 });
    await expectNoSidewaysScroll(desk);
    await shot(desk, 'bsn-smal');
    await desk.context().close();

    await loginAs(page, 'samira', '/mijn-gegevens');
    await expect(page.getByText('••••••782')).toBeVisible();
    await expect(page.getByText('Uw contactpersoon vult het in.')).toBeVisible();
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await shot(page, 'bsn-client');
    expect(await kept(page, page.context())).not.toContain(NUMBER);
  });

  test('is not there for who looks by consent alone', async ({ browser }) => {
    const desk = await deskOf(browser, 'priya', SAMIRA);
    await expect(desk.getByRole('heading', { name: 'Wat u mag zien' })).toBeVisible();
    await expect(desk.getByText('Burgerservicenummer')).toBeHidden();
    await desk.context().close();
  });
});
