import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Condition, type RedFlag, type Urgency, urgencyRank } from '@footing/guide';
import { byGroup } from '@footing/inference';
import fc from 'fast-check';
import {
  type Answers,
  createUrgencyJudge,
  holds,
  questionsOf,
  raisedRedFlags,
  settledRedFlags,
  standsAlone,
  urgencyFloor,
} from '../src/index.ts';
import { allAnswers, someAnswers, someRequest, togetherOptions, withList } from './arbitraryRequest.ts';
import { assessor, createAssessorApart, guide } from './realGuide.ts';

const floorRank = (answers: Answers): number => urgencyRank(urgencyFloor(raisedRedFlags(guide, answers)));

test('the urgency is never below what the raised red flags allow', () => {
  fc.assert(
    fc.property(someRequest, (r) => {
      assert.ok(urgencyRank(assessor.assess(r).urgency) >= floorRank(r.answers));
    }),
  );
});

test('of two urgencies with the same expected loss the more urgent is given, and never one below the floor', () => {
  const { forms } = assessor.network;
  const row = { 'self-care': 3, routine: 3, 'same-day': 3, emergency: 9 };
  const table = { 'self-care': row, routine: row, 'same-day': row, emergency: row };
  const loss = { ...guide.model.loss, table };
  const judge = createUrgencyJudge({ ...guide, model: { ...guide.model, loss } }, forms);
  const even = new Float64Array(forms.length).fill(1 / forms.length);
  const judged = (floor: Urgency) => judge(even, floor).urgency;
  assert.deepEqual([judged('self-care'), judged('emergency')], ['same-day', 'emergency']);
  assert.ok(Math.abs(judge(even, 'routine').loss - 3) < 1e-12);
});

const apart = createAssessorApart();

test('what answers add together never lowers an urgency', () => {
  fc.assert(
    fc.property(someRequest, (r) => {
      const least = urgencyRank(apart.verdict(r).urgency);
      assert.ok(urgencyRank(assessor.verdict(r).urgency) >= least);
      assert.equal(assessor.assessWithoutBands(r).urgency, assessor.verdict(r).urgency);
    }),
    { numRuns: 2000 },
  );
});

test('no change is offered while emergencies are suspected of the answers each on its own', () => {
  const { suspectedAbove } = guide.model.changes;
  const emergencies = guide.causes.map(({ urgency }) => urgency === 'emergency');
  fc.assert(
    fc.property(someRequest, (r) => {
      const ofCauses = byGroup(apart.network.network, apart.verdict(r).posterior);
      const suspected = ofCauses.reduce((sum, p, cause) => (emergencies[cause] ? sum + p : sum), 0);
      if (suspected >= suspectedAbove) assert.deepEqual(assessor.verdict(r).changes, []);
    }),
  );
});

test('every raised red flag is among the reasons, with its source', () => {
  fc.assert(
    fc.property(someRequest, (r) => {
      const { urgencyReasons } = assessor.assess(r);
      const told = urgencyReasons.filter((reason) => 'redFlag' in reason);
      const raised = raisedRedFlags(guide, r.answers);
      assert.deepEqual(told.map((reason) => reason.redFlag).sort(), raised.map((flag) => flag.id).sort());
      const sources = new Set(guide.sources.map((source) => source.id));
      for (const reason of urgencyReasons) assert.ok(sources.has(reason.source), reason.source);
    }),
  );
});

test('an urgency above self-care is given with a reason at least as urgent', () => {
  fc.assert(
    fc.property(someRequest, (r) => {
      const { urgency, urgencyReasons } = assessor.assess(r);
      const most = Math.max(0, ...urgencyReasons.map((reason) => urgencyRank(reason.urgency)));
      assert.ok(most >= urgencyRank(urgency), `${urgency} for ${JSON.stringify(urgencyReasons)}`);
    }),
    { numRuns: 300 },
  );
});

test('ticking one more option never lowers what the red flags ask for', () => {
  const withOption = withList.chain((given) =>
    fc.record({ given: fc.constant(given), more: fc.constantFrom(...togetherOptions(given.question)) }),
  );
  fc.assert(
    fc.property(withOption, ({ given, more }) => {
      const together = given.list.filter((option) => !standsAlone.has(option));
      const answers = { ...given.answers, [given.question.id]: [...together, more] };
      assert.ok(floorRank(answers) >= floorRank(given.answers));
    }),
    { numRuns: 500 },
  );
});

test('what is told of other questions never takes back a red flag', () => {
  fc.assert(
    fc.property(someAnswers, allAnswers, (answers, later) => {
      for (const flag of raisedRedFlags(guide, answers)) {
        const own = questionsOf(flag.when);
        const kept = Object.fromEntries(Object.entries(answers).filter(([id]) => own.includes(id)));
        const unasked = own.filter((id) => !Object.hasOwn(answers, id));
        const others = Object.fromEntries(Object.entries(later).filter(([id]) => !unasked.includes(id)));
        assert.ok(holds(flag.when, { ...others, ...kept }), flag.id);
      }
    }),
  );
});

/** Every simple condition within a condition. */
function leaves(condition: Condition): Extract<Condition, { question: string }>[] {
  if ('all' in condition) return condition.all.flatMap(leaves);
  if ('any' in condition) return condition.any.flatMap(leaves);
  return [condition];
}

/** The questions whose "not known" can never take back the flag: it does not look at them, or counts it as a risk. */
function harmlessUnknown(flag: RedFlag): string[] {
  const parts = leaves(flag.when);
  return guide.questions
    .map((question) => question.id)
    .filter((id) => parts.filter((part) => part.question === id).every((part) => part.orUnknown === true));
}

test('not knowing never takes back a red flag that does not hang on it, or that counts it as a risk', () => {
  fc.assert(
    fc.property(allAnswers, (answers) => {
      for (const flag of raisedRedFlags(guide, answers)) {
        const harmless = harmlessUnknown(flag);
        const unknown = Object.fromEntries(harmless.map((id) => [id, null]));
        assert.ok(holds(flag.when, { ...answers, ...unknown }), `${flag.id} with null`);
        const left = Object.entries(answers).filter(([id]) => !harmless.includes(id));
        assert.ok(holds(flag.when, Object.fromEntries(left)), `${flag.id} unasked`);
      }
    }),
  );
});

test('a settled red flag is a raised one, and stays when the rest is asked', () => {
  fc.assert(
    fc.property(someAnswers, allAnswers, (answers, rest) => {
      for (const flag of settledRedFlags(guide, answers)) {
        assert.ok(holds(flag.when, answers), flag.id);
        assert.ok(holds(flag.when, { ...rest, ...answers }), flag.id);
      }
    }),
  );
});
