import { join } from 'node:path';
import { calculators } from '../test/site/calculators.ts';
import { repository, runNpm } from './run-program.ts';
import { launchChromium } from './runtimes/chromium.ts';
import { builtPages, deadAnchors } from './site/anchors.ts';
import { BROKEN_PAGE, seesFaults } from './site/broken-page.ts';
import { checkCalculator } from './site/check-calculator.ts';
import { checkKeyboard, checkSearch } from './site/check-keyboard.ts';
import { faultsOf } from './site/check-page.ts';
import { serve } from './site/serve.ts';

const SITE = join(repository, 'docs/.vitepress/dist');

/** As many pages as are open at once. */
const AT_ONCE = 4;

interface Check {
  readonly name: string;
  readonly run: () => Promise<unknown>;
}

if (!process.argv.includes('--built')) await runNpm(['run', 'docs'], { cwd: repository });
const host = await serve(SITE, { '/broken.html': BROKEN_PAGE });
const browser = await launchChromium();
try {
  const pages = builtPages(SITE);
  const failures = await failuresOf([
    { name: 'the checks see a broken page', run: () => seesFaults(browser, `${host.origin}/broken.html`) },
    { name: 'links to places in pages', run: async () => refuseFaults(deadAnchors(SITE)) },
    { name: 'search', run: () => checkSearch(browser, host.origin) },
    { name: 'keyboard', run: () => checkKeyboard(browser, host.origin) },
    ...(await calculators()).map((calculator) => ({
      name: `calculator ${calculator.name}`,
      run: () => checkCalculator(browser, host.origin, calculator),
    })),
    ...pages.map((page) => ({
      name: page,
      run: async () => refuseFaults(await faultsOf(browser, `${host.origin}${page}`)),
    })),
  ]);
  for (const failure of failures) console.error(`✗ ${failure}`);
  if (failures.length > 0) process.exitCode = 1;
  else
    console.log(
      `✓ ${pages.length} pages and ${(await calculators()).length} calculators in Chromium ${browser.version()}`,
    );
} finally {
  await browser.close();
  host.close();
}

/** Runs all checks, some at once, and gives what failed. */
async function failuresOf(checks: readonly Check[]): Promise<readonly string[]> {
  const failures: string[] = [];
  const waiting = [...checks];
  const work = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const { name, run } = check;
      await run().catch((error: unknown) =>
        failures.push(`${name}: ${error instanceof Error ? error.message : error}`),
      );
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return failures;
}

function refuseFaults(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(`\n  ${faults.join('\n  ')}`);
}
