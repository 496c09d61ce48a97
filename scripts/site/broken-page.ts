import type { Browser } from 'playwright-core';
import { faultsOf } from './check-page.ts';

/** A page with one fault of every kind. */
export const BROKEN_PAGE = `<!doctype html><html lang="en"><title>broken</title>
<img src="http://other.invalid/pixel.png" style="width: 1000px; height: 1px">
<script>console.error('an error');</script>`;

const FAULTS = [
  'asks another host: http://other.invalid/pixel.png',
  'console: an error',
  'image-alt',
  'scrolls sideways by',
];

/** Throws where the checks of a page do not see the faults of the broken one. */
export async function seesFaults(browser: Browser, address: string): Promise<void> {
  const faults = await faultsOf(browser, address);
  for (const fault of FAULTS) {
    if (!faults.some((seen) => seen.includes(fault))) throw new Error(`the checks do not see “${fault}”: ${faults}`);
  }
}
