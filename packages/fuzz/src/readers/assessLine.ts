import { createAssessor } from '@footing/assessment';
import { answerLine } from '@footing/cli/answer-line';
import { readLines } from '@footing/cli/read-lines';
import { loadGuide } from '@footing/guide/load';
import { bytesOf, type Outcome, type Reader } from '../reader.ts';
import { someRequests } from '../someRequests.ts';
import { jsonWords } from '../words.ts';

/** `footing assess --jsonl`: lines of any bytes. */
export const assessLine: Reader = {
  words: [...jsonWords, '\n', '"answers":', '"denied":', '"where":["big-toe"]', '"age":41'],
  prepare: async () => {
    const assessor = createAssessor(await loadGuide());
    return {
      seeds: someRequests.map((request) => bytesOf(JSON.stringify({ id: 'a', ...request }))),
      run: async (input) => {
        const answers: unknown[] = [];
        for await (const line of readLines(inPieces(input))) answers.push(answerLine(assessor, line));
        return answered(answers);
      },
    };
  },
};

/** A pipe cuts where it likes. */
async function* inPieces(input: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < input.length; at += 1000) yield input.subarray(at, at + 1000);
}

/** What is answered must be writable, line by line. */
function answered(answers: readonly unknown[]): Outcome {
  for (const answer of answers) {
    const issues = (answer as { readonly issues?: readonly unknown[] }).issues ?? [];
    if (JSON.stringify(answer).length > 4_000_000) throw new Error('an answer far larger than its line');
    if (issues.length > 0) return { kind: 'refused', issues };
  }
  return { kind: 'read', value: answers };
}
