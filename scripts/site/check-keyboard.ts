import type { Browser } from 'playwright-core';
import { withPage } from './open-page.ts';

/** The name of the field with the focus, or the text of the button. */
const FOCUSED = 'document.activeElement.getAttribute("name") ?? document.activeElement.textContent.trim()';

/** Types into a calculator and copies its code, without a mouse; throws where that does not work. */
export async function checkKeyboard(browser: Browser, origin: string): Promise<void> {
  const permissions = ['clipboard-read', 'clipboard-write'];
  await withPage(browser, `${origin}/metrics/nps.html`, { permissions }, async ({ page, complaints }) => {
    const { keyboard } = page;
    const focused = () => page.evaluate<string>(FOCUSED);
    const copied = () => page.evaluate<string>('navigator.clipboard.readText()');
    const tabTo = async (name: string) => {
      for (let presses = 0; presses < 80; presses += 1) {
        await keyboard.press('Tab');
        if ((await focused()) === name) return;
      }
      throw new Error(`Tab does not reach “${name}”`);
    };
    await tabTo('promoters');
    await keyboard.press('Control+A');
    await keyboard.type('60');
    await tabTo('detractors');
    await keyboard.press('Control+A');
    await keyboard.type('30');
    const shown = await page.locator('.calculator-figure strong').first().textContent();
    if (shown !== '30 points') throw new Error(`the keyboard types 60, 10 and 30, the calculator shows ${shown}`);
    await tabTo('Copy code');
    await keyboard.press('Enter');
    const code = await copied();
    if (!code.includes('npsScore(counts); // => 30')) throw new Error(`the copied code is ${code}`);
    await tabTo('Copy link with these inputs');
    await keyboard.press('Space');
    const link = await copied();
    if (!link.endsWith('?nps.promoters=60&nps.detractors=30')) throw new Error(`the copied link is ${link}`);
    if (complaints.length > 0) throw new Error(complaints.join('; '));
  });
}

/** The search, opened and used with the keyboard, finds the pages about churn. */
export async function checkSearch(browser: Browser, origin: string): Promise<void> {
  await withPage(browser, `${origin}/`, {}, async ({ page, complaints }) => {
    await page.keyboard.press('Control+k');
    await page.locator('#localsearch-input').waitFor();
    await page.keyboard.type('churn');
    await page.locator('.results .result').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/churn/i);
    if (complaints.length > 0) throw new Error(complaints.join('; '));
  });
}
