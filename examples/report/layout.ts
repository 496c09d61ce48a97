import { cut, NOT_AVAILABLE } from './format.ts';

const WIDTH = 80;
const INDENT = '  ';

/** One labelled figure. */
export interface Figure {
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  readonly note: string;
}

/** What stands around a figure: its unit and how it came about, or the reason why there is none. */
export interface FigureTexts {
  readonly unit?: string;
  readonly note?: string | undefined;
  readonly reason?: string;
}

/** A figure; the reason is shown where its value is not available. */
export function figure(label: string, value: string, { unit = '', note = '', reason = '' }: FigureTexts = {}): Figure {
  return value === NOT_AVAILABLE
    ? { label, value, unit: '', note: `(${reason})` }
    : { label, value, unit: unit.trim(), note };
}

/** Figures in rows and columns; the first column holds names. */
export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** How figures are defined, and who defines them so. */
export interface Convention {
  readonly text: string;
  readonly source?: string;
}

/** A part of the report. */
export interface Section {
  readonly title: string;
  readonly blocks: readonly (readonly Figure[] | Table)[];
  readonly conventions: readonly Convention[];
}

/** The text of a report, aligned in columns. */
export function layOut(sections: readonly Section[]): string {
  return `${sections.map(sectionText).join('\n\n')}\n`;
}

function sectionText({ title, blocks, conventions }: Section): string {
  const heading = `${cut(title.toUpperCase(), WIDTH - 1)} `.padEnd(WIDTH, '─');
  const bodies = blocks.map((block) => ('rows' in block ? tableLines(block) : figureLines(block)));
  const foot = conventions.flatMap(({ text, source }) => [
    ...wrapped(text),
    ...(source === undefined ? [] : wrapped(`${INDENT}Source: ${source}`)),
  ]);
  return [...bodies, foot]
    .filter((lines) => lines.length > 0)
    .reduce((text, lines) => `${text}\n${lines.map((line) => `\n${INDENT}${line}`).join('')}`, heading);
}

function figureLines(figures: readonly Figure[]): readonly string[] {
  const widest = (key: keyof Figure) => longest(figures.map((figure) => figure[key]));
  const [label, value, unit] = [Math.max(28, widest('label')), Math.max(12, widest('value')), widest('unit')];
  return figures.map((figure) =>
    [
      figure.label.padEnd(label),
      figure.value.padStart(value),
      figure.unit === '' ? figure.note : `${figure.unit.padEnd(unit)}  ${figure.note}`,
    ]
      .join(' ')
      .trimEnd(),
  );
}

function tableLines({ headings, rows }: Table): readonly string[] {
  const lines = [headings, ...rows];
  const widths = headings.map((_, column) => longest(lines.map((cells) => cells[column] ?? '')));
  return lines.map((cells) =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

function longest(texts: readonly string[]): number {
  return texts.reduce((length, text) => Math.max(length, text.length), 0);
}

/** A sentence in lines that fit the page; all but the first are indented. */
function wrapped(sentence: string): readonly string[] {
  const lines: string[] = [];
  for (const word of sentence.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && INDENT.length + line.length + 1 + word.length <= WIDTH)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(line === undefined ? word : INDENT + word);
  }
  return lines;
}
