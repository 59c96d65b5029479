import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRequest } from '../src/index.ts';
import { guide } from './realGuide.ts';

/** An input with one thing wrong, and the issue it must give. */
export type WrongInput = {
  readonly answers: unknown;
  readonly denied?: unknown;
  readonly code: string;
  readonly path: string;
  /** What the message says would be right. */
  readonly says: RegExp;
};

/** One test for each input, named after what is wrong with it. */
export function testWrongInputs(inputs: Readonly<Record<string, WrongInput>>): void {
  for (const [what, { answers, denied, code, path, says }] of Object.entries(inputs))
    test(`${what}: one issue says where it is and what would be right`, () => {
      const { issues } = readRequest(guide, { answers, denied });
      assert.deepEqual(
        issues.map((issue) => [issue.code, issue.path]),
        [[code, path]],
      );
      assert.match(issues[0]!.message, says);
    });
}
