import { expect, test } from '@playwright/test';
import { expectNoAxeViolations, expectNoSidewaysScroll, loginAs, shot } from './support';

test.describe('the first page and the login', () => {
  test('say what this is, and let the client in to Vandaag', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1, name: 'Samen op weg naar werk' })).toBeVisible();
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await shot(page, 'welkom');

    await loginAs(page, 'samira');
    await expect(page.getByRole('heading', { level: 1, name: 'Dag Samira' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Vandaag' })).toHaveAttribute('aria-current', 'page');
    await expectNoAxeViolations(page);
    await shot(page, 'vandaag');
    // Packed as the build's check of the first load counts it.
    const packing = await page.evaluate(async () => {
      const script = document.querySelector<HTMLScriptElement>('script[type=module]')?.src ?? '';
      return (await fetch(script, { cache: 'reload' })).headers.get('content-encoding');
    });
    expect(packing).toBe('br');
  });

  test('bring a person back to the page they asked for', async ({ page }) => {
    await loginAs(page, 'samira', '/dossier?van=mail');
    await expect(page).toHaveURL(/\/dossier\?van=mail$/);
    await expect(page.getByRole('heading', { level: 1, name: 'Dossier' })).toBeVisible();
  });

  test('survive a reload without asking again, and keep no token in the browser', async ({ page }) => {
    await loginAs(page, 'samira');
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: 'Dag Samira' })).toBeVisible();
    const stored = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    expect(stored).not.toContain('eyJ');
  });

  test('wait for a login server that is away, and go on by themselves', async ({ page }) => {
    await page.clock.install();
    await loginAs(page, 'samira');
    await page.route('**/.well-known/openid-configuration', (route) => route.abort());
    // The token of ten minutes ends, and cannot be renewed.
    await page.clock.fastForward('10:30');
    await expect(page.getByText('De inlogdienst geeft geen antwoord. U kunt blijven lezen.')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: 'Dag Samira' })).toBeVisible();
    await expectNoAxeViolations(page);

    await page.unroute('**/.well-known/openid-configuration');
    await page.clock.fastForward('00:30');
    await expect(page.getByText('De inlogdienst geeft geen antwoord.')).toHaveCount(0);
    await page.getByRole('link', { name: 'Sollicitaties' }).click();
    await expect(page.getByText('Stichting Laurens').first()).toBeVisible();
  });

  test('end for the login server too', async ({ page }) => {
    await loginAs(page, 'samira');
    await page.getByRole('button', { name: 'Account van Samira Haddou' }).click();
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Uitloggen' }).click();
    await expect(page.getByRole('button', { name: 'Inloggen' })).toBeVisible();
    await page.getByRole('button', { name: 'Inloggen' }).click();
    await expect(page.getByRole('button', { name: 'Samira Haddou' })).toBeVisible();
  });

  test('speak four languages, one of them from right to left', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('combobox', { name: 'Taal' }).selectOption('ar');
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.getByRole('button', { name: 'تسجيل الدخول' })).toBeVisible();
    await expectNoAxeViolations(page);
    await shot(page, 'welkom-arabisch');
    await page.getByRole('combobox').selectOption('pl');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Razem w drodze do pracy');
  });

  test('let staff in to their own shell', async ({ page }) => {
    await loginAs(page, 'lisanne');
    await expect(page.getByRole('banner').getByText('Werkbrug')).toBeVisible();
    await shot(page, 'medewerker');
  });
});
