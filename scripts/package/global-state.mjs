// Run in a user's project, with the sub-paths of the package as arguments.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The own properties of a value, without running a getter. */
function properties(value) {
  return Object.entries(Object.getOwnPropertyDescriptors(value));
}

/** All that the package could change, as text. */
function state({ Decimal, zod }) {
  const lines = [];
  for (const [name, { value }] of properties(globalThis)) {
    lines.push(name);
    for (const holder of [value, value?.prototype]) {
      if ((typeof holder !== 'object' && typeof holder !== 'function') || holder === null) continue;
      lines.push(`${name}: ${Reflect.ownKeys(holder).map(String).join()}, ${Object.isExtensible(holder)}`);
    }
  }
  for (const [name, { value }] of properties(Decimal)) lines.push(`Decimal.${name}: ${String(value)}`);
  for (const name of Reflect.ownKeys(Decimal.prototype)) lines.push(`a Decimal's ${String(name)}`);
  return [...lines, `zod: ${JSON.stringify(zod.config())}`];
}

const ways = {
  import: (name) => import(name),
  require: (name) => require(name),
};

for (const [way, load] of Object.entries(ways)) {
  const dependencies = { Decimal: (await load('decimal.js')).Decimal, zod: await load('zod/mini') };
  const before = state(dependencies);
  for (const domain of process.argv.slice(2)) await load(`clientele/${domain}`);
  const clientele = await load('clientele');
  assert.deepEqual(state(dependencies), before, `${way}: importing the package changes global state`);
  clientele.periodRate({ annualRate: 0.1, periodsPerYear: 12 });
  assert.throws(() => clientele.basicCac({ marketingCost: -1 }));
  assert.deepEqual(state(dependencies), before, `${way}: using the package changes global state`);
}
