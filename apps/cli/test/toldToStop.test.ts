import { strictEqual } from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';

const from = JSON.stringify(new URL('../src/start/toldToStop.ts', import.meta.url).href);
/** Says when it is told to stop, and then takes ten seconds over it. */
const slowToStop = `
const { toldToStop } = await import(${from});
const stopping = setTimeout(() => {}, 60_000);
toldToStop().then(() => { console.log('told'); setTimeout(() => process.exit(0), 10_000); clearTimeout(stopping); });
console.log('ready');`;

for (const [first, second] of [
  ['SIGINT', 'SIGINT'],
  ['SIGINT', 'SIGTERM'],
  ['SIGTERM', 'SIGINT'],
] as const)
  test(`what takes long to stop after ${first} ends at once with ${second}`, async () => {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', slowToStop], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(child, 'exit');
    const heard = async (words: string): Promise<void> =>
      strictEqual(String((await once(child.stdout, 'data'))[0]), `${words}\n`);
    await heard('ready');
    child.kill(first);
    await heard('told');
    child.kill(second);
    strictEqual((await ended)[1], second);
  });
