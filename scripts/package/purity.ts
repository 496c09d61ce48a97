import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { entries, type InstalledPackage } from '../installed-package.ts';
import { runNode } from '../run-program.ts';

/** That a bundle is empty where a program imports an entry point, or each of its names, and uses nothing. */
export async function checkPurity({ project }: InstalledPackage): Promise<string> {
  for (const entry of entries) {
    assert.ok((await bundle(project, `import '${entry}';`)) === '', `importing ${entry} has a side effect`);
    const unused = `import { ${await namesOf(project, entry)} } from '${entry}';`;
    assert.ok(
      (await bundle(project, unused)) === '',
      `a name of ${entry} is bundled where it is imported and not used`,
    );
  }
  const simpleLtv = await bundle(project, `import { simpleLtv } from 'clientele'; console.log(simpleLtv);`);
  assert.ok(simpleLtv.includes('averagePurchaseValue'), 'a bundle of simpleLtv lacks its schema');
  assert.ok(!simpleLtv.includes('firstMargin'), 'who imports simpleLtv gets the schema of discountedLtv');
  return 'side effects: bundles are empty where nothing is used, and hold no schema of a function that is not';
}

async function bundle(project: string, contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: project },
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
    treeShaking: true,
    tsconfigRaw: {},
    logLevel: 'error',
  });
  return outputFiles.map(({ text }) => text.trim()).join('');
}

function namesOf(project: string, entry: string): Promise<string> {
  const program = `console.log(Object.keys(await import('${entry}')).join())`;
  return runNode(['--input-type=module', '--eval', program], { cwd: project });
}
