import { isDeepStrictEqual } from 'node:util';
import type { Execute } from './execute.ts';
import { type Cell, isPicture, type Notebook, PICTURE, readNotebook, shownBy, sourceOf } from './notebook.ts';

/**
 * How often a notebook is run. Deno's kernel may send an output after it has said that the cell is done; JupyterLab then still
 * shows it, but nbconvert leaves it out, of one cell in twenty where the machine is busy. What is left out is asked for again.
 */
const MOST_RUNS = 8;

/** Runs a notebook until every cell has shown what the file says that it shows; throws where a cell shows anything else. */
export async function verify(file: string, execute: Execute, mostRuns = MOST_RUNS): Promise<number> {
  const kept = readNotebook(file);
  const missing = new Set(kept.cells.keys());
  for (let run = 0; run < mostRuns && missing.size > 0; run += 1) {
    const executed = await execute(file);
    for (const index of [...missing]) {
      const [shown, said] = [shownBy(executed.cells[index] as Cell), shownBy(kept.cells[index] as Cell)];
      if (isDeepStrictEqual(shown, said)) missing.delete(index);
      else if (shown.length > 0)
        throw new Error(`cell ${index + 1} shows ${JSON.stringify(shown)} and not what it did`);
    }
  }
  const lacking = [...missing].map((index) => sourceOf(kept.cells[index] as Cell));
  if (lacking.length > 0) throw new Error(`there is no output of\n${lacking.join('\n')}`);
  return pictures(kept);
}

/** Runs a notebook until a picture is there for every cell that ends with one, and gives what each cell showed. */
export async function outputsOf(file: string, execute: Execute): Promise<Notebook> {
  const notebook = readNotebook(file);
  for (const cell of notebook.cells) if (cell.outputs !== undefined) cell.outputs = [];
  for (let run = 0; run < MOST_RUNS; run += 1) {
    const executed = await execute(file);
    notebook.cells.forEach((cell, index) => {
      const outputs = executed.cells[index]?.outputs ?? [];
      if (outputs.length > 0) cell.outputs = outputs;
    });
  }
  pictures(notebook);
  return notebook;
}

/** How many pictures there are; throws where one is missing. */
function pictures({ cells }: Notebook): number {
  const drawing = cells.filter(isPicture);
  for (const cell of drawing) {
    const isDrawn = cell.outputs?.some(({ data = {} }) => PICTURE in data);
    if (!isDrawn) throw new Error(`there is no picture of\n${sourceOf(cell)}`);
  }
  return drawing.length;
}
