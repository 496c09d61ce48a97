import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { build } from 'esbuild';
import { type Browser, chromium } from 'playwright-core';
import { installPackages } from '../apt.ts';
import { type Host, startHost } from '../local-host.ts';

/** After so many milliseconds a page hangs, however slow the machine is. */
const HANGS = 600_000;

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What the strictest host allows: scripts of its own, no code made from text. */
const STRICT = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'";

/** Debian's Chromium, or another one on the PATH. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: requireChromium(), args: FLAGS });
}

/** Runs a program of the project in pages without and with a strict security policy; gives what each printed. */
export async function runInChromium(program: string, timezoneId: string): Promise<Record<string, string>> {
  const { outputFiles } = await build({
    entryPoints: [program],
    bundle: true,
    write: false,
    format: 'esm',
    tsconfigRaw: {},
  });
  const script = outputFiles.map(({ text }) => text).join('');
  const browser = await launchChromium();
  try {
    const name = `Chromium ${browser.version()}`;
    return {
      [`${name}, ES module`]: await printedBy(browser, script, timezoneId),
      [`${name}, ES module under a strict Content-Security-Policy`]: await printedBy(
        browser,
        script,
        timezoneId,
        STRICT,
      ),
    };
  } finally {
    await browser.close();
  }
}

/** What a page with the script prints; anything else on its console, or a blocked resource, is an error. */
async function printedBy(browser: Browser, script: string, timezoneId: string, policy?: string): Promise<string> {
  const host = await serve(script, policy);
  const context = await browser.newContext({ timezoneId });
  try {
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() !== 'log') complaints.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    // What it says first is what it prints, or a complaint.
    const said = page.waitForEvent('console', { timeout: HANGS }).catch(() => undefined);
    const failed = page.waitForEvent('pageerror', { timeout: HANGS }).then(
      () => undefined,
      () => undefined,
    );
    const [message] = await Promise.all([Promise.race([said, failed]), page.goto(host.origin, { timeout: HANGS })]);
    if (complaints.length > 0) throw new Error(`Chromium complains: ${complaints.join('; ')}`);
    if (message === undefined) throw new Error('The page in Chromium printed nothing.');
    return message.text();
  } finally {
    await context.close();
    host.close();
  }
}

/** A host of one page and its script. */
function serve(script: string, policy?: string): Promise<Host> {
  return startHost(({ url }, response) => {
    if (policy !== undefined) response.setHeader('Content-Security-Policy', policy);
    if (url === '/program.js') {
      response.setHeader('Content-Type', 'text/javascript; charset=utf-8').end(script);
    } else if (url === '/') {
      const page = '<!doctype html><title>clientele</title><script type="module" src="/program.js"></script>';
      response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page);
    } else {
      response.writeHead(204).end();
    }
  });
}

/** The program, which is installed where it is missing. */
function requireChromium(): string {
  if (chromiumOnPath() === undefined) installPackages(['chromium']);
  const program = chromiumOnPath();
  if (program === undefined) throw new Error('Chromium is missing and could not be installed');
  return program;
}

function chromiumOnPath(): string | undefined {
  const programs = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'chromium'));
  return programs.find((path) => existsSync(path));
}
