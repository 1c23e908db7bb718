import { spawn } from 'node:child_process';
import { expect, test } from '@playwright/test';

const PORT = 4331;

test('search works while an author writes, over the last build', async ({ page }) => {
  const server = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--ignore-lock', '--port', String(PORT)],
    { env: { ...process.env, ASTRO_DEV_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1' } },
  );
  try {
    await expect
      .poll(
        () =>
          fetch(`http://localhost:${PORT}/`)
            .then(({ ok }) => ok)
            .catch(() => false),
        {
          timeout: 20_000,
        },
      )
      .toBe(true);
    await page.goto(`http://localhost:${PORT}/search/?q=counter+metrics`);
    await expect(page.getByRole('option').first()).toContainText('2.3 Counter Metrics');
  } finally {
    server.kill();
  }
});
