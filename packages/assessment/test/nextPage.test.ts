import assert from 'node:assert/strict';
import { test } from 'node:test';
import { posterior } from '@footing/inference';
import fc from 'fast-check';
import { findingsOf } from '../src/index.ts';
import { nextPage, prepareForAsking } from '../src/nextPage.ts';
import type { QuestionValues } from '../src/questionValues.ts';
import { someRequest } from './arbitraryRequest.ts';
import { assessor, guide } from './realGuide.ts';

const { network } = assessor;
const prepared = prepareForAsking(guide, network);

/** Without it the first page comes, and nothing is weighed. */
const firstPageAsked = Object.fromEntries(
  guide.questions.filter(({ page }) => page === guide.model.interview.firstPage).map(({ id }) => [id, null]),
);

/** As if every question had been weighed: what it is worth at most is what it is worth. */
function allWeighed({ of }: QuestionValues): QuestionValues {
  return { of, atMost: of, isWeighed: () => true };
}

test('the page is the same as when every question is weighed', () => {
  let pages = 0;
  fc.assert(
    fc.property(someRequest, ({ answers, denied }) => {
      const said = { ...answers, ...firstPageAsked };
      const findings = findingsOf(guide, network, { answers: said, denied }).map(({ finding }) => finding);
      const state = {
        answers: said,
        posterior: posterior(network.network, findings),
        floor: 'self-care',
      } as const;
      const pageBy = (change: (values: QuestionValues) => QuestionValues) =>
        nextPage(
          prepared,
          said,
          () => new Uint8Array(guide.questions.length),
          () => change(prepared.valueQuestions(state)),
        );
      const plain = pageBy(allWeighed);
      if (plain !== null) pages++;
      assert.deepEqual(
        pageBy((values) => values),
        plain,
      );
    }),
    { numRuns: 300 },
  );
  assert.ok(pages > 50, `only ${pages} had a page`);
});
