import { checkRefusal, checkShutdown, checkStreaming } from './service/checks.ts';
import { checkLoad } from './service/load.ts';

try {
  for (const check of [checkStreaming, checkRefusal, checkShutdown, checkLoad]) console.log(`✓ ${await check()}`);
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
