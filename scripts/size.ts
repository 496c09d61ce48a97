import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { requireBuild } from './installed-package.ts';
import { repository } from './run-program.ts';

/** What users import, and the most that it may add to their page in kB (1000 bytes), minified and gzipped. */
const limits: readonly { what: string; from: string; limit: number; without?: readonly string[] }[] = [
  { what: 'npsScore', from: 'clientele', limit: 8 },
  { what: 'npsScore', from: 'clientele/nps', limit: 8 },
  { what: 'simpleLtv', from: 'clientele', limit: 22 },
  { what: 'simpleLtv', from: 'clientele/ltv', limit: 22 },
  { what: 'npsInterval', from: 'clientele/inference', limit: 12 },
  { what: 'everything', from: 'clientele/inference', limit: 25, without: ['zod/mini', 'decimal.js'] },
  { what: 'everything', from: 'clientele', limit: 60 },
];

/** Bundles an import with all that it needs, zod and decimal.js included if they are not left out, and measures it. */
async function kilobytes(what: string, from: string, without: readonly string[] = []): Promise<number> {
  const name = what === 'everything' ? '* as imported' : `{ ${what} as imported }`;
  const {
    outputFiles: [bundle],
    metafile,
  } = await build({
    stdin: { contents: `import ${name} from '${from}'; globalThis.imported = imported;`, resolveDir: repository },
    absWorkingDir: repository,
    bundle: true,
    external: [...without],
    write: false,
    metafile: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    // The paths of tsconfig.json would lead to src.
    tsconfigRaw: {},
  });
  const measured = Object.keys(metafile.inputs).filter(
    (path) => !/(?:^|\/)node_modules\//.test(path) && path !== '<stdin>',
  );
  const isBuilt = measured.length > 0 && measured.every((path) => path.startsWith('dist/'));
  if (bundle === undefined || !isBuilt) throw new Error(`${from} is not the built package but ${measured.join(', ')}`);
  return gzipSync(bundle.contents, { level: 9 }).length / 1000;
}

requireBuild();
let kept = true;
console.log('kB, minified and gzipped, dependencies included');
for (const { what, from, limit, without } of limits) {
  const size = await kilobytes(what, from, without);
  if (size > limit) kept = false;
  const sign = size > limit ? '✗' : '✓';
  const least = without === undefined ? '' : ` without ${without.join(' and ')}`;
  console.log(
    `${sign} ${what.padEnd(11)} from ${from.padEnd(19)} ${size.toFixed(1).padStart(5)}, at most ${limit}${least}`,
  );
}
if (!kept) {
  console.error('The package is larger than it may be.');
  process.exitCode = 1;
}
