/** `footing assess --jsonl`: a program's way to hold an interview. */
import { createAssessor } from '@footing/assessment';
import { loadGuide } from '@footing/guide/load';
import { answerLine } from '../answerLine.ts';
import { exitCodes } from '../exitCodes.ts';
import { readLines } from '../readLines.ts';

export async function assess(args: readonly string[]): Promise<number> {
  if (args.length !== 1 || args[0] !== '--jsonl') {
    process.stderr.write('footing assess: use "footing assess --jsonl" and give one JSON object a line.\n');
    return exitCodes.wrongUsage;
  }
  const assessor = createAssessor(await loadGuide());
  for await (const line of readLines(process.stdin)) {
    if (line.kind === 'text' && line.text.trim() === '') continue;
    await write(`${JSON.stringify(answerLine(assessor, line))}\n`);
  }
  return exitCodes.done;
}

/** Waits for a slow reader instead of piling answers up in memory. */
function write(text: string): Promise<void> | undefined {
  if (process.stdout.write(text)) return undefined;
  return new Promise((resolve) => process.stdout.once('drain', resolve));
}
