import { addCounts } from '../internal/reading/counts.ts';
import { elements } from '../internal/reading/elements.ts';

/** Customers alike: what a row says in numbers, and of how many. */
export interface Group {
  readonly key: readonly number[];
  readonly weight: number;
}

/** Groups that begin with the same numbers. */
interface Branch {
  branches?: Map<number, Branch>;
  group?: { readonly key: readonly number[]; weight: number };
}

/** Groups the rows of each part in one pass. They come in the order of their keys, so that the order of rows changes no result. */
export function groupRows(
  parts: Readonly<Record<string, unknown>>,
  read: (element: unknown, name: string, index: number) => Group,
): readonly Group[] {
  const root: Branch = {};
  const groups: Group[] = [];
  let customers = 0;
  for (const [name, rows] of Object.entries(parts)) {
    let index = 0;
    for (const element of elements(rows, name)) {
      const { key, weight } = read(element, name, index);
      customers += weight;
      if (customers > Number.MAX_SAFE_INTEGER) addCounts(customers - weight, weight, [name, index, 'weight']);
      const branch = branchAt(root, key);
      if (branch.group !== undefined) branch.group.weight += weight;
      else if (weight > 0) groups.push(openGroup(branch, key, weight));
      index += 1;
    }
  }
  return groups.sort(byKey);
}

export function customersIn(groups: readonly Group[]): number {
  return groups.reduce((customers, { weight }) => customers + weight, 0);
}

function branchAt(root: Branch, key: readonly number[]): Branch {
  let branch = root;
  for (const part of key) {
    branch.branches ??= new Map();
    let next = branch.branches.get(part);
    if (next === undefined) {
      next = {};
      branch.branches.set(part, next);
    }
    branch = next;
  }
  return branch;
}

function openGroup(branch: Branch, key: readonly number[], weight: number): Group {
  const group = { key, weight };
  branch.group = group;
  return group;
}

function byKey(a: Group, b: Group): number {
  const place = a.key.findIndex((part, index) => part !== b.key[index]);
  return (a.key[place] as number) - (b.key[place] as number);
}
