import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Answers } from '../src/index.ts';
import { someRequest } from './arbitraryRequest.ts';
import { assessor, request } from './realGuide.ts';

const mortonsNeuroma: Answers = {
  age: 52,
  sex: 'female',
  activities: ['walking', 'running'],
  where: ['ball', 'toes-3-4'],
  sides: 'left',
  quality: ['numb', 'burning', 'pebble'],
  footwear: ['narrow-toe-box'],
  reliefBy: ['shoe-off-or-loosen', 'rubbing'],
  worseWith: ['tight-shoes'],
  selfTests: ['squeeze-hurts', 'click'],
};

const hotFootCyclist: Answers = {
  age: 44,
  sex: 'male',
  activities: ['cycling'],
  where: ['ball', 'all-toes'],
  sides: 'both',
  quality: ['numb', 'burning'],
  start: 'during-exercise',
  onsetMinutes: 60,
  relief: 'minutes',
  between: 'normal',
  footwear: ['stiff-sole-or-cleats'],
  setup: ['feet-static-on-pedals'],
  worseWith: ['heat-or-getting-hot'],
  reliefBy: ['stopping', 'moving-toes-or-foot'],
};

test('burning between the third and fourth toe with a pebble and a click is first of all a neuroma', () => {
  const { causes, cannotTell } = assessor.assess(request(mortonsNeuroma));
  assert.equal(causes[0]?.id, 'mortons-neuroma');
  assert.equal(cannotTell, false);
});

test('hot feet on the bike come from pressure on the nerves of the toes, and a change is offered first', () => {
  const { urgency, causes, changes } = assessor.assess(request(hotFootCyclist));
  assert.ok(
    causes
      .slice(0, 2)
      .map((cause) => cause.id)
      .includes('plantar-digital-nerve-pressure'),
  );
  assert.equal(urgency, 'self-care');
  assert.ok(changes.length > 0 && changes[0]!.for.includes('plantar-digital-nerve-pressure'));
});

test('without answers we cannot tell', () => {
  assert.equal(assessor.assess(request({})).cannotTell, true);
});

test('when we cannot tell, up to three questions are named that are not answered yet; otherwise none', () => {
  fc.assert(
    fc.property(someRequest, (r) => {
      const { cannotTell, wouldTell } = assessor.assess(r);
      assert.ok(wouldTell.length <= (cannotTell ? 3 : 0));
      for (const id of wouldTell) assert.equal(r.answers[id] ?? null, null, `${id} is answered`);
    }),
  );
  assert.equal(assessor.assess(request({})).wouldTell.length, 3);
});

test('bands lie within 0 and 1, and each holds the probability that it is shown with', () => {
  fc.assert(
    fc.property(someRequest, (r) => {
      for (const { id, probability, band } of assessor.assess(r).causes) {
        const [low, high] = band;
        assert.ok(low >= 0 && low <= high && high <= 1, `${low} to ${high}`);
        assert.ok(low <= probability && probability <= high, `${id}: ${probability}, ${low} to ${high}`);
      }
    }),
  );
});

test('the bands of a clear story hold nearly all of its probabilities', () => {
  for (const story of [mortonsNeuroma, hotFootCyclist, {}, { activities: ['running'], where: ['sole'] }]) {
    const { causes } = assessor.assess(request(story));
    const inPlay = causes.filter((cause) => cause.probability >= 0.005);
    const held = inPlay.filter(
      ({ probability: p, band: [low, high] }) => low - 0.02 <= p && p <= high + 0.02,
    );
    assert.ok(held.length >= 0.8 * inPlay.length, `${held.length} of ${inPlay.length}`);
  }
});
