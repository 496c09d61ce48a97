// Run in a user's project, with the sub-paths of the package as arguments.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const domains = process.argv.slice(2);
const require = createRequire(import.meta.url);

/** What only the root exports. */
const OF_ROOT = ['Decimal', 'MetricsInputError'];

const ways = {
  import: (name) => import(name),
  require: async (name) => ({ ...require(name) }),
};

let names = [];
for (const [way, load] of Object.entries(ways)) {
  const root = await load('clientele');
  const namesOfDomains = [];
  for (const domain of domains) {
    const part = await load(`clientele/${domain}`);
    namesOfDomains.push(...Object.keys(part));
    for (const [name, value] of Object.entries(part)) {
      assert.equal(value, root[name], `${way}: ${name} of clientele/${domain} is not that of the root`);
    }
  }
  const expected = [...OF_ROOT, ...namesOfDomains].sort();
  assert.deepEqual(
    Object.keys(root).sort(),
    expected,
    `${way}: the root does not export each name of the sub-paths once`,
  );
  for (const [name, value] of Object.entries(root)) {
    if (typeof value === 'function') assert.equal(value.name, name, `${way}: ${name} calls itself ${value.name}`);
  }
  const { npsCategory } = await load('clientele/nps');
  assert.throws(() => npsCategory(11), root.MetricsInputError, `${way}: the error is not that of the root`);
  assert.equal(root.Decimal, (await load('decimal.js')).Decimal, `${way}: Decimal is not that of decimal.js`);
  assert.ok(names.length === 0 || names.join() === expected.join(), 'import and require give different names');
  names = expected;
}
await assert.rejects(import('clientele/dist/index.js'), { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' });
assert.equal(require('clientele/package.json').name, 'clientele');
console.log(`${names.length} names`);
