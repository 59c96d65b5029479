import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Urgency } from '@footing/guide';
import { examiningCause, type UrgencyReason } from '../src/index.ts';
import { guide } from './realGuide.ts';

const examined = (urgency: Urgency, first: string, reason?: string, cannotTell = false) => {
  const urgencyReasons: UrgencyReason[] =
    reason === undefined ? [] : [{ cause: reason, urgency, source: 'judgement', probability: 0.5 }];
  return examiningCause(guide.causes, { urgency, urgencyReasons, cannotTell, causes: [{ id: first }] });
};

test('who needs nothing soon is examined by who sees people with the likeliest cause', () => {
  for (const { id } of guide.causes) assert.equal(examined('self-care', id, id).id, id);
});

test('where a red flag sets the urgency the examination comes first, whatever the cause', () => {
  for (const { id } of guide.causes)
    for (const urgency of ['routine', 'same-day'] as const) {
      const { seenBy } = examined(urgency, id);
      assert.equal(seenBy, 'gp', `${urgency} ${id}`);
    }
});

test('a red flag of today leads to the examination of the likeliest cause only where that cause is of today itself', () => {
  const vein = 'deep-vein-thrombosis';
  const nerve = 'common-peroneal-entrapment';
  assert.equal(examined('same-day', vein).id, vein);
  assert.equal(examined('same-day', nerve).id, 'something-else');
  assert.equal(examined('routine', vein).id, 'something-else');
});

test('an appointment is with nobody who sells shoes, fits bicycles or sees only emergencies', () => {
  for (const { id } of guide.causes) {
    const { seenBy } = examined('routine', id, id);
    assert.ok(!['shoe-fitter', 'bike-fitter', 'none', 'emergency-department'].includes(seenBy), id);
  }
});

test('who is to be seen today is sent to nobody who has no time today', () => {
  for (const { id } of guide.causes)
    assert.ok(['gp', 'emergency-department'].includes(examined('same-day', id, id).seenBy), id);
});

test('where no cause stands out, a guess names nobody to see', () => {
  for (const { id } of guide.causes)
    for (const urgency of ['self-care', 'routine', 'same-day'] as const)
      assert.equal(examined(urgency, id, id, true).id, 'something-else', `${urgency} ${id}`);
});
