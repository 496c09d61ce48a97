import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';

const SCRIPT = fileURLToPath(new URL('../scripts/run-all.ts', import.meta.url));
const TSX = fileURLToPath(import.meta.resolve('tsx'));

const folder = mkdtempSync(join(tmpdir(), 'run-all-'));
const scripts = { one: 'node -p 1+10', two: 'node -e process.exit(3)', three: 'node -p 3+30' };
writeFileSync(join(folder, 'package.json'), JSON.stringify({ scripts }));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...names: readonly string[]) =>
  spawnSync(process.execPath, ['--import', TSX, SCRIPT, ...names], { cwd: folder, encoding: 'utf8' });

it('runs on after a script that fails, and says in the end which one did', () => {
  const { status, stdout, stderr } = run('one', 'two', 'three', 'four');
  expect(stdout).toMatch(/^11$.*^33$.*\n✓ one\n✗ two\n✓ three\n✗ four\n$/ms);
  expect(stderr).toContain('2 of 4 failed: two, four');
  expect(status).toBe(1);
});

it('passes if all of them pass', () => {
  const { status, stdout } = run('three', 'one');
  expect(stdout).toMatch(/^33$.*^11$.*\n✓ three\n✓ one\n$/ms);
  expect(status).toBe(0);
});
