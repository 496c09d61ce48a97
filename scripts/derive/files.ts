import { type DerivedSchema, type Model, readModel } from './model.ts';

/** Every derived file of a checkout, with the text that it must have. */
export function derivedFiles(root: string): Readonly<Record<string, string>> {
  const model = readModel(root);
  return {
    'src/schemas/index.ts': schemasModule(model),
    'docs/functions.json': `${JSON.stringify({ functions: model.functions, names: model.names }, null, 1)}\n`,
  };
}

const HEAD = '// Derived from the source files by `npm run derive`; not edited by hand.\n';

function schemasModule({ schemas }: Model): string {
  const types = new Map<string, Set<string>>();
  const add = (file: string, name: string) => types.set(file, (types.get(file) ?? new Set()).add(name));
  const lines = schemas.map((schema) => {
    for (const name of namesIn(schema)) add('../index.ts', name);
    return [
      `/** ${schema.comment} */`,
      `export const ${schema.name}: InputSchema<${schema.type}> = inputSchema(${schema.name}Of);`,
    ].join('\n');
  });
  const files = [...new Set(schemas.map(({ file }) => file))].sort();
  const imports = files.map((file) => {
    const some = schemas.filter((schema) => schema.file === file);
    return `import { ${some.map(({ name }) => `${name} as ${name}Of`).join(', ')} } from '../${file}';`;
  });
  const used = [...types].map(([file, names]) => `import type { ${[...names].sort().join(', ')} } from '${file}';`);
  return `${HEAD}${[...used, ...imports].join('\n')}
import { type InputSchema, inputSchema } from './input-schema.ts';

export type { InputSchema };

type ElementOf<Data> = Data extends Iterable<infer Element> ? Element : never;

${lines.join('\n\n')}
`;
}

/** The public names in the type of a schema. */
function namesIn({ type }: DerivedSchema): readonly string[] {
  return [...type.matchAll(/typeof (\w+)|\b([A-Z]\w+)/g)]
    .map(([, called, named]) => called ?? (named as string))
    .filter((name) => !['Parameters', 'ElementOf'].includes(name));
}
