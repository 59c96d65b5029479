import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Answer, type Answers, holds, type NextPage, safetyQuestions } from '../src/index.ts';
import { allAnswers, someRequest } from './arbitraryRequest.ts';
import { assessor, guide, request } from './realGuide.ts';

/** The pages a person is shown who answers each in full. */
function interview(person: Answers): NextPage[] {
  const pages: NextPage[] = [];
  let answers: Answers = {};
  for (let page = assessor.next(request({})); page !== null; page = assessor.next(request(answers))) {
    pages.push(page);
    if (pages.length > 20) assert.fail(`page 21 of an interview: ${JSON.stringify(pages)}`);
    answers = { ...answers, ...Object.fromEntries(page.questions.map((id) => [id, person[id]!])) };
  }
  return pages;
}

/** The safety questions that could still be put to a person who answered like this. */
function openSafety(answers: Answers): string[] {
  const { questions } = guide;
  return [...safetyQuestions(guide, answers)].filter((id) => {
    const { askIf } = questions.find((question) => question.id === id)!;
    return askIf === undefined || holds(askIf, answers);
  });
}

test('a page holds questions of its own that have no key in the answers', () => {
  fc.assert(
    fc.property(someRequest, (r) => {
      const next = assessor.next(r);
      if (next === null) return;
      const page = guide.pages.find(({ id }) => id === next.page)!;
      assert.ok(next.questions.length > 0);
      assert.equal(new Set(next.questions).size, next.questions.length);
      for (const id of next.questions) {
        assert.ok(page.questions.includes(id), `${id} is not on ${page.id}`);
        assert.ok(!Object.hasOwn(r.answers, id), `${id} was asked before`);
      }
    }),
  );
});

test('an interview is not over while a safety question is open', () => {
  fc.assert(
    fc.property(someRequest, (r) => {
      if (assessor.next(r) === null) assert.deepEqual(openSafety(r.answers), []);
    }),
  );
});

test('every interview ends within 20 pages and asks nothing twice', () => {
  fc.assert(
    fc.property(allAnswers, (person) => {
      const asked = interview(person).flatMap((page) => page.questions);
      assert.equal(new Set(asked).size, asked.length);
    }),
    { numRuns: 60 },
  );
});

test('who knows nothing is still led to the end', () => {
  const nobody = Object.fromEntries(guide.questions.map((question) => [question.id, null]));
  assert.ok(interview(nobody).length > 0);
});

test('whoever answered everything is asked nothing more', () => {
  fc.assert(
    fc.property(allAnswers, (person) => {
      assert.equal(assessor.next(request(person)), null);
    }),
  );
});

test('the interview begins with what the person feels', () => {
  const next = assessor.next(request({}));
  assert.equal(next?.page, guide.model.interview.firstPage);
});

test('the page in an assessment is the page asked for alone', () => {
  fc.assert(
    fc.property(someRequest, (r) => {
      assert.deepEqual(assessor.assess(r).next, assessor.next(r));
    }),
    { numRuns: 30 },
  );
});

test('how fast weakness came is asked of who is weak or does not know, not of who is not', () => {
  const unknown = Object.fromEntries(guide.questions.map((question) => [question.id, null]));
  const asksPace = (weakness: Answer): boolean =>
    interview({ ...unknown, quality: ['numb'], weakness }).some((page) =>
      page.questions.includes('weaknessPace'),
    );
  assert.equal(asksPace(['foot-drop']), true);
  assert.equal(asksPace(null), true);
  assert.equal(asksPace([]), false);
});

test('once an emergency is settled, nothing more is asked for safety alone', () => {
  assert.deepEqual([...safetyQuestions(guide, { pelvic: ['bladder'] })], []);
});
