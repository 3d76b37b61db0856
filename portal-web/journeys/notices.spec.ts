import { expect, type Page, test } from '@playwright/test';
import { deskOf, expectNoAxeViolations, expectNoSidewaysScroll, loginAs, shot } from './support';

const SAMIRA = '/clienten/01930000-0000-7000-8000-000000000111/berichten';
const RON = '/clienten/01930000-0000-7000-8000-000000000112/berichten';

/** Looks at a screen as a journey leaves it. */
async function look(page: Page, name: string) {
  await expectNoAxeViolations(page);
  await expectNoSidewaysScroll(page);
  await shot(page, name);
}

async function write(page: Page, words: string) {
  await page.getByLabel('Uw bericht').fill(words);
  await page.getByLabel('Uw bericht').press('Enter');
  await expect(page.getByText(words).first()).toBeVisible();
}

/** The bell, the list and the browser tab say the same. */
async function expectUnread(page: Page, count: number) {
  const name = count === 0 ? 'Meldingen' : `Meldingen, ${count} ongelezen`;
  await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
  await expect(page).toHaveTitle(count === 0 ? /^[^(]/ : new RegExp(`^\\(${count}\\) `));
}

async function unread(page: Page): Promise<number> {
  const bell = page.getByRole('link', { name: /^Meldingen/ });
  await expect(bell).toBeVisible();
  await page.waitForLoadState('networkidle');
  return Number(/\d+/.exec((await bell.getAttribute('aria-label')) ?? '')?.[0] ?? 0);
}

/**
 * A browser that a program drives has no push service. This one does as if, so that everything else can be walked; that
 * a real message can be read by a browser is shown by the tests of the backend.
 */
function withPushService() {
  const key = 'subscribed';
  const subscription = () => ({
    toJSON: () => ({
      endpoint: `https://fcm.googleapis.com/fcm/send/${localStorage.getItem(key)}`,
      keys: {
        p256dh: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
        auth: 'BTBZMqHH6r4Tts7J_aSIgg',
      },
    }),
    unsubscribe: () => Promise.resolve(localStorage.removeItem(key)),
  });
  Object.assign(PushManager.prototype, {
    getSubscription: () => Promise.resolve(localStorage.getItem(key) ? subscription() : null),
    subscribe: () => {
      localStorage.setItem(key, crypto.randomUUID());
      return Promise.resolve(subscription());
    },
  });
}

/** What the worker shows when a push service hands it a message; a press needs a real finger, see the test of the worker. */
async function expectShownOnce(page: Page) {
  const browser = await page.context().newCDPSession(page);
  const registered = new Promise<string>((resolve) =>
    browser.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      if (registrations[0]) resolve(registrations[0].registrationId);
    }),
  );
  await browser.send('ServiceWorker.enable');
  const registrationId = await registered;
  const data = JSON.stringify({ id: 'een', words: 'Er staat een bericht voor u klaar', path: '/meldingen' });
  const push = () =>
    browser.send('ServiceWorker.deliverPushMessage', {
      origin: new URL(page.url()).origin,
      registrationId,
      data,
    });
  const shown = () =>
    page.evaluate(async () => {
      const { getNotifications } = await navigator.serviceWorker.ready.then((worker) => ({
        getNotifications: () => worker.getNotifications(),
      }));
      return (await getNotifications()).map(({ title, body }) => `${title}: ${body}`);
    });
  await push();
  await expect.poll(shown).toEqual(['Werkbrug: Er staat een bericht voor u klaar']);
  await push();
  await expect.poll(shown).toEqual(['Werkbrug: Er staat een bericht voor u klaar']);
}

test('notices: Samira hears of a message at once, reads it, and marks the rest', async ({
  page,
  browser,
  isMobile,
}) => {
  test.skip(!isMobile, 'the client holds a phone; it changes by this journey, so it is walked once');
  await loginAs(page, 'samira', '/meldingen');
  await expect(page.getByRole('heading', { name: 'Meldingen' })).toBeVisible();
  const before = await unread(page);

  const desk = await deskOf(browser, 'lisanne', SAMIRA);
  await write(desk, 'Ik heb uw brief gelezen.');
  await expectUnread(page, before + 1);
  const told = page.getByRole('link', { name: /Er is een bericht voor u/ }).first();
  await expect(told).toContainText('nieuw');
  await look(page, 'meldingen-client');

  await told.click();
  await expect(page.getByText('Ik heb uw brief gelezen.')).toBeVisible();
  await expect.poll(() => unread(page)).toBeLessThanOrEqual(before);

  await page.goto('/meldingen');
  await write(desk, 'Mooi geschreven.');
  await expect(page.getByRole('button', { name: 'Alles gelezen' })).toBeVisible();
  const all = await unread(page);
  await page.getByRole('button', { name: 'Alles gelezen' }).click();
  await expectUnread(page, 0);
  await page.getByRole('button', { name: 'Maak ongedaan' }).click();
  await expectUnread(page, all);
});

