import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Change, urgencyRank } from '@footing/guide';
import fc from 'fast-check';
import { holds } from '../src/condition.ts';
import {
  type AssessmentRequest,
  answerTo,
  chosenOptions,
  createAssessor,
  expectedBenefit,
} from '../src/index.ts';
import { someAnswers } from './arbitraryRequest.ts';
import { assessor, createAssessorApart, guide, request } from './realGuide.ts';

const settings = guide.model.changes;
const changeOf = (id: string): Change => guide.changes.find((change) => change.id === id)!;

/** Requests of people who mostly have nothing alarming, so that changes are offered. */
const mild: fc.Arbitrary<AssessmentRequest> = someAnswers.map((answers) => {
  const { activities, tried, footwear, setup, where, sex, age } = answers;
  const told = { activities, tried, footwear, setup, where, sex, age };
  const given = Object.entries(told).filter(([, answer]) => answer !== undefined);
  return request(Object.fromEntries(given) as AssessmentRequest['answers']);
});
const anyone = fc.oneof(mild, someAnswers.map(request));

test('benefits are shares worth their while', () => {
  fc.assert(
    fc.property(anyone, (r) => {
      for (const { id, benefit } of assessor.assess(r).changes)
        assert.ok(benefit >= settings.worthAtLeast && benefit <= 1, `${id}: ${benefit}`);
    }),
  );
});

test('the benefit of a change is the sum over causes of their probability times how often it helps there', () => {
  fc.assert(
    fc.property(anyone, (r) => {
      const { causes, changes } = assessor.assessWithoutBands(r);
      const shares = new Map(causes.map(({ id, probability }) => [id, probability]));
      const posterior = Float64Array.from(guide.causes, ({ id }) => shares.get(id)!);
      for (const { id, benefit } of changes)
        assert.ok(Math.abs(benefit - expectedBenefit(guide, changeOf(id), posterior)) < 1e-12, id);
    }),
  );
});

test('changes are sorted by benefit less cost, up to what counts as equal', () => {
  fc.assert(
    fc.property(anyone, (r) => {
      const { changes } = assessor.assess(r);
      const worth = changes.map(({ id, benefit }) => benefit - settings.costs[changeOf(id).cost]);
      for (const [i, later] of worth.slice(1).entries())
        assert.ok(
          worth[i]! >= later - settings.equalWithin,
          `${changes[i]!.id}: ${worth[i]} before ${later}`,
        );
    }),
  );
});

test('no change is offered that was tried', () => {
  fc.assert(
    fc.property(anyone, (r) => {
      const tried = Object.keys(r.answers['tried'] ?? {});
      for (const { id } of assessor.assess(r).changes) assert.ok(!tried.includes(id), id);
    }),
  );
});

test('no change is offered that a suspected cause forbids', () => {
  fc.assert(
    fc.property(anyone, (r) => {
      const { changes, forbidden } = assessor.assess(r);
      for (const { id } of changes) assert.ok(!forbidden.some((own) => own.id === id), id);
    }),
  );
});

const apart = createAssessorApart();

test('forbidden is what a cause forbids that is suspected of all the answers or of each on its own, by the likeliest of them', () => {
  fc.assert(
    fc.property(anyone, (r) => {
      const { causes, forbidden } = assessor.assess(r);
      const shares = new Map(apart.assess(r).causes.map(({ id, probability }) => [id, probability]));
      const suspicion = new Map(
        causes.map(({ id, probability }) => [id, Math.max(probability, shares.get(id)!)]),
      );
      const suspected = guide.causes.filter(({ id }) => suspicion.get(id)! >= settings.suspectedAbove);
      const ids = new Set(suspected.flatMap(({ forbids }) => forbids));
      assert.deepEqual(new Set(forbidden.map(({ id }) => id)), ids);
      assert.equal(forbidden.length, ids.size);
      for (const { id, by } of forbidden) {
        const forbidding = suspected.filter(({ forbids }) => forbids.includes(id));
        const most = Math.max(...forbidding.map((cause) => suspicion.get(cause.id)!));
        assert.equal(suspicion.get(by), most, id);
      }
    }),
  );
});

