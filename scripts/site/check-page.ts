import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { withPage } from './open-page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const PHONE = { width: 375, height: 812 };

/** The part of axe's result that is used. */
interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string | null;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/** Opens a page, light and dark and on a phone; gives what is wrong with it. */
export async function faultsOf(browser: Browser, address: string): Promise<readonly string[]> {
  return withPage(browser, address, { colorScheme: 'light' }, async ({ page, complaints }) => {
    const light = await inaccessible(page, 'light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.waitForTimeout(100);
    // Only colours differ.
    const dark = await inaccessible(page, 'dark', ['color-contrast']);
    await page.setViewportSize(PHONE);
    const sideways = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
    const tooWide = sideways > 0 ? [`scrolls sideways by ${sideways} px on a phone`] : [];
    return [...complaints, ...light, ...dark, ...tooWide];
  });
}

/** What axe finds that is serious or critical, by some of its rules or by all. */
async function inaccessible(page: Page, look: string, rules?: readonly string[]): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const options = JSON.stringify({ resultTypes: ['violations'], ...(rules && { runOnly: rules }) });
  const { violations } = (await page.evaluate(`axe.run(document, ${options})`)) as AxeResult;
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => {
      const [first] = nodes;
      return `axe, ${look}: ${id} (${nodes.length}): ${first?.html.slice(0, 160)} ${first?.failureSummary?.split('\n')[1]?.trim()}`;
    });
}
