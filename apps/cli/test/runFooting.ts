/** Runs the real command line in a process of its own. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../footing.mjs', import.meta.url));

export type Run = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

export function runFooting(args: readonly string[], input: string | Uint8Array = ''): Promise<Run> {
  const child = spawn(process.execPath, [main, ...args], { env: { ...process.env, NO_COLOR: '1' } });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
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
