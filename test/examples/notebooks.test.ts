import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { VegaLiteChart } from 'clientele';
import { describe, expect, it } from 'vitest';
import { type Cell, isPicture, PICTURE, readNotebook, sourceOf } from '../../scripts/notebooks/notebook.ts';
import { draw } from '../charts/drawn.ts';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
const folder = new URL('../../examples/notebooks/', import.meta.url);
const notebooks = readdirSync(folder).filter((file) => file.endsWith('.ipynb'));

const shownAs = (type: string, { outputs = [] }: Cell) =>
  outputs.flatMap(({ data = {} }) => (type in data ? [data[type]] : []));
const tablesOf = (file: string) =>
  readNotebook(new URL(file, folder)).cells.flatMap((cell) =>
    shownAs('text/markdown', cell).map((lines) => [lines].flat().join('')),
  );

describe.each(notebooks)('the notebook %s', (file) => {
  const { cells } = readNotebook(new URL(file, folder));
  const code = cells.filter((cell) => cell.cell_type === 'code');

  it('begins with a question and ends in a decision', () => {
    expect(sourceOf(cells[0] as Cell)).toMatch(/^# .*\?\n/);
    expect(sourceOf(cells.at(-1) as Cell)).toMatch(/^## Decision\n/);
  });

  it('imports the package by its name, and shows something after every cell but the imports', () => {
    expect(sourceOf(code[0] as Cell)).toMatch(/from 'clientele';/);
    for (const cell of code.slice(1)) expect(cell.outputs).toHaveLength(1);
    expect(code.flatMap(({ outputs = [] }) => outputs).filter((output) => output.output_type === 'error')).toEqual([]);
  });

  it('names no path of a machine', () => {
    expect(readFileSync(new URL(file, folder), 'utf8')).not.toMatch(/file:\/\/|\/(?:home|root|tmp|Users|work|opt)\//);
  });

  it.each(code.filter(isPicture).map((cell) => [/^display.*/m.exec(sourceOf(cell))?.[0], cell] as const))(
    'has a picture after %s',
    async (_, cell) => {
      const [chart] = shownAs(PICTURE, cell) as [VegaLiteChart];
      const { svg, warnings } = await draw(chart);
      expect(warnings).toEqual([]);
      expect(svg).not.toMatch(/NaN|undefined/);
    },
  );
});

describe('the program with console.table', () => {
  const run = promisify(execFile)(process.execPath, ['--import', 'tsx', 'examples/notebooks/console.ts'], {
    cwd: REPOSITORY,
  });

  it('prints what it printed', async () => {
    const { stdout, stderr } = await run;
    expect(stderr).toBe('');
    await expect(stdout).toMatchFileSnapshot('notebooks.console.txt');
  });

  it('has the figures of the notebooks', async () => {
    const { stdout } = await run;
    const tables = notebooks.flatMap(tablesOf).join('\n');
    for (const channel of ['web', 'shop', 'phone']) {
      const [, , change = '', pValue = ''] = cellsOf(stdout, channel);
      expect(tables).toMatch(new RegExp(`\\| ${channel} \\| ${change} \\| .* \\| ${pValue} \\|`));
    }
    for (const channel of ['search ads', 'referral', 'newsletter', 'fairs']) {
      const [, stay, value, cost, ratio, band] = cellsOf(stdout, channel);
      expect(tables).toMatch(
        new RegExp(`\\| ${channel} \\| [\\d.]+ \\| ${stay} \\| ${value} \\| ${cost} \\| ${ratio} \\| ${band} \\|`),
      );
    }
    for (const customer of ['446', '302', '527']) {
      const [alive, purchases, value, interval] = cellsOf(stdout, customer);
      expect(tables).toMatch(
        new RegExp(`\\| ${customer} \\| .* \\| ${alive} \\| ${purchases} \\| ${value} \\| ${interval} \\|`),
      );
    }
  });
});

/** The cells behind a channel in what `console.table` printed. */
function cellsOf(printed: string, channel: string): readonly string[] {
  const line = printed.split('\n').find((text) => text.includes(`'${channel}'`)) ?? '';
  const cells = line.split('│').map((text) => text.trim().replaceAll("'", ''));
  return cells.slice(cells.indexOf(channel) + 1, -1);
}
