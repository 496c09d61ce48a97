import { addAmount, type Total } from '../internal/exact/index.ts';
import { type Amounts, addAllUnits, makeRoom, putAllUnits, putOther, putUnits } from './amounts.ts';
import { BLOCK, type Cells } from './cells.ts';
import type { Declaration } from './declaration.ts';
import {
  type Field,
  type FieldMaker,
  labelOf,
  type Money,
  NO_VALUE,
  READ,
  type TextField,
  type Vocabulary,
} from './fields.ts';
import {
  type Fault,
  type OpenLedger,
  openLedger,
  refuseLater,
  setAside,
  setInvalidAside,
  type Worth,
} from './ledger.ts';
import { type Block, keyOfRow, readBlocks } from './source.ts';

/** Why a row is set aside that could be read, as declared. */
interface Skip {
  readonly reason: string;
  readonly field: Field;
}

/** What is wrong with a row whose cells could be read. */
export interface Contradiction {
  readonly field: Field;
  readonly expected: string;
  /** Whether it is refused even where rows that cannot be read are set aside. */
  readonly always?: boolean;
}

/** The rows of a block that are kept. */
export interface Kept {
  /** Their indexes in the block. */
  indexes: Int32Array;
  /** Whether it is all of them. */
  isAll: boolean;
  size: number;
  /** The row of index 0. */
  first: number;
  /** How many rows there may be in all. */
  expected: number;
}

/** What a table does with its rows. */
interface RowReader {
  /** The fields; of several that cannot be read the first one is the reason. */
  readonly fields: readonly Field[];
  /** Computes with a block whatever follows from its fields. */
  readonly prepare?: (size: number) => void;
  /** What the rows are worth, if the table has amounts. */
  readonly money?: Money;
  readonly skip?: (index: number) => Skip | undefined;
  readonly contradiction?: (index: number) => Contradiction | undefined;
  /** Whether no row of a block is skipped or contradicts, so that they need not be looked at one by one. */
  readonly isQuiet: (size: number) => boolean;
  /** Keeps the rows of a block at some indexes. */
  readonly keep: (kept: Kept, ledger: OpenLedger) => void;
}

const DUPLICATE = 'equal to an earlier row';

/** Reads the rows of a source: some are kept, the others go into the ledger. */
export function readTable(source: unknown, declaration: Declaration, reader: RowReader): OpenLedger {
  const { invalid = 'refuse', duplicates = 'keep' } = declaration;
  const { fields, prepare, money, keep } = reader;
  const ledger = openLedger(invalid, money !== undefined);
  const keys = duplicates === 'keep' ? undefined : new Set<string>();
  const [all, some] = [Int32Array.from({ length: BLOCK }, (_, index) => index), new Int32Array(BLOCK)];
  const kept: Kept = { indexes: all, isAll: true, size: 0, first: 0, expected: 0 };
  readBlocks(source, fields, (block) => {
    ledger.rows += block.size;
    let isClean = keys === undefined;
    fields.forEach((field, index) => {
      if (field.read(block.columns[index], block.size) > 0 || (field.required && field.extent.isEmpty)) isClean = false;
    });
    prepare?.(block.size);
    isClean &&= reader.isQuiet(block.size);
    if (money !== undefined && ledger.total !== undefined) addAll(ledger.total, money, block.size);
    kept.isAll = isClean;
    kept.size = isClean ? block.size : 0;
    for (let index = 0; index < (isClean ? 0 : block.size); index += 1) {
      if (!isKept(ledger, reader, block, index, keys)) continue;
      some[kept.size] = index;
      kept.size += 1;
    }
    kept.indexes = isClean ? all : some;
    ledger.used += kept.size;
    kept.first = block.first;
    kept.expected = block.expected;
    keep(kept, ledger);
  });
  return ledger;
}

/** What a row is worth; `undefined` where that was not read. */
export function worthAt({ states, units, others, scale }: Money, index: number): Worth {
  return states[index] === READ ? (others.get(index) ?? [units[index] as number, scale.current]) : undefined;
}

function addAll(total: Total, { units, others, scale }: Money, size: number): void {
  // What was not read is 0.
  addAllUnits(total, units, size, scale.current);
  for (const amount of others.values()) addAmount(total, amount);
}

/** Whether a row is kept; if not, the ledger says why. */
function isKept(
  ledger: OpenLedger,
  { fields, money, skip, contradiction }: RowReader,
  block: Block,
  index: number,
  keys: Set<string> | undefined,
): boolean {
  const row = block.first + index;
  const place = (field: Field) => ({
    row,
    column: labelOf(field),
    value: valueAt(block.columns[fields.indexOf(field)], index),
  });
  const worth = () => (money === undefined ? undefined : worthAt(money, index));
  const key = keys === undefined ? undefined : keyOfRow(block.rowAt(index));
  if (keys !== undefined && key !== undefined) {
    if (keys.has(key)) {
      setAside(ledger, DUPLICATE, place(fields[0] as Field), worth());
      return false;
    }
    keys.add(key);
  }
  const skipped = skip?.(index);
  if (skipped !== undefined) {
    setAside(ledger, skipped.reason, place(skipped.field), worth());
    return false;
  }
  const faults: Fault[] = [];
  for (const field of fields) {
    const { states, required, expected } = field;
    const isMissing = states[index] === NO_VALUE;
    if (states[index] === READ || (isMissing && !required)) continue;
    faults.push({ ...place(field), expected, isMissing });
  }
  if (faults.length > 0) {
    setInvalidAside(ledger, faults, worth());
    return false;
  }
  const wrong = contradiction?.(index);
  if (wrong === undefined) return true;
  const fault = { ...place(wrong.field), expected: wrong.expected, isMissing: false };
  if (wrong.always === true) refuseLater(ledger, fault);
  else setInvalidAside(ledger, [fault], worth());
  return false;
}

