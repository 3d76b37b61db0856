import { type Browser, expect, type Page, test } from '@playwright/test';
import { expectNoAxeViolations, expectNoSidewaysScroll, shot } from '../support';
import { Keycloak } from './keycloak';

/** Seconds that a token lives here: long enough to see that all goes on, short enough to see it end. */
const SHORT = 40;
const KEYCLOAK_SLOW = 120_000;
const AWAY = 'De inlogdienst geeft geen antwoord.';

const keycloak = new Keycloak();

const DEVICES = {
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
  desk: { viewport: { width: 1440, height: 900 } },
} as const;

/** A browser of its own, as on another device. */
async function device(browser: Browser, shape: keyof typeof DEVICES): Promise<Page> {
  const context = await browser.newContext({
    ...DEVICES[shape],
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
  });
  return context.newPage();
}

async function fillInLogin(page: Page, person: string): Promise<void> {
  await page.getByLabel('Gebruikersnaam').fill(person);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(keycloak.password);
  await page.getByRole('button', { name: 'Inloggen' }).click();
}

async function signIn(page: Page, person: string, path = '/'): Promise<void> {
  await page.goto(path);
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await fillInLogin(page, person);
  await expect(page.getByRole('button', { name: /^Account van/ })).toBeVisible();
}

/** The next access token that this page shows to the server. */
async function nextToken(page: Page, act: () => Promise<void>): Promise<string> {
  const asked = page.waitForRequest(
    (request) => request.url().endsWith('/graphql') && 'authorization' in request.headers(),
  );
  await act();
  return ((await asked).headers()['authorization'] ?? '').replace('Bearer ', '');
}

function partOf(token: string, index: 0 | 1): Record<string, unknown> {
  const part = Buffer.from(token.split('.')[index] ?? '', 'base64url').toString();
  return JSON.parse(part) as Record<string, unknown>;
}

const reading = (page: Page) => page.getByText('U kunt blijven lezen.');
const loggedOut = (page: Page) => page.getByRole('dialog', { name: 'U bent uitgelogd' });

// The first page of a Keycloak that has just started takes its time on a busy machine.
test.describe.configure({ mode: 'serial', timeout: 2 * KEYCLOAK_SLOW });

test.beforeAll(async () => {
  test.setTimeout(KEYCLOAK_SLOW);
  await keycloak.start();
});

test.afterAll(() => keycloak.stop());

test.beforeEach(() => keycloak.tokensLive(300));

