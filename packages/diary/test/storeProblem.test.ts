import { doesNotMatch, match, strictEqual } from 'node:assert/strict';
import { it } from 'node:test';
import { storeProblem } from '../src/store/storeProblem.ts';

it('says what the browser says of a failure that it has no words for, and leaves it to the reader’s page to name it', () => {
  const problem = storeProblem(new DOMException('Internal error.', 'UnknownError'));
  strictEqual(problem.code, 'failed');
  match(problem.message, /UnknownError Internal error/);
  doesNotMatch(problem.message, /could not be reached/);
});