test('no change is offered to who must be seen first', () => {
  fc.assert(
    fc.property(anyone, (r) => {
      const { urgency, changes } = assessor.assess(r);
      if (urgencyRank(urgency) > urgencyRank(settings.offeredUpTo)) assert.deepEqual(changes, []);
    }),
  );
});

test('nothing is offered that all of what was told rules out', () => {
  fc.assert(
    fc.property(anyone, (r) => {
      for (const { id } of assessor.assess(r).changes)
        for (const [question, options] of Object.entries(changeOf(id).ruledOutBy ?? {})) {
          const told = [answerTo(r.answers, question) ?? []].flat().map(String);
          assert.ok(told.length === 0 || told.some((one) => !options.includes(one)), id);
        }
    }),
  );
});

test('no change is offered to whom it is not for, whatever else they told', () => {
  const notFor = { question: 'conditions', has: ['diabetes', 'pregnant'] };
  const changes = guide.changes.map((one) => (one.id === 'socks' ? { ...one, notFor } : one));
  const { assess } = createAssessor({ ...guide, changes });
  const offered = (conditions: readonly string[] | null): string[] =>
    assess(
      request({ activities: ['running'], where: ['all-toes'], quality: ['numb'], conditions }),
    ).changes.map(({ id }) => id);
  assert.ok(offered([]).includes('socks'));
  assert.ok(offered(null).includes('socks'));
  assert.ok(offered(['thyroid-underactive']).includes('socks'));
  assert.ok(!offered(['diabetes', 'thyroid-underactive']).includes('socks'));
  assert.ok(!offered(['pregnant']).includes('socks'));
});

test('nobody is offered what the guide says is not for them', () => {
  fc.assert(
    fc.property(anyone, (r) => {
      for (const { id } of assessor.assess(r).changes) {
        const { notFor } = changeOf(id);
        assert.ok(notFor === undefined || !holds(notFor, r.answers), id);
      }
    }),
  );
  const isFor = (id: string, answers: AssessmentRequest['answers']): boolean =>
    !holds(changeOf(id).notFor!, answers);
  assert.ok(!isFor('chiropractor-or-massage', { conditions: ['blood-thinner-or-bleeding'] }));
  assert.ok(!isFor('cool-down', { conditions: ['diabetes'] }));
  assert.ok(!isFor('toe-spacers', { between: 'constant' }));
  assert.ok(isFor('cool-down', { conditions: ['thyroid-underactive'] }));
});

test('laces are offered in tight shoes, and not to who is barefoot or swims', () => {
  const offered = (more: AssessmentRequest['answers']): string[] =>
    assessor
      .assess(request({ where: ['dorsum'], quality: ['numb'], sides: 'left', ...more }))
      .changes.map(({ id }) => id);
  assert.ok(offered({ activities: ['running'], footwear: ['laces-or-straps-tight'] }).includes('relace'));
  assert.ok(!offered({ activities: ['running'], footwear: ['barefoot-or-minimal'] }).includes('relace'));
  assert.ok(!offered({ activities: ['swimming'] }).includes('relace'));
  assert.ok(!offered({ activities: ['none'] }).includes('stop-training'));
  assert.deepEqual(offered({ activities: [] }), offered({ activities: ['none'] }));
});

test('changes fit an activity that was told', () => {
  fc.assert(
    fc.property(mild, (r) => {
      const told = chosenOptions(r.answers['activities']);
      for (const { id } of assessor.assess(r).changes) {
        const { activities } = changeOf(id);
        assert.ok(activities.includes('any') || activities.some((activity) => told.includes(activity)), id);
      }
    }),
  );
});

test('a change that did not help speaks against the cause that it would have helped', () => {
  const story = { activities: ['running'], footwear: ['narrow-toe-box'] };
  const shoes = 'wider-or-bigger-shoes';
  const probability = (result: 'helped' | 'no'): number => {
    const { causes } = assessor.assess(request({ ...story, tried: { [shoes]: result } }));
    return causes.find((cause) => cause.id === 'tight-footwear-neuropraxia')!.probability;
  };
  assert.ok(probability('helped') > probability('no'));
});
