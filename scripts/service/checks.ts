import assert from 'node:assert/strict';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { CHUNK, endStream, groupsOf, openStream, sendChunks } from './lines.ts';
import { memoryOf, type Server, withServer } from './server.ts';

const GIGABYTE = 1e9;

/** How much more memory than at rest the service may hold while ratings stream in, in MB: chunks that are not collected yet. */
const MOST_GROWTH = 200;

/** That a gigabyte of ratings is counted exactly and held nowhere. */
export function checkStreaming(): Promise<string> {
  return withServer(async (server) => {
    const chunks = Math.ceil(GIGABYTE / CHUNK.length);
    const atRest = await memoryOf(server);
    const stream = openStream(server);
    const start = performance.now();
    const highest = await highestWhile(server, () => sendChunks(stream, chunks));
    const answer = await endStream(stream);
    const seconds = (performance.now() - start) / 1000;
    assert.deepEqual(answer, { status: 200, body: { result: groupsOf(chunks) } });
    const growth = highest - atRest;
    assert.ok(growth < MOST_GROWTH, `the service holds ${growth.toFixed(0)} MB more while ratings stream in`);
    const size = `${((chunks * CHUNK.length) / GIGABYTE).toFixed(2)} GB of ratings in ${seconds.toFixed(0)} s`;
    return `streaming: ${size}; ${atRest.toFixed(0)} MB held at rest and at most ${growth.toFixed(0)} MB more (bound ${MOST_GROWTH})`;
  });
}

/** The most memory that is held while something is done. */
async function highestWhile(server: Server, run: () => Promise<void>): Promise<number> {
  let highest = await memoryOf(server);
  const watching = setInterval(async () => {
    highest = Math.max(highest, await memoryOf(server));
  }, 50);
  await run();
  clearInterval(watching);
  return highest;
}

/** That the service, told to stop, finishes what is under way, takes nothing new and exits in order. */
export function checkShutdown(): Promise<string> {
  return withServer(async (server) => {
    const stream = openStream(server);
    // More than the buffers between the two hold, so that the service has begun to count.
    await sendChunks(stream, 20);
    const exited = once(server.process, 'exit');
    server.process.kill('SIGTERM');
    await refused(server);
    await sendChunks(stream, 3);
    assert.deepEqual(await endStream(stream), { status: 200, body: { result: groupsOf(23) } });
    assert.deepEqual(await exited, [0, null], 'the service does not exit in order');
    return 'shutdown: a stream under way is counted to its end, new requests are refused, the exit code is 0';
  });
}

/** Waits until the service takes no new requests. */
async function refused({ origin }: Server): Promise<void> {
  const isTaken = () =>
    fetch(`${origin}/health`).then(
      () => true,
      () => false,
    );
  while (await isTaken()) await setTimeout(50);
}

/** That a bad line far on is answered although the client goes on sending. */
export function checkRefusal(): Promise<string> {
  return withServer(async (server) => {
    const stream = openStream(server);
    stream.request.write('11\n');
    await sendChunks(stream, 20);
    const message = 'must be a whole number from 0 to 10, got 11';
    const answer = await endStream(stream);
    assert.deepEqual(answer, { status: 400, body: { issues: [{ path: ['line', 1], message }] } });
    return 'refusal: a bad line is answered with its number, although the client goes on sending';
  });
}