function valueAt(cells: Cells | undefined, index: number): unknown {
  return cells?.values[cells.offset + index];
}

/** Puts what is kept of a block into a column that has room for it. */
export function putInts<List extends Int32Array | Float64Array>(
  column: List,
  start: number,
  values: List,
  { indexes, isAll, size }: Kept,
): void {
  if (isAll) {
    column.set(values.subarray(0, size) as never, start);
    return;
  }
  for (let at = 0; at < size; at += 1) column[start + at] = values[indexes[at] as number] as number;
}

/** The same of amounts. */
export function putAmounts(amounts: Amounts, start: number, { units, others, scale }: Money, kept: Kept): void {
  const { indexes, isAll, size, expected } = kept;
  makeRoom(amounts, start + size, expected);
  if (isAll && others.size === 0 && scale.current === amounts.scale) {
    putAllUnits(amounts, start, units, size);
    return;
  }
  for (let at = 0; at < size; at += 1) {
    const index = indexes[at] as number;
    const other = others.size === 0 ? undefined : others.get(index);
    if (other === undefined) putUnits(amounts, start + at, units[index] as number, scale.current);
    else putOther(amounts, start + at, other);
  }
}

const MOST_NAMED = 8;

/** What is done with the rows of a status: they count, or they are set aside. */
export type StatusMeaning = 'counts' | 'set-aside';

/** The columns that say whether the amount of a row may be added to those of others. */
interface Markers {
  readonly fields: readonly TextField[];
  readonly skip: (index: number) => Skip | undefined;
  readonly contradiction: (index: number) => Contradiction | undefined;
  readonly isQuiet: (size: number) => boolean;
  /** The one currency of the rows that are kept, if any names it. */
  readonly currency: () => string | null;
}

interface Meanings {
  readonly currency?: string | undefined;
  readonly statuses?: Readonly<Record<string, StatusMeaning>> | undefined;
}

/** Reads currencies, whose letters may be small or capital, and, if there are columns, statuses, each of which needs a meaning. */
export function markersOf(
  make: FieldMaker,
  { currency: kept, statuses }: Meanings,
  columns?: Readonly<Record<string, unknown>>,
): Markers {
  const currency = make.text('currency', false, (text) => text.toUpperCase());
  const entries = Object.entries(statuses ?? {}).map(([word, meaning]) => [word, { word, meaning }] as const);
  const meanings = new Map(entries.map(([word, meant]) => [lower(word), meant]));
  const names = entries.map(([word]) => JSON.stringify(word)).join(', ');
  const expected =
    statuses === undefined ? 'left out, or given a meaning by statuses' : `one of the declared statuses ${names}`;
  const isRequired = columns?.status !== undefined && !meanings.has('');
  const status = columns && make.text('status', isRequired && 'required', lower, { words: meanings, expected });
  const wanted = kept?.trim().toUpperCase();
  const nameOf = (code: number) => currency.dictionary.texts[code] as string;
  let known = -1;
  const skip = (index: number): Skip | undefined => {
    const meant = status?.states[index] === READ ? meanings.get(status.textAt(index)) : undefined;
    if (status && meant?.meaning === 'set-aside')
      return { reason: `${labelOf(status)}: ${meant.word || 'missing'}`, field: status };
    const name = currency.textAt(index);
    if (wanted === undefined || currency.states[index] !== READ || name === wanted) return undefined;
    return { reason: `${labelOf(currency)}: ${name}`, field: currency };
  };
  return {
    fields: status ? [currency, status] : [currency],
    skip,
    isQuiet: (size) => {
      const isMarked = status?.extent.isEmpty === false;
      for (let index = 0; index < (isMarked || !currency.extent.isEmpty ? size : 0); index += 1) {
        if (currency.states[index] === READ && currency.codes[index] !== known) return false;
        if (isMarked && skip(index) !== undefined) return false;
      }
      return true;
    },
    contradiction: (index) => {
      if (currency.states[index] !== READ) return undefined;
      const code = currency.codes[index] as number;
      if (known < 0) known = code;
      if (code === known) return undefined;
      const expected = `${nameOf(known)} as in earlier rows, unless currency says which one to keep`;
      return { field: currency, expected, always: true };
    },
    currency: () => (known < 0 ? (wanted ?? null) : nameOf(known)),
  };
}

/** A vocabulary of which refusals name the first words. */
export function vocabularyOf(words: ReadonlyMap<string, unknown>): Vocabulary {
  const first = [...words.keys()].slice(0, MOST_NAMED).map((word) => JSON.stringify(word));
  return { words, expected: `one of ${first.join(', ')}, …` };
}

export function lower(text: string): string {
  return text.trim().normalize('NFC').toLowerCase();
}
