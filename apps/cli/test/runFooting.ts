/** Runs the real command line in a process of its own. */
import { spawn } from 'node:child_process';
import type { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../footing.mjs', import.meta.url));

export type Run = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

export function runFooting(args: readonly string[], input: string | Uint8Array = ''): Promise<Run> {
  return runOn(args, (stdin) => void stdin.end(input));
}

/** As from a program that goes on holding its end of the pipe; ended after 20 s, with no code, when it does not end by itself. */
export function runFootingOnOpenPipe(args: readonly string[], input: string): Promise<Run> {
  return runOn(args, (stdin) => void stdin.write(input), 20_000);
}

function runOn(args: readonly string[], give: (stdin: Writable) => void, timeout = 0): Promise<Run> {
  const child = spawn(process.execPath, [main, ...args], { env: { ...process.env, NO_COLOR: '1' }, timeout });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  child.stdin.on('error', () => undefined);
  give(child.stdin);
  return new Promise((resolve) =>
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    ),
  );
}

/** The JSON objects of the lines of an output. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into whatever comes back
export function jsonLines(output: string): any[] {
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
