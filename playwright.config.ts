import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, findOrInstallBrowser } from './src/diagrams/browser.ts';

const PORT = Number(process.env['E2E_PORT'] ?? 4329);

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  // Some specs walk every page; on a busy machine that takes longer than the default half minute.
  timeout: 60_000,
  // A second try tells a fault from a busy machine; the report calls what needed one flaky.
  retries: 1,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['line']],
  use: {
    baseURL: `http://localhost:${PORT}`,
    launchOptions: { executablePath: findOrInstallBrowser(), args: BROWSER_FLAGS },
  },
  webServer: {
    command: `node node_modules/astro/bin/astro.mjs preview --ignore-lock --port ${PORT}`,
    env: { ASTRO_PREVIEW_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1' },
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
});
