import type { Page } from '@playwright/test';

/** A line of 1.6 Mbit/s and 150 ms, in the units of the DevTools protocol. */
const LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 93_750,
};

/** How many times slower the processor is. */
const SLOWER = 4;

/** From now on the page has a slow line and a slow processor: a phone on a train. */
export async function slowReader(page: Page): Promise<void> {
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('Network.emulateNetworkConditions', LINE);
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}
