import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { defineConfig, devices } from '@playwright/test';

/** A Chromium or Chrome that is here already; the browsers of the test library are never downloaded. */
function findChromium(): string {
  const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  const named = process.env['CHROMIUM'];
  if (named) return existsSync(named) ? named : execSync(`command -v ${named}`, { encoding: 'utf8' }).trim();
  const found = places.find(existsSync);
  if (!found)
    throw new Error('The browser journeys need Chromium or Chrome; name it with CHROMIUM=/path/to/it');
  return found;
}

/** These walk another installation, which infra/journeys-keycloak starts; all others walk the demo. */
const KEYCLOAK = '**/keycloak/*.spec.ts';

export default defineConfig({
  testDir: 'journeys',
  outputDir: 'target/journeys',
  reporter: [['list'], ['html', { outputFolder: 'target/journeys-report', open: 'never' }]],
  timeout: 120_000,
  expect: { timeout: 15_000 },
  // The journeys share one application and its people, so they go one after the other.
  workers: 1,
  forbidOnly: Boolean(process.env['CI']),
  use: {
    baseURL: process.env['WERKBRUG_URL'] ?? 'http://localhost:8080',
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    // Following every step costs a sixth of the time of all journeys, so only who looks for something asks for it.
    trace: process.env['WERKBRUG_TRACE'] ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: findChromium(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    {
      name: 'phone',
      testIgnore: KEYCLOAK,
      use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
    },
    { name: 'desk', testIgnore: KEYCLOAK, use: { viewport: { width: 1440, height: 900 } } },
    ...(process.env['KEYCLOAK_PORT'] ? [{ name: 'keycloak', testMatch: KEYCLOAK }] : []),
  ],
});
