import { expect, test } from '@playwright/test';
import { PAGES } from './site.ts';

for (const width of [360, 1440]) {
  test(`nothing moves while a page loads and is scrolled, at ${width} px`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          shifts.push((entry as PerformanceEntry & { value: number }).value);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const address of PAGES) {
      await page.goto(address);
      await page.evaluate(() => document.fonts.ready);
      for (let y = 0; y < 6000; y += 2000) {
        await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), y);
        await page.evaluate(() => new Promise(requestAnimationFrame));
      }
      const total = await page.evaluate(() =>
        (globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, one) => sum + one, 0),
      );
      expect(total, address).toBe(0);
    }
  });
}
