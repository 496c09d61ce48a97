import { addAmount, type Total } from '../internal/exact/index.ts';
import { type Amounts, addAllUnits, makeRoom, numberFormat, putAllUnits, putOther, putUnits } from './amounts.ts';
import { BLOCK, type Cells, type SourceColumn } from './cells.ts';
import { dateFormat } from './dates.ts';
import type { Declaration } from './declaration.ts';
import { missingValues, noTexts } from './dictionary.ts';
import {
  type AmountField,
  amountField,
  type DayField,
  dayField,
  type Field,
  type Money,
  NO_VALUE,
  type NumberField,
  READ,
  type TextField,
  textField,
  type Vocabulary,
  wholeField,
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

/** Makes the fields of a table, which are read as a declaration says. */
export interface FieldMaker {
  readonly text: (
    name: string,
    required?: 'required' | false,
    meaning?: (text: string) => string,
    vocabulary?: Vocabulary,
  ) => TextField;
  readonly day: (name: string, required?: 'required') => DayField;
  readonly amount: (name: string, required?: 'required') => AmountField;
  readonly whole: (name: string, least: number, required?: 'required') => NumberField;
}

/** Why a row is set aside that could be read, as declared. */
export interface Skip {
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
export interface RowReader {
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

export function fieldMaker(
  { dates = {}, numbers, missing = [] }: Declaration,
  columns: Readonly<Record<string, SourceColumn | undefined>>,
): FieldMaker {
  const isMissing = missingValues(missing);
  const hasWords = missing.length > 0;
  const format = dateFormat(dates);
  const plain = numbers === undefined ? undefined : numberFormat(numbers);
  const field = (name: string, required?: 'required' | false) => ({
    name,
    column: columns[name],
    required: required === 'required',
  });
  return {
    text: (name, required, meaning, vocabulary) =>
      textField(field(name, required), noTexts(isMissing, meaning), vocabulary),
    day: (name, required) => dayField(field(name, required), format, isMissing, hasWords),
    amount: (name, required) => amountField(field(name, required), plain, isMissing, hasWords),
    whole: (name, least, required) => wholeField(field(name, required), least, plain, isMissing),
  };
}

/** The name under which a column is told: the caller's, or that of the field which a function gives. */
export function labelOf({ column, name }: Pick<Field, 'column' | 'name'>): string {
  return typeof column === 'string' ? column : name;
}

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
