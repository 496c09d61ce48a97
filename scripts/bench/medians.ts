import { Bench } from 'tinybench';

/** What is measured, by its name in the table. */
export type Tasks<Name extends string> = Readonly<Record<Name, () => unknown>>;

/** The median times of tasks in milliseconds, measured one after the other. */
export async function medians<Name extends string>(
  tasks: Tasks<Name>,
  { iterations = 9 } = {},
): Promise<Record<Name, number>> {
  const bench = new Bench({ time: 0, iterations, warmupTime: 0, warmupIterations: 2, throws: true });
  for (const [name, run] of Object.entries<() => unknown>(tasks)) bench.add(name, run);
  await bench.run();
  return Object.fromEntries(bench.tasks.map(({ name, result }) => [name, timeOf(name, result)])) as Record<
    Name,
    number
  >;
}

function timeOf(name: string, result: object): number {
  if ('latency' in result) return (result.latency as { p50: number }).p50;
  throw new Error(`${name} was not measured`);
}
