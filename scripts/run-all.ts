import { spawnSync } from 'node:child_process';

/** Runs the npm scripts that it is given one after the other, each to its end, and then says which of them failed. */
const names = process.argv.slice(2);
const npm = process.env.npm_execpath;

/** Whether a script passes; on Windows npm is no program of its own, so the one that runs this is run by Node.js. */
function passes(name: string): boolean {
  const [program, ...args] = npm?.endsWith('npm-cli.js') ? [process.execPath, npm] : ['npm'];
  const { status, signal, error } = spawnSync(program, [...args, 'run', name], { stdio: 'inherit' });
  if (signal === 'SIGINT') process.exit(130);
  if (error) console.error(error.message);
  return status === 0;
}

const results = names.map((name) => ({ name, passed: passes(name) }));
const failed = results.filter(({ passed }) => !passed);

console.log(`\n${results.map(({ name, passed }) => `${passed ? '✓' : '✗'} ${name}`).join('\n')}`);
if (failed.length > 0) {
  console.error(`\n${failed.length} of ${names.length} failed: ${failed.map(({ name }) => name).join(', ')}`);
  process.exitCode = 1;
}
