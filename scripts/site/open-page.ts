import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page that is open, with what it complained of so far. */
export interface OpenPage {
  readonly page: Page;
  /** Errors and warnings of its console, answers that failed and requests to other hosts. */
  readonly complaints: readonly string[];
}

/** After so many milliseconds a page hangs, however slow the machine is. */
const HANGS = 600_000;

/** Milliseconds from one look at a page to the next. */
const PAUSE = 50;

/** Vue has taken over what the server sent. */
const ALIVE = "document.getElementById('app')?.__vue_app__ !== undefined || document.getElementById('app') === null";

/** It is asked from outside, because the policy of the site forbids a page to wait for what a text says. */
async function untilAlive(page: Page): Promise<void> {
  for (let waited = 0; !(await page.evaluate(ALIVE)); waited += PAUSE) {
    if (waited > HANGS) throw new Error('Vue has not taken over');
    await sleep(PAUSE);
  }
}

/** Opens a page in a context of its own and closes both after the work on it. */
export async function withPage<Result>(
  browser: Browser,
  address: string,
  options: BrowserContextOptions,
  work: (open: OpenPage) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  try {
    const { origin } = new URL(address);
    const complaints: string[] = [];
    await context.route(
      (url) => url.origin !== origin,
      (route) => {
        complaints.push(`asks another host: ${route.request().url()}`);
        return route.abort();
      },
    );
    const page = await context.newPage();
    page.setDefaultTimeout(HANGS);
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`console: ${error}`));
    page.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    await untilAlive(page);
    return await work({ page, complaints });
  } finally {
    await context.close();
  }
}
