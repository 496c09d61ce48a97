import { readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import { defineConfig, type Format, type Options } from 'tsup';

const modules = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => /(?<!\.d)\.[jt]s$/.test(path));

/** Entries by their names, which are their paths under `dist` without an extension. */
const entriesOf = (paths: readonly string[]) =>
  Object.fromEntries(paths.map((path) => [path.replace(/\.\w+$/, ''), `src/${path}`]));
const indexes = modules.filter((path) => /(^|\/)index\.ts$/.test(path));
const [schemas, metrics] = [true, false].map((isSchemas) =>
  entriesOf(indexes.filter((path) => path.startsWith('schemas') === isSchemas)),
) as [Record<string, string>, Record<string, string>];

const common: Options = { target: 'es2022', platform: 'neutral', splitting: false };

/** Each source file is a module of the package, and what the dependencies that are bundled need is in it. */
function code(format: Format, extension: string): Options {
  return {
    ...common,
    format,
    entry: entriesOf(modules),
    noExternal: [/^zod/, /^pure-rand\//],
    esbuildPlugins: [relativeImports(extension)],
  };
}

function relativeImports(extension: string): Plugin {
  return {
    name: 'relative-imports',
    setup({ onResolve }) {
      onResolve({ filter: /^\.\.?\// }, ({ path, importer, kind }) =>
        kind === 'entry-point' || /[\\/]node_modules[\\/]/.test(importer)
          ? undefined
          : { path: path.replace(/\.\w+$/, extension), external: true, sideEffects: false },
      );
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
  return [code('esm', '.js'), code('cjs', '.cjs'), ...declarations];
});
