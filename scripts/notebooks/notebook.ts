import { readFileSync } from 'node:fs';

/** What a cell shows: text, or the same thing by media type. */
export interface Output {
  readonly output_type: string;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly text?: string | readonly string[];
  readonly ename?: string;
  readonly evalue?: string;
}

export interface Cell {
  readonly cell_type: string;
  readonly source: string | readonly string[];
  outputs?: readonly Output[];
}

/** A notebook file of Jupyter. */
export interface Notebook {
  readonly cells: readonly Cell[];
}

export const PICTURE = 'application/vnd.vegalite.v5+json';

export function readNotebook(file: string | URL): Notebook {
  return JSON.parse(readFileSync(file, 'utf8')) as Notebook;
}

export function sourceOf({ source }: Cell): string {
  return [source].flat().join('');
}

/** Whether a cell ends with a picture. */
export function isPicture(cell: Cell): boolean {
  return /^displayChart\(/m.test(sourceOf(cell));
}

/** What is shown, without how the file breaks its lines and counts its cells. */
export function shownBy({ outputs = [] }: Cell): readonly object[] {
  return outputs.map(({ data = {}, text = [], ename, evalue }) => ({
    data: Object.fromEntries(
      Object.entries(data).map(([type, value]) => [type, Array.isArray(value) ? value.join('') : value]),
    ),
    text: [text].flat().join(''),
    ...(ename !== undefined && { error: `${ename}: ${evalue}` }),
  }));
}
