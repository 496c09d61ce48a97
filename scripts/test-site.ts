import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { calculators } from '../test/site/calculators.ts';
import { repository, runNpm } from './run-program.ts';
import { launchChromium } from './runtimes/chromium.ts';
import { builtPages, deadAnchors } from './site/anchors.ts';
import { BROKEN_PAGE, seesFaults } from './site/broken-page.ts';
import { checkCalculator } from './site/check-calculator.ts';
import { checkKeyboard, checkSearch } from './site/check-keyboard.ts';
import { faultsOf } from './site/check-page.ts';
import { type Check, failuresOf } from './site/run-checks.ts';
import { serve } from './site/serve.ts';

const SITE = join(repository, 'docs/.vitepress/dist');

/** `--built` takes the site as it was built last; words choose the checks whose names contain one of them. */
const { values, positionals: words } = parseArgs({ options: { built: { type: 'boolean' } }, allowPositionals: true });

if (!values.built) await runNpm(['run', 'docs'], { cwd: repository });
const host = await serve(SITE, { '/broken.html': BROKEN_PAGE });
const browser = await launchChromium();
try {
  const checks: readonly Check[] = [
    { name: 'a broken page', run: () => seesFaults(browser, `${host.origin}/broken.html`) },
    { name: 'links to places in pages', run: async () => refuseFaults(deadAnchors(SITE)) },
    { name: 'search', run: () => checkSearch(browser, host.origin) },
    { name: 'keyboard', run: () => checkKeyboard(browser, host.origin) },
    ...(await calculators()).map((calculator) => ({
      name: `calculator ${calculator.name}`,
      run: () => checkCalculator(browser, host.origin, calculator),
    })),
    ...builtPages(SITE).map((page) => ({
      name: page,
      run: async () => refuseFaults(await faultsOf(browser, `${host.origin}${page}`)),
    })),
  ];
  const chosen = checks.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
  if (chosen.length === 0) throw new Error(`No check has a name with ${words.join(' or ')}.`);
  const failures = await failuresOf(chosen);
  for (const failure of failures) console.error(`✗ ${failure}`);
  if (failures.length > 0) process.exitCode = 1;
  else console.log(`✓ ${chosen.length} checks of the site in Chromium ${browser.version()}`);
} finally {
  await browser.close();
  host.close();
}

function refuseFaults(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(`\n  ${faults.join('\n  ')}`);
}
