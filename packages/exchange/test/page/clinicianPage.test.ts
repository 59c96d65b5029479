import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Answers, type AssessmentRequest, holds, raisedRedFlags } from '@footing/assessment';
import fc from 'fast-check';
import { someRequest } from '../../../assessment/test/arbitraryRequest.ts';
import { clinicianHtml, clinicianPage, clinicianText } from '../../src/index.ts';
import { runner, trial } from '../people.ts';
import { assessor, guide } from '../realGuide.ts';

function pageOf(request: AssessmentRequest, more: object = {}) {
  return clinicianPage({ guide, request, assessment: assessor.assess(request), ...more });
}

function pageOfAnswers(answers: Answers) {
  return pageOf({ answers, denied: {} });
}

test('every answer is somewhere on the page, and nothing that was not asked', () => {
  fc.assert(
    fc.property(someRequest, (request) => {
      const page = pageOf(request);
      const told = [
        ...page.what,
        ...page.where,
        ...page.since,
        ...page.bringsOn,
        ...page.clears,
        ...page.also,
      ];
      const ids = new Set([...told, ...page.absent, ...page.notKnown].map(({ id }) => id));
      for (const { id, kind } of guide.questions)
        if (kind !== 'map-of-results') assert.equal(ids.has(id), Object.hasOwn(request.answers, id), id);
    }),
    { numRuns: 30 },
  );
});

test('questions in the same words are told apart by their page', () => {
  const { absent } = pageOfAnswers({ head: [], chest: [] });
  assert.equal(new Set(absent.map(({ question }) => question)).size, 2);
});

test('a red flag is present on the page exactly when the answers raise it', () => {
  fc.assert(
    fc.property(someRequest, (request) => {
      const { redFlags } = pageOf(request);
      const present = redFlags.filter(({ state }) => state === 'yes').map(({ id }) => id);
      const asked = new Set(redFlags.map(({ id }) => id));
      const raised = raisedRedFlags(guide, request.answers).map(({ id }) => id);
      assert.deepEqual(
        present,
        raised.filter((id) => asked.has(id)),
      );
    }),
    { numRuns: 20 },
  );
});

test('a red flag is called absent only when no answer to what is open could raise it', () => {
  fc.assert(
    fc.property(someRequest, someRequest, (request, other) => {
      const open = Object.entries(other.answers).filter(([id]) => (request.answers[id] ?? null) === null);
      const more = { ...request.answers, ...Object.fromEntries(open) };
      for (const { id, state } of pageOf(request).redFlags)
        if (state === 'no') assert.ok(!holds(guide.redFlags.find((flag) => flag.id === id)!.when, more), id);
    }),
    { numRuns: 40 },
  );
});

test('not known leaves a red flag unsettled, never absent', () => {
  const stateOf = (answers: Answers) =>
    pageOfAnswers(answers).redFlags.find(({ id }) => id === 'bladder-or-bowel')?.state;
  assert.equal(stateOf({ pelvic: ['bladder'] }), 'yes');
  assert.equal(stateOf({ pelvic: [] }), 'no');
  assert.equal(stateOf({ pelvic: null }), 'unclear');
  assert.equal(stateOf({ age: 41 }), undefined);
});

test('a number among the reasons has its question and its unit', () => {
  const { causes } = pageOfAnswers({ onsetMinutes: 1 });
  const reasons = causes.flatMap((cause) => [...cause.for, ...cause.against]);
  assert.ok(reasons.length > 0);
  for (const reason of reasons)
    assert.equal(reason, 'How many minutes of exercise until it starts? 1 minutes');
});

test('what was tried stands with what was measured', () => {
  const { tried } = pageOf(runner, { trials: [trial] });
  const laces = tried.find(({ change }) => change === 'loosen-laces')!;
  assert.equal(laces.said, 'It did not help');
  assert.match(
    laces.measured!,
    /numbness after 31 minutes with it, 18 without \(1\.7 times, 80% band 1\.2 to 2\.4/,
  );
  assert.equal(tried.find(({ change }) => change === 'different-shoes')!.measured, undefined);
});

test('the person’s own words are on every form of the page, and break out of none', () => {
  const words = 'May I run on Sunday? <script>alert(1)</script> & "more"';
  const page = pageOf(runner, { wantsToKnow: words });
  assert.ok(clinicianText(page).includes(words));
  assert.ok(!clinicianHtml(page).includes('<script'));
  assert.ok(clinicianHtml(page).includes('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;more&quot;'));
});

test('the page says what it is not, and by which guide it was made', () => {
  const text = clinicianText(pageOf(runner));
  assert.match(text, /no diagnosis, no medical device, and not cleared/);
  assert.ok(text.includes(guide.hash.slice(0, 12)));
});