test.describe('Keycloak as the login server of a real installation', () => {
  test('lets a client and an adviser in by code and PKCE', async ({ browser }) => {
    const phone = await device(browser, 'phone');
    const asked = phone.waitForRequest(/protocol\/openid-connect\/auth/);
    const token = await nextToken(phone, () => signIn(phone, 'samira'));
    const question = new URL((await asked).url()).searchParams;
    expect(question.get('response_type')).toBe('code');
    expect(question.get('code_challenge_method')).toBe('S256');
    expect(partOf(token, 1)).toMatchObject({ aud: 'werkbrug', sub: 'samira' });
    await expect(phone.getByRole('heading', { level: 1, name: 'Dag Samira' })).toBeVisible();
    await phone.reload();
    await expect(phone.getByRole('heading', { level: 1, name: 'Dag Samira' })).toBeVisible();
    const kept = await phone.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    expect(kept).not.toContain('eyJ');

    const desk = await device(browser, 'desk');
    await signIn(desk, 'lisanne');
    await expect(desk.getByText('Samira Haddou').first()).toBeVisible();
    await Promise.all([phone.context().close(), desk.context().close()]);
  });

  test('does not give a code to who leaves PKCE out', async ({ request, baseURL }) => {
    const config = (await (await request.get('/config.json')).json()) as { issuer: string };
    const answer = await request.get(`${config.issuer}/protocol/openid-connect/auth`, {
      params: {
        client_id: 'werkbrug-portal',
        response_type: 'code',
        scope: 'openid',
        redirect_uri: `${baseURL}/inloggen/terug`,
      },
      maxRedirects: 0,
    });
    expect(answer.headers()['location']).toContain('error=invalid_request');
  });

  test('tells somebody without a role here that we do not know them', async ({ browser }) => {
    const page = await device(browser, 'phone');
    await page.goto('/');
    await page.getByRole('button', { name: 'Inloggen' }).click();
    await fillInLogin(page, 'onbekend');
    await expect(
      page.getByRole('heading', { name: 'U bent ingelogd, maar wij kennen u nog niet' }),
    ).toBeVisible();
    await page.context().close();
  });

  for (const [kind, claim, actor] of [
    ['guardian', 'act', { sub: 'een-voogd' }],
    ['attorney', 'acting_nin', 'een-gemachtigde'],
  ] as const) {
    test(`does not take the ${kind} for the client, and says so`, async ({ browser, request }) => {
      const end = await keycloak.actFor(claim, actor);
      try {
        const page = await device(browser, 'phone');
        await page.goto('/');
        await page.getByRole('button', { name: 'Inloggen' }).click();
        const token = await nextToken(page, () => fillInLogin(page, 'samira'));
        expect(partOf(token, 1)).toMatchObject({ sub: 'samira', [claim]: actor });
        await expect(
          page.getByText('Logt u in voor iemand anders? Dat kan in Werkbrug nog niet.'),
        ).toBeVisible();
        await expect(page.getByText('Samira')).toBeHidden();
        const headers = { authorization: `Bearer ${token}` };
        const answer = await request.post('/graphql', { headers, data: { query: '{ me { name } }' } });
        expect(answer.status()).toBe(401);
        await expectNoAxeViolations(page);
        await shot(page, `login-namens-${kind}`);
        await page.context().close();
      } finally {
        await end();
      }
    });
  }

  test('signs out the other tab at once, and other devices when their token ends', async ({ browser }) => {
    await keycloak.tokensLive(SHORT);
    const phone = await device(browser, 'phone');
    await signIn(phone, 'samira');
    const tab = await phone.context().newPage();
    await tab.goto('/');
    await tab.getByRole('button', { name: 'Inloggen' }).click();
    await expect(tab.getByRole('heading', { level: 1, name: 'Dag Samira' })).toBeVisible();
    const elsewhere = await device(browser, 'phone');
    await signIn(elsewhere, 'samira', '/sollicitaties/nieuw');
    const employer = elsewhere.getByLabel('Werkgever of uitzendbureau');
    await employer.fill('Bakkerij De Overkant');

    await phone.getByRole('button', { name: 'Account van Samira Haddou' }).click();
    await phone.getByRole('button', { name: 'Uitloggen' }).click();
    await expect(phone.getByRole('button', { name: 'Inloggen' })).toBeVisible();
    await expect(tab.getByRole('button', { name: 'Inloggen' })).toBeVisible();
    // The login server knows it too: it asks who this is.
    await tab.getByRole('button', { name: 'Inloggen' }).click();
    await expect(tab.getByLabel('Gebruikersnaam')).toBeVisible();

    await keycloak.endSessionsOf('samira');
    await expect(loggedOut(elsewhere)).toBeVisible({ timeout: SHORT * 1000 });
    await expectNoAxeViolations(elsewhere);
    await shot(elsewhere, 'login-uitgelogd', 'screen');
    await loggedOut(elsewhere).getByRole('button', { name: 'Opnieuw inloggen' }).click();
    await fillInLogin(elsewhere, 'samira');
    await expect(employer).toHaveValue('Bakkerij De Overkant');
    await Promise.all([phone.context().close(), elsewhere.context().close()]);
  });

  test('takes new keys without a restart, and the old ones no more', async ({ browser, request }) => {
    const phone = await device(browser, 'phone');
    const old = await nextToken(phone, () => signIn(phone, 'samira'));
    const asks = (token: string) =>
      request.post('/graphql', {
        headers: { authorization: `Bearer ${token}` },
        data: { query: '{ me { name } }' },
      });
    expect((await asks(old)).status()).not.toBe(401);
    await keycloak.replaceKeys();

    const desk = await device(browser, 'desk');
    const renewed = await nextToken(desk, () => signIn(desk, 'lisanne'));
    expect(partOf(renewed, 0)['kid']).not.toBe(partOf(old, 0)['kid']);
    expect((await asks(renewed)).status()).not.toBe(401);
    expect((await asks(old)).status()).toBe(401);
    // What is open goes on: the page notices, and gets itself a token by the new key.
    await phone.getByRole('link', { name: 'Sollicitaties' }).click();
    await expect(phone.getByRole('heading', { level: 1, name: 'Sollicitaties' })).toBeVisible();
    await expect(phone.getByText('Stichting Laurens').first()).toBeVisible();
    await expect(loggedOut(phone)).toBeHidden();
    await Promise.all([phone.context().close(), desk.context().close()]);
  });

  test('ends the login of a closed account, and says so', async ({ browser }) => {
    await keycloak.tokensLive(SHORT);
    const desk = await device(browser, 'desk');
    await signIn(desk, 'lisanne');
    await keycloak.allow('lisanne', false);
    try {
      await expect(loggedOut(desk)).toBeVisible({ timeout: SHORT * 1000 });
      await expect(loggedOut(desk)).toContainText('Dan is uw account misschien gesloten.');
      await loggedOut(desk).getByRole('button', { name: 'Opnieuw inloggen' }).click();
      await fillInLogin(desk, 'lisanne');
      await expect(desk.getByText('Account is geblokkeerd')).toBeVisible();
      await shot(desk, 'login-geblokkeerd');
    } finally {
      await keycloak.allow('lisanne', true);
    }
    await desk.context().close();
  });

  test('keeps what is open and what is typed while the login server is away', async ({ browser }) => {
    await keycloak.tokensLive(SHORT);
    const phone = await device(browser, 'phone');
    await signIn(phone, 'samira', '/sollicitaties');
    await expect(phone.getByText('Stichting Laurens').first()).toBeVisible();
    const desk = await device(browser, 'desk');
    await signIn(desk, 'lisanne');
    await keycloak.stop();

    // As long as the token lives, all goes on.
    await expect(phone.getByText(AWAY)).toBeVisible({ timeout: SHORT * 1000 });
    await expect(phone.getByText('U kunt hier gewoon verder.')).toBeVisible();
    await expectNoAxeViolations(phone);
    await expectNoSidewaysScroll(phone);
    await shot(phone, 'login-weg-leeft', 'screen');

    // Then a client reads on, and staff wait.
    await expect(reading(phone)).toBeVisible({ timeout: SHORT * 1000 });
    await expect(phone.getByText('Stichting Laurens').first()).toBeVisible();
    const wait = desk.getByRole('dialog', { name: 'Inloggen lukt nu even niet' });
    await expect(wait).toContainText('Wat u hebt ingevuld, is bewaard.', { timeout: SHORT * 1000 });
    await expectNoAxeViolations(desk);
    await shot(desk, 'login-weg-wacht');
    await desk.setViewportSize(DEVICES.phone.viewport);
    await shot(desk, 'login-weg-wacht-smal', 'screen');
    await desk.setViewportSize(DEVICES.desk.viewport);

    // What is sent waits on the device, also after a reload, and so does what is only typed.
    await phone.goto('/sollicitaties/nieuw');
    await expect(reading(phone)).toBeVisible();
    const employer = phone.getByLabel('Werkgever of uitzendbureau');
    await employer.fill('Bakkerij De Overkant');
    await phone.getByRole('link', { name: 'Vandaag' }).click();
    await phone.reload();
    await expect(reading(phone)).toBeVisible();
    await expect(phone.getByRole('heading', { level: 1, name: 'Dag Samira' })).toBeVisible();
    // What was never seen on this device is not here; and it is not the line that is lost.
    await expect(phone.getByText('Zodra het lukt, gaat u hier verder.').first()).toBeVisible();
    await expect(phone.getByText('U hebt nu geen internet.')).toBeHidden();
    await expectNoAxeViolations(phone);
    await shot(phone, 'login-weg-lezen', 'screen');

    await keycloak.start();
    await expect(reading(phone)).toBeHidden({ timeout: 60_000 });
    await expect(wait).toBeHidden({ timeout: 60_000 });
    await expect(loggedOut(phone)).toBeHidden();
    await expect(desk.getByText('Samira Haddou').first()).toBeVisible();
    await phone.goto('/sollicitaties/nieuw');
    await expect(employer).toHaveValue('Bakkerij De Overkant');
    await Promise.all([phone.context().close(), desk.context().close()]);
  });
});
