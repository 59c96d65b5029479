/** What is drawn of a shared document is what was drawn of the assessment itself. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AssessmentRequest } from '@footing/assessment';
import fc from 'fast-check';
import { someRequest } from '../../../assessment/test/arbitraryRequest.ts';
import { assessmentBundle, clinicianPage, clinicianText, sheetOf, sheetOfBundle } from '../../src/index.ts';
import { runner, sessions, trial } from '../people.ts';
import { assessor, guide } from '../realGuide.ts';

function inputOf(request: AssessmentRequest, wantsToKnow: string) {
  const time = '2026-05-01T06:30:00Z';
  return { guide, request, assessment: assessor.assess(request), time, trials: [trial], wantsToKnow };
}

/** As it comes out of a link: through JSON. */
function sent(request: AssessmentRequest, wantsToKnow: string) {
  let id = 0;
  const newId = (): string => `00000000-0000-4000-8000-${String(id++).padStart(12, '0')}`;
  const bundle = assessmentBundle({ ...inputOf(request, wantsToKnow), newId, sessions });
  return JSON.parse(JSON.stringify(bundle));
}

test('the page that a clinician opens is the page that the person saw, whatever was answered and asked', () => {
  const words = fc.oneof(
    fc.string({
      unit: fc.constantFrom('<', '>', '&', '"', "'", '\n', 'ü', '</li>', '<b>', '&lt;', 'a', ' '),
    }),
    fc.constant('May I run? <script>alert(1)</script>'),
  );
  fc.assert(
    fc.property(someRequest, words, (request, wantsToKnow) => {
      const seen = sheetOf(clinicianPage(inputOf(request, wantsToKnow)));
      assert.deepEqual(sheetOfBundle(sent(request, wantsToKnow)), seen);
    }),
    { numRuns: 25 },
  );
});

test('the opened page tells when the person answered, not when it was put together, and that it is not known where nobody kept it', () => {
  const opened = (time: string | undefined) => {
    const input = { ...inputOf(runner, ''), time, madeAt: '2026-09-30T08:00:00Z' };
    const bundle = assessmentBundle({ ...input, newId: () => crypto.randomUUID() });
    const sheet = sheetOfBundle(JSON.parse(JSON.stringify(bundle)));
    assert.deepEqual(sheet, sheetOf(clinicianPage(input)));
    return { time: sheet!.time, madeAt: sheet!.madeAt, words: clinicianText(clinicianPage(input)) };
  };
  const answered = opened('2026-05-01T06:30:00Z');
  assert.deepEqual([answered.time, answered.madeAt], ['2026-05-01T06:30:00Z', null]);
  assert.match(answered.words, /^Answered 2026-05-01/m);
  const older = opened(undefined);
  assert.deepEqual([older.time, older.madeAt], [null, '2026-09-30T08:00:00Z']);
  assert.match(older.words, /^Put together 2026-09-30.*when it was answered was not kept$/m);
});

test('a document that somebody has rewritten is not shown as our page', () => {
  const inject = (change: (bundle: ReturnType<typeof sent>) => void) => {
    const bundle = sent(runner, '');
    change(bundle);
    return sheetOfBundle(bundle);
  };
  const section = (bundle: ReturnType<typeof sent>) => bundle.entry[0].resource.section[0];
  assert.notEqual(
    inject(() => undefined),
    undefined,
  );
  const replaced = '<div xmlns="http://www.w3.org/1999/xhtml"><ul><li><i>x</i></li></ul></div>';
  assert.equal(
    inject((bundle) => (section(bundle).text.div = replaced)),
    undefined,
  );
  assert.equal(
    inject((bundle) => (section(bundle).text.div = '<p>x</p>')),
    undefined,
  );
  assert.equal(
    inject((bundle) => (bundle.meta.tag = [])),
    undefined,
  );
  for (const foreign of [null, 1, 'x', {}, [], { resourceType: 'Bundle' }, { resourceType: 'Patient' }])
    assert.equal(sheetOfBundle(foreign), undefined);
});

test('the map of the page has the marked regions and the side', () => {
  const { regions, sides } = sheetOfBundle(sent(runner, ''))!;
  assert.deepEqual([regions, sides], [['toes-3-4', 'ball'], 'left']);
});
