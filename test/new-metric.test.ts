import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const NOT_COPIED =
  /^(node_modules|dist|coverage|reports|\.git|docs\/reference|docs\/\.vitepress\/(cache|dist)|examples\/report\/data)$/;

/** All that is written by hand for a metric; what is there already grows at its end, or before a mark. */
const WRITTEN: Readonly<Record<string, { readonly text: string; readonly before?: string }>> = {
  'src/churn/win-back-rate.ts': {
    text: `
import { parameters, parseInput, ratio, rule, whole } from '../internal/reading/index.ts';

/** The input of {@link winBackRate}. */
export interface WinBackInput {
  /** Customers who had left. */
  readonly customersLost: number;
  /** Those of them who came back. */
  readonly customersWonBack: number;
}

export const winBackInputSchema = parameters(
  { customersLost: whole(), customersWonBack: whole() },
  rule<WinBackInput>(
    'customersWonBack',
    'at most customersLost',
    ({ customersLost, customersWonBack }) => customersWonBack <= customersLost,
  ),
);

/**
 * Win-back rate: the share of the customers who had left that came back.
 *
 * - Formula: \`customersWonBack / customersLost\`
 * - Unit: rate, from 0 to 1
 * - Source: made up for a test
 *
 * @returns The rate, or \`null\` when nobody had left.
 * @example
 * winBackRate({ customersLost: 40, customersWonBack: 5 }); // => 0.125
 */
export function winBackRate(input: WinBackInput): number | null {
  const { customersLost, customersWonBack } = parseInput(winBackInputSchema, input);
  return ratio(customersWonBack, customersLost);
}
`,
  },
  'src/churn/index.ts': { text: "export { type WinBackInput, winBackRate } from './win-back-rate.ts';\n" },
  'test/churn/figures.ts': {
    text: `
  winBackRate: {
    figures: [
      { input: [{ customersLost: 40, customersWonBack: 5 }], result: 0.125, source: 'by hand: 5/40' },
      { input: [{ customersLost: 0, customersWonBack: 0 }], result: null, source: 'nobody had left' },
    ],
    refused: [
      [[{ customersLost: 4, customersWonBack: 5 }], 'customersWonBack: must be at most customersLost, got 5'],
    ],
  },
`,
    before: '};\n',
  },
  'test/churn/win-back-rate.test.ts': {
    text: `
import { winBackRate } from 'clientele';
import { expectTypeOf, it } from 'vitest';

it('winBackRate may be null', () => {
  expectTypeOf(winBackRate).returns.toEqualTypeOf<number | null>();
});
`,
  },
  'docs/metrics/win-back.md': {
    text: '# Win-back rate\n\n```ts\nwinBackRate({ customersLost: 8, customersWonBack: 1 }); // => 0.125\n```\n',
  },
};

/** The tests that must know the metric without being told. */
const TESTS = [
  'test/churn/win-back-rate.test.ts',
  'test/derived.test.ts',
  'test/documentation.test.ts',
  'test/examples/service/answers.test.ts',
  'test/figures.test.ts',
  'test/schemas/agreement.test.ts',
  'test/schemas/json-schema.test.ts',
  'test/three-outcomes.test.ts',
];

const copy = mkdtempSync(join(tmpdir(), 'clientele-metric-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const run = (program: string, ...args: readonly string[]) =>
  promisify(execFile)(process.execPath, [join(ROOT, 'node_modules', program), ...args], { cwd: copy });

it('a metric is written into at most five files, and everything else knows it', async () => {
  for (const name of readdirSync(ROOT).filter((name) => !NOT_COPIED.test(name))) {
    cpSync(ROOT + name, join(copy, name), {
      recursive: true,
      filter: (path) => !NOT_COPIED.test(path.slice(ROOT.length)),
    });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  for (const [file, { text, before = '' }] of Object.entries(WRITTEN)) {
    const there = readdirSync(join(copy, file, '..')).includes(file.slice(file.lastIndexOf('/') + 1));
    const old = there ? readFileSync(join(copy, file), 'utf8') : '';
    writeFileSync(join(copy, file), old.slice(0, old.length - before.length) + text.trimStart() + before);
  }
  await run('tsx/dist/cli.mjs', 'scripts/derive.ts');

  const report = join(copy, 'report.json');
  const asked = ['-t', 'winBackRate|win-back', '--reporter=json', `--outputFile=${report}`];
  // What fails is in the report.
  await run('vitest/vitest.mjs', 'run', ...TESTS, ...asked).catch(() => undefined);
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  const failed = testResults.flatMap(({ message, assertionResults }) => [
    ...(message ? [message] : []),
    ...assertionResults.flatMap(({ failureMessages }) => failureMessages),
  ]);
  expect(failed).toEqual([]);
  const knowing = testResults.filter(({ assertionResults }) =>
    assertionResults.some(({ status }) => status === 'passed'),
  );
  expect(knowing.map(({ name }) => name.slice(name.indexOf('test/'))).sort()).toEqual(TESTS);
  expect(Object.keys(WRITTEN).length).toBeLessThanOrEqual(5);
});

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly failureMessages: readonly string[] }[];
  }[];
}
