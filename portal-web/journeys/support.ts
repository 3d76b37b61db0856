import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, expect, type Page, test } from '@playwright/test';

/** The people of the demonstration, by the first name that the journeys use. */
const PEOPLE = {
  samira: 'Samira Haddou',
  ron: 'Ron de Wit',
  aleksandra: 'Aleksandra Nowak',
  lisanne: 'Lisanne',
  herman: 'Herman',
  daniel: 'Daniel',
  priya: 'Priya',
  marja: 'Marja',
  joost: 'Joost',
  vandam: 'Bakkerij Van Dam',
  rijnmond: 'Rijnmond Logistiek',
} as const;

export type Person = keyof typeof PEOPLE;

/** Logs in as a person does: from the first page, through the real login page, by the name on the button. */
export async function loginAs(page: Page, person: Person, path = '/'): Promise<void> {
  await page.goto(path);
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await page.getByRole('button', { name: PEOPLE[person] }).first().click();
  await expect(page.getByRole('button', { name: /^Account van/ })).toBeVisible();
}

/** A page of its own for another person, on a desk, so that two can be seen at the same time. */
export async function deskOf(browser: Browser, person: Person, path = '/'): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    // What the phone's project sets would hold here too.
    isMobile: false,
    hasTouch: false,
    deviceScaleFactor: 1,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
  });
  const page = await context.newPage();
  await loginAs(page, person, path);
  return page;
}

/** Nothing on this screen breaks the rules of WCAG 2.2 AA that a program can check. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document.getAnimations().every((animation) => animation.playState !== 'running'),
  );
  // There are no frames, for which it would open a page of its own each time.
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .setLegacyMode()
    .options({ resultTypes: ['violations'], preload: false })
    .analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
  expect(found).toEqual([]);
}

/** Keeps a picture of the page, or of the screen for a very long page and when something lies over it, per width. */
export async function shot(page: Page, name: string, part: 'page' | 'screen' = 'page'): Promise<void> {
  const folder = process.env['WERKBRUG_SCREENSHOTS'] ?? 'target/screenshots';
  const fullPage = part === 'page' && (await page.locator('dialog:modal').count()) === 0;
  await page.screenshot({ path: `${folder}/${test.info().project.name}/${name}.png`, fullPage });
}

/** No sideways scrolling: not even on the narrowest phone. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over).toBeLessThanOrEqual(0);
}
