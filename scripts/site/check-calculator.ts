import { deepStrictEqual, throws } from 'node:assert/strict';
import { MetricsInputError } from 'clientele';
import type { Browser, Locator, Page } from 'playwright-core';
import { initialTexts } from '../../docs/.vitepress/calculator/calculator.ts';
import type { PageCalculator, ShownCase } from '../../test/site/calculators.ts';
import { runCode } from '../../test/support/example-code.ts';
import { withPage } from './open-page.ts';

/** Types every case of a calculator into it and follows its link; throws where it does not show what it should. */
export async function checkCalculator(
  browser: Browser,
  origin: string,
  { name, calculator, page: path, shown, refused }: PageCalculator,
): Promise<void> {
  const initial = initialTexts(calculator);
  await withPage(browser, `${origin}/${path}.html`, {}, async ({ page, complaints }) => {
    const section = page.locator(`[data-calculator="${name}"]`);
    // The worked example comes last, so that it is typed and does not just stand there.
    for (const expected of [...shown].reverse()) {
      await type(section, { ...initial, ...expected.typed });
      await shows(section, expected);
      await runShownCode(section);
    }
    await checkChart(section);
    await type(section, { ...initial, ...refused.typed });
    await refuses(section, refused.field, refused.message);
    await runShownCode(section);
    await followLink(page, section, { ...initial, ...shown[1].typed });
    if (complaints.length > 0) throw new Error(complaints.join('; '));
  });
}

async function type(section: Locator, texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(texts)) {
    const field = section.locator(`[name="${name}"]`);
    if ((await field.evaluate(({ tagName }) => tagName)) === 'SELECT') await field.selectOption(text);
    else await field.fill(text);
  }
}

async function shows(section: Locator, { shows, intervals = {}, rows = [] }: ShownCase): Promise<void> {
  const found = await Promise.all((await section.locator('.calculator-figure').all()).map(figure));
  for (const [label, text] of Object.entries(shows)) {
    equal(found.find((one) => one.label === label)?.text ?? 'nothing', text, label);
  }
  for (const [label, text] of Object.entries(intervals)) {
    equal(found.find((one) => one.label === label)?.interval ?? 'nothing', `interval: ${text}`, label);
  }
  const cells = (await section.locator('tbody tr').all()).map((row) => row.locator('td').allTextContents());
  deepStrictEqual((await Promise.all(cells)).slice(0, rows.length), rows);
}

async function figure(element: Locator) {
  const part = async (name: string) => (await element.locator(name).allTextContents())[0];
  return { label: await part('dt'), text: await part('strong'), interval: await part('small') };
}

/** A chart is a picture, and says the same as text. */
async function checkChart(section: Locator): Promise<void> {
  if ((await section.locator('.calculator-chart').count()) === 0) return;
  const picture = section.locator('.calculator-chart > [role="img"]');
  await picture.locator('svg').waitFor();
  if (!(await picture.getAttribute('aria-label'))) throw new Error('its chart says nothing as text');
}

/** The message stands at the field, and is what a screen reader reads of it. */
async function refuses(section: Locator, name: string, message: string): Promise<void> {
  const field = section.locator(`[name="${name}"]`);
  equal((await field.getAttribute('aria-invalid')) ?? '', 'true', `${name} is marked`);
  const described = (await field.getAttribute('aria-describedby'))?.split(' ').at(-1);
  equal((await section.locator(`[id="${described}"]`).textContent()) ?? '', message, name);
}

/** Runs the code that the page shows; each of its claims must hold. */
async function runShownCode(section: Locator): Promise<void> {
  let claims = 0;
  runCode((await section.locator('pre').textContent()) ?? '', {
    equals: (actual, expected) => {
      claims += 1;
      deepStrictEqual(inNineDigits(actual), inNineDigits(expected));
    },
    throws: (call, expected) => {
      claims += 1;
      throws(call, (error) => error instanceof MetricsInputError && expected === `MetricsInputError: ${error.message}`);
    },
  });
  if (claims === 0) throw new Error('its code makes no claim');
}

/** Chromium and Node.js differ in the last digit of an exponential or a logarithm, and so from the tenth on in what a fit finds. */
function inNineDigits(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inNineDigits);
  return typeof value === 'number' ? Number(value.toPrecision(9)) : value;
}

/** The address keeps what was typed: opened again it shows the same. */
async function followLink(page: Page, section: Locator, texts: Readonly<Record<string, string>>): Promise<void> {
  await type(section, texts);
  const shown = await section.locator('.calculator-results').textContent();
  const link = page.url();
  await page.goto('about:blank');
  await page.goto(link, { waitUntil: 'networkidle' });
  equal((await section.locator('.calculator-results').textContent()) ?? '', shown ?? '', 'the link with the inputs');
}

function equal(actual: string, expected: string, what: string): void {
  if (actual !== expected) throw new Error(`${what}: shows “${actual}”, not “${expected}”`);
}
