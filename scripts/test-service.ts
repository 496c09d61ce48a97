import { runChecks } from './run-checks.ts';
import { checkRefusal, checkShutdown, checkStreaming } from './service/checks.ts';
import { checkLoad } from './service/load.ts';

await runChecks([checkStreaming, checkRefusal, checkShutdown, checkLoad]);
