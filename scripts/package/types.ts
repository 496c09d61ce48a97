import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { domains, type InstalledPackage } from '../installed-package.ts';
import { runNode } from '../run-program.ts';

const CONSUMER = fileURLToPath(new URL('consumer.ts', import.meta.url));
const TSC = createRequire(import.meta.url).resolve('typescript/bin/tsc');

/** The ways to resolve modules, and what a file must be called to be compiled as meant. */
const ways = [
  { resolution: 'nodenext', module: 'nodenext', suffix: '.mts' },
  { resolution: 'nodenext', module: 'nodenext', suffix: '.cts' },
  { resolution: 'bundler', module: 'esnext', suffix: '.ts' },
  { resolution: 'node10', module: 'commonjs', suffix: '.ts' },
];

/** Each sub-path is imported, and each of its names must have the type that it has in the root. */
const everySubPath = [
  "import * as root from 'clientele';",
  ...domains.map((domain) => `import * as ${domain} from 'clientele/${domain}';`),
  ...domains.map((domain) => `export const ${domain}OfRoot: Pick<typeof root, keyof typeof ${domain}> = ${domain};`),
  ...domains.map((domain) => `export const ${domain}OfPart: typeof ${domain} = root;`),
];

/** That a strict user's program compiles, and a wrong one does not, under every resolution; what Node.js knows runs too. */
export async function checkTypes({ project }: InstalledPackage): Promise<string> {
  await Promise.all(ways.map((way, index) => checkWay(join(project, `types-${index}`), way)));
  const names = ways.map(({ resolution, suffix }) => `${resolution} (${suffix})`);
  return `types: root and ${domains.length} sub-paths under ${names.join(', ')}`;
}

async function checkWay(folder: string, { resolution, module, suffix }: (typeof ways)[number]): Promise<void> {
  await mkdir(folder);
  await copyFile(CONSUMER, join(folder, `consumer${suffix}`));
  await writeFile(join(folder, `sub-paths${suffix}`), everySubPath.join('\n'));
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2022'],
    types: [],
    module,
    moduleResolution: resolution,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
  };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['.'] }));
  await runNode([TSC, '-p', folder], { cwd: folder });
  if (resolution !== 'nodenext') return;
  for (const name of ['consumer', 'sub-paths']) {
    await runNode([join(folder, name + suffix.replace('ts', 'js'))], { cwd: folder });
  }
}
