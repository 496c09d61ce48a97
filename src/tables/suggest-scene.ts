import type { FoundColumns } from './suggest-columns.ts';
import { isNumberLike, numberOf, readNumbers } from './suggest-numbers.ts';
import type { Sample } from './suggest-sample.ts';
import type { NumberDeclaration } from './table.ts';

/** What a kind of table needs beside columns, dates and numbers. */
export interface Meaning {
  /** The columns to declare, by role. */
  readonly columns: ReadonlyMap<string, string>;
  readonly declaration: Readonly<Record<string, unknown>>;
  readonly because: readonly { readonly column: string; readonly role: string; readonly evidence: string }[];
  readonly doubts: readonly string[];
  /** Codes and words that stand for no value. */
  readonly missing: readonly (string | number)[];
}

export type Known = Readonly<Record<string, unknown>> & { readonly columns: Readonly<Record<string, unknown>> };

export interface Draft {
  readonly columns: Map<string, string>;
  readonly declaration: Record<string, unknown>;
  readonly because: { column: string; role: string; evidence: string }[];
  readonly doubts: string[];
  missing: readonly (string | number)[];
}

/** What is looked at, and what has been found out. */
export interface Scene {
  readonly sample: Sample;
  readonly found: FoundColumns;
  readonly known: Known;
  readonly draft: Draft;
}

/** Whether a role has a column. */
export function has({ draft, known }: Scene, role: string): boolean {
  return draft.columns.has(role) || known.columns[role] !== undefined;
}

/** How the numbers are written, as far as they tell. */
export function marksOf({ found }: Scene): NumberDeclaration | undefined {
  const numbers = ['amount', 'quantity', 'unitPrice', 'refund', 'rating', 'cost', 'customersAcquired'];
  return readNumbers(numbers.flatMap((role) => found.get(role)?.values ?? []).filter(isNumberLike)).numbers;
}

/** The numbers of a role, row by row. */
export function valuesOf(scene: Scene, role: string): readonly (number | undefined)[] {
  const declared = marksOf(scene);
  return scene.found.get(role)?.values.map((value) => numberOf(value, declared)) ?? [];
}
