// The page in Chromium and Firefox. `cargo test --test page` serves the site and says where (LAB_URL) and which browsers
// (LAB_CHROMIUM, LAB_FIREFOX; without them the runner's own).
import { defineConfig } from '@playwright/test';

const chromium = process.env.LAB_CHROMIUM;
const firefox = process.env.LAB_FIREFOX;

export default defineConfig({
  testDir: '.',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 90_000,
  // A machine that others use too may be slow for a moment; what passes only then is told as flaky.
  retries: process.env.CI ? 2 : 0,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: { baseURL: process.env.LAB_URL, viewport: { width: 1280, height: 900 } },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: {
          executablePath: chromium,
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
    },
    {
      name: 'firefox',
      testIgnore: 'static.spec.ts',
      use: {
        browserName: 'firefox',
        // Debian's Firefox speaks WebDriver BiDi.
        channel: firefox ? 'moz-firefox' : undefined,
        launchOptions: { executablePath: firefox },
      },
    },
  ],
});
