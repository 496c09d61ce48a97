import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { domains, type InstalledPackage } from '../installed-package.ts';
import { runNode } from '../run-program.ts';

/** Programs, and what compiles them: the types of zod mention those of a page, and import CommonJS by default. */
const programs = [
  { names: ['consumer', 'sub-paths'], options: { lib: ['es2022'] } },
  { names: ['consumer-of-schemas'], options: { lib: ['es2022', 'dom'], esModuleInterop: true } },
];
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
  return `types: root, ${domains.length} sub-paths and the schemas under ${names.join(', ')}`;
}

async function checkWay(folder: string, { resolution, module, suffix }: (typeof ways)[number]): Promise<void> {
  await mkdir(folder);
  for (const name of ['consumer', 'consumer-of-schemas']) {
    await copyFile(fileURLToPath(new URL(`${name}.ts`, import.meta.url)), join(folder, name + suffix));
  }
  await writeFile(join(folder, `sub-paths${suffix}`), everySubPath.join('\n'));
  const compilerOptions = {
    target: 'es2022',
    types: [],
    module,
    moduleResolution: resolution,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
  };
  for (const { names, options } of programs) {
    const files = names.map((name) => name + suffix);
    await writeFile(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: { ...compilerOptions, ...options }, files }),
    );
    await runNode([TSC, '-p', folder], { cwd: folder });
    if (resolution !== 'nodenext') continue;
    for (const file of files) await runNode([join(folder, file.replace('ts', 'js'))], { cwd: folder });
  }
}
