import { existsSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { defineConfig, type Format, type Options } from 'tsup';

/** The source files that are modules of the package: all but those behind the index of a floor of `internal`. */
const modules = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (path) => /(?<!\.d)\.[jt]s$/.test(path) && !/^internal\/\w+\/(?!index\.)/.test(path),
);
const domains = readdirSync('src').filter((name) => existsSync(`src/${name}/index.ts`) && name !== 'schemas');
const metrics: Record<string, string> = {
  index: 'src/index.ts',
  ...entriesOf(domains.map((domain) => `${domain}/index.ts`)),
};
const schemas = entriesOf(['schemas/index.ts']);

const common: Options = { target: 'es2022', platform: 'neutral', splitting: false };

/** Entries by their names, which are their paths under `dist` without an extension. */
function entriesOf(paths: readonly string[]): Record<string, string> {
  return Object.fromEntries(paths.map((path) => [path.replace(/\.\w+$/, ''), `src/${path}`]));
}

/** Modules import each other as the sources do; a floor of `internal` is one, and so is what is used of zod. */
function plainModules(format: Format, extension: string): Options {
  return {
    ...common,
    format,
    entry: entriesOf(modules),
    noExternal: [/^zod/, /^pure-rand\//],
    esbuildPlugins: [
      relativeImports((path, importer) =>
        /[\\/]internal[\\/]\w+[\\/]/.test(importer) && path.startsWith('./')
          ? undefined
          : path.replace(/\.\w+$/, extension),
      ),
    ],
  };
}

/** For Node, which takes a millisecond for each module: all of a domain in one, on the same floors. */
const domainsForNode: Options = {
  ...common,
  format: 'esm',
  entry: {
    'node/index': 'src/index.ts',
    ...Object.fromEntries(domains.map((domain) => [`node/${domain}`, `src/${domain}/index.ts`])),
  },
  esbuildPlugins: [
    relativeImports((path, importer) => {
      const file = relative(resolve('src'), resolve(importer, '..', path));
      if (/^(internal|errors|money)\b/.test(file)) return `../${file.replace(/\.\w+$/, '.js')}`;
      return importer === resolve('src/index.ts') && file.endsWith('/index.ts')
        ? `./${file.slice(0, -'/index.ts'.length)}.js`
        : undefined;
    }),
  ],
};

/** Leaves imports between source files to the runtime, as the module that `moduleOf` names. */
function relativeImports(moduleOf: (path: string, importer: string) => string | undefined): Plugin {
  return {
    name: 'relative-imports',
    setup({ onResolve }) {
      onResolve({ filter: /^\.\.?\// }, ({ path, importer, kind }) => {
        if (kind === 'entry-point' || /[\\/]node_modules[\\/]/.test(importer)) return undefined;
        const module = moduleOf(path, importer);
        return module === undefined ? undefined : { path: module, external: true, sideEffects: false };
      });
    },
  };
}

/** Declarations of the schemas share no file with those of the metrics, whose types are free of zod. */
const declarations: Options[] = [metrics, schemas].map((entry) => ({
  ...common,
  format: ['esm', 'cjs'],
  entry,
  dts: { entry, only: true },
}));

export default defineConfig(async () => {
  await rm('dist', { recursive: true, force: true });
  return [plainModules('esm', '.js'), plainModules('cjs', '.cjs'), domainsForNode, ...declarations];
});
