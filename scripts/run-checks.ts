/** Runs all checks, whichever fail: each throws at the first thing that is wrong, or gives a line that says what it found in order. */
export async function runChecks(checks: readonly (() => Promise<string>)[]): Promise<void> {
  for (const check of checks) {
    try {
      console.log(`✓ ${await check()}`);
    } catch (error) {
      console.error(`✗ ${error instanceof Error ? error.message : error}`);
      process.exitCode = 1;
    }
  }
}
