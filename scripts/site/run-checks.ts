/** As many checks as have a page open at once. */
const AT_ONCE = 4;

export interface Check {
  readonly name: string;
  /** Throws where the check fails. */
  readonly run: () => Promise<unknown>;
}

/** Runs all checks, some at once, and gives what failed. */
export async function failuresOf(checks: readonly Check[]): Promise<readonly string[]> {
  const failures: string[] = [];
  const waiting = [...checks];
  const work = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const { name, run } = check;
      await run().catch((error: unknown) =>
        failures.push(`${name}: ${error instanceof Error ? error.message : error}`),
      );
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return failures;
}