test('notices: an adviser reads of whom, and is led there', async ({ page, browser, isMobile }) => {
  test.skip(isMobile, 'an adviser sits at a desk');
  await loginAs(page, 'lisanne', '/meldingen');
  await expect(page.getByRole('heading', { name: 'Meldingen' })).toBeVisible();
  const samira = await deskOf(browser, 'samira', '/berichten');
  await write(samira, 'Kunt u mij morgen bellen?');
  const told = page.getByRole('link', { name: /Samira Haddou stuurde een bericht/ }).first();
  await expect(told).toContainText('nieuw');
  const before = await unread(page);
  await look(page, 'meldingen-adviseur');

  await told.click();
  await expect(page).toHaveURL(SAMIRA);
  await expect(page.getByText('Kunt u mij morgen bellen?').first()).toBeVisible();
  await expect.poll(() => unread(page)).toBeLessThan(before);
});

test('notices: who has none reads what will stand there', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a team lead sits at a desk');
  await loginAs(page, 'marja', '/meldingen');
  await expect(page.getByRole('heading', { name: 'Er zijn geen meldingen' })).toBeVisible();
  await look(page, 'meldingen-leeg');
});

test('notices: Ron gives an address, says yes to the link, gets a mail, and stops it', async ({
  page,
  browser,
  isMobile,
}) => {
  test.skip(!isMobile, 'the client holds a phone; it changes by this journey, so it is walked once');
  const address = `ron-${Date.now()}@mail.example`;
  await loginAs(page, 'ron', '/meldingen/mail');
  await page.getByRole('textbox', { name: 'Mailadres' }).fill('geen adres');
  await page.getByRole('button', { name: 'Bewaar het adres' }).click();
  await expect(page.getByRole('alert').first()).toContainText('Dit is geen mailadres');
  await page.getByRole('textbox', { name: 'Mailadres' }).fill(address);
  await page.getByRole('button', { name: 'Bewaar het adres' }).click();
  await expect(page.getByText(`Wij stuurden een mail naar ${address}`)).toBeVisible();
  await look(page, 'meldingen-mail');

  const switchOn = page.getByRole('button', { name: 'Zet meldingen aan op dit toestel' });
  // The person presses and says no to the browser.
  await page.evaluate(() => {
    Object.defineProperty(Notification, 'permission', { value: 'denied' });
    Notification.requestPermission = () => Promise.resolve('denied');
  });
  await switchOn.click();
  await expect(page.getByText('Uw browser houdt meldingen van Werkbrug tegen')).toBeVisible();
  await page.context().grantPermissions(['notifications']);
  await page.reload();
  await switchOn.click();
  await expect(page.getByRole('alert')).toContainText('Het lukte niet om meldingen aan te zetten');
  await page.addInitScript(withPushService);
  await page.reload();
  await switchOn.click();
  await expect(page.getByText('Dit toestel', { exact: true })).toBeVisible();
  await expect(switchOn).toBeHidden();
  await look(page, 'meldingen-toestel');
  await expectShownOnce(page);
  await page.getByRole('button', { name: /^Haal .* weg$/ }).click();
  await expect(switchOn).toBeVisible();
  await switchOn.click();
  await expect(page.getByText('Dit toestel', { exact: true })).toBeVisible();

  const post = await page.context().newPage();
  const newest = () => post.getByRole('article').filter({ hasText: address }).first();
  const comes = (subject: string) =>
    expect(async () => {
      await post.goto('/demo/mail');
      await expect(newest().getByRole('heading', { name: subject })).toBeVisible({ timeout: 1000 });
    }).toPass();
  await comes('Wilt u mail van Werkbrug op dit adres?');
  await look(post, 'demo-mail');
  await newest().getByRole('link').first().click();
  await look(post, 'mail-bevestigen');
  await post.getByRole('button', { name: 'Ja, mail mij hier' }).click();
  await expect(post.getByRole('heading', { name: 'Uw mailadres klopt' })).toBeVisible();
  await page.reload();
  await expect(page.getByText('Bevestigd')).toBeVisible();

  // In the night a mail waits until it is morning.
  await page.getByRole('combobox', { name: 'Stil vanaf' }).selectOption('0');
  await expect(page.getByText('Bewaard').last()).toBeVisible();
  await page.getByRole('combobox', { name: 'Tot' }).selectOption('0');
  await expect(page.getByText('Bewaard')).toHaveCount(2);

  const desk = await deskOf(browser, 'lisanne', RON);
  await write(desk, 'Belt u mij vanmiddag even?');
  await comes('Er staat een bericht voor u klaar');
  await expect(newest()).not.toContainText(/Ron|Lisanne|vanmiddag/);
  await newest().getByRole('link').last().click();
  await look(post, 'mail-stoppen');
  await post.getByRole('button', { name: 'Stop de mail' }).click();
  await expect(post.getByRole('heading', { name: 'De mail is gestopt' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('combobox', { name: 'Berichten' }).first()).toHaveValue('PORTAL');

  // Whoever leaves hears nothing on this phone any more.
  await page.getByRole('button', { name: /^Account van/ }).click();
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await expect(page.getByRole('button', { name: 'Inloggen' })).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('subscribed'))).toBeNull();
});
