import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import { domains, requireBuild } from './installed-package.ts';
import { repository } from './run-program.ts';

interface Limit {
  readonly what: string;
  /** What is imported: a name, or `*`, from each of these. */
  readonly name: string;
  readonly from: readonly string[];
  /** The most that it may add to a page in kB (1000 bytes), minified and gzipped. */
  readonly limit: number;
  readonly plugins?: readonly Plugin[];
}

/** Leaves out what every page that uses the package has anyway: zod and decimal.js. */
const withoutCore: Plugin = {
  name: 'without-core',
  setup: ({ onResolve }) => onResolve({ filter: /^decimal\.js$|\/zod\.js$/ }, ({ path }) => ({ path, external: true })),
};

/** Domains that few pages have all at once, with the limit of each. */
const LATER: Readonly<Record<string, number>> = {
  revenue: 11,
  cohorts: 11,
  rfm: 12,
  advocacy: 13,
  health: 10,
  inference: 25,
  survival: 19,
  charts: 27,
  btyd: 33,
  tables: 38,
};
const pathsOf = (names: readonly string[]) => names.map((name) => `clientele/${name}`);

const limits: readonly Limit[] = [
  ...['clientele', 'clientele/nps'].map((from) => ({ what: 'npsScore', name: 'npsScore', from: [from], limit: 7 })),
  ...['clientele', 'clientele/ltv'].map((from) => ({ what: 'simpleLtv', name: 'simpleLtv', from: [from], limit: 20 })),
  { what: 'npsChart', name: 'npsChart', from: ['clientele/charts'], limit: 13 },
  { what: 'npsInterval', name: 'npsInterval', from: ['clientele/inference'], limit: 12 },
  { what: 'kaplanMeier', name: 'kaplanMeier', from: ['clientele/survival'], limit: 13 },
  {
    what: 'all other domains',
    name: '*',
    from: pathsOf(domains.filter((domain) => !(domain in LATER))),
    limit: 45,
  },
  ...Object.entries(LATER).map(([domain, limit]) => ({
    what: 'all',
    name: '*',
    from: pathsOf([domain]),
    limit,
    plugins: [withoutCore],
  })),
];

/** Bundles imports with all that they need and measures them. */
async function kilobytes({ name, from, plugins = [] }: Limit): Promise<number> {
  const imports = from.map((path, index) => {
    const local = `imported${index}`;
    return `import ${name === '*' ? `* as ${local}` : `{ ${name} as ${local} }`} from '${path}'; globalThis.${local} = ${local};`;
  });
  const {
    outputFiles: [bundle],
    metafile,
  } = await build({
    stdin: { contents: imports.join('\n'), resolveDir: repository },
    absWorkingDir: repository,
    bundle: true,
    plugins: [...plugins],
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
for (const measured of limits) {
  const { what, from, limit, plugins } = measured;
  const size = await kilobytes(measured);
  if (size > limit) kept = false;
  const sign = size > limit ? '✗' : '✓';
  const origin = from.length === 1 ? ` from ${from[0]}` : '';
  const less = plugins ? ', without zod and decimal.js' : '';
  console.log(`${sign} ${size.toFixed(1).padStart(5)}, at most ${String(limit).padStart(2)}: ${what}${origin}${less}`);
}
if (!kept) {
  console.error('The package is larger than it may be.');
  process.exitCode = 1;
}
