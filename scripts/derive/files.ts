import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { type Model, readModel, type Sources } from './model.ts';

const BIOME = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');

/** Every derived file of a checkout, with the text that it must have. */
export function derivedFiles(root: string): Readonly<Record<string, string>> {
  const { files, types, ...model } = readModel(root);
  const schemas = model.schemas.map(({ type: _, ...schema }) => schema);
  const texts = {
    'src/schemas/index.ts': schemasModule(model, { files, types }),
    'docs/functions.json': JSON.stringify({ ...model, schemas }),
  };
  return Object.fromEntries(Object.entries(texts).map(([file, text]) => [file, formatted(root, file, text)]));
}

function schemasModule({ schemas }: Model, { files, types }: Sources): string {
  const used = schemas.flatMap(({ type }) => type.match(/\b[A-Z]\w*/g) ?? []).filter((name) => types.has(name));
  const modules = [...new Set(schemas.map(({ name }) => files.get(name) as string))];
  const lines = [
    '// Derived from the source files by `npm run derive`.',
    `import type { ${[...new Set(used)].join(', ')} } from '../index.ts';`,
    ...modules.map((file) => `import * as ${moduleName(file, modules)} from '../${file}';`),
    "import { type InputSchema, inputSchema } from './json-schema.ts';",
    'export type { InputSchema };',
    ...schemas.map(({ name, type, description }) => {
      const schema = `${moduleName(files.get(name) as string, modules)}.${name}`;
      return `\n/** ${description} */\nexport const ${name}: InputSchema<${type}> = inputSchema(${schema});`;
    }),
  ];
  return lines.join('\n');
}

/** A name for a source file: its own, with the folder if others have the same. */
function moduleName(file: string, files: readonly string[]): string {
  const own = file.slice(file.lastIndexOf('/'));
  const words = files.filter((other) => other.endsWith(own)).length > 1 || own === '/index.ts' ? file : own;
  return words
    .slice(words.startsWith('/') ? 1 : 0, -'.ts'.length)
    .replace(/\W+(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function formatted(root: string, file: string, text: string): string {
  const args = ['check', '--write', '--linter-enabled=false', `--stdin-file-path=${file}`];
  return execFileSync(process.execPath, [BIOME, ...args], { cwd: root, input: text, encoding: 'utf8' });
}
