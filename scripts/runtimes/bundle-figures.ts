import { existsSync, readdirSync } from 'node:fs';
import { build } from 'esbuild';
import { repository } from '../run-program.ts';

/** Bundles the figures of all domains, and how they are compared, into one module for any runtime. */
export async function bundleFigures(outfile: string): Promise<void> {
  const domains = readdirSync(`${repository}test`).filter(
    (name) => existsSync(`${repository}test/${name}/figures.ts`) && name !== 'support',
  );
  const contents = [
    ...domains.map((domain) => `import { figures as ${domain} } from './${domain}/figures.ts';`),
    `export const figures = [${domains.join(', ')}].flatMap(Object.entries);`,
    `export { difference } from './support/figures.ts';`,
  ].join('\n');
  await build({
    stdin: { contents, resolveDir: `${repository}test`, sourcefile: 'figures.ts' },
    bundle: true,
    format: 'esm',
    outfile,
    tsconfigRaw: {},
  });
}
