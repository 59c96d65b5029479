import assert from 'node:assert/strict';
import { test } from 'node:test';
import { urgencyOrder } from '@footing/guide';
import { trainingThatTreats } from '../src/index.ts';
import { guide } from './realGuide.ts';

const narrowArteries = 'peripheral-artery-disease';

test('until an appointment walking may go on with narrow arteries, which it treats', () => {
  const goOn = trainingThatTreats(guide.causes, {
    urgency: 'routine',
    cannotTell: false,
    causes: [{ id: narrowArteries }],
  });
  assert.match(goOn.join(), /Walking until it aches/);
});

test('nothing that brings it on goes on with any other urgency, where no cause stands out, or with a cause that it does not treat', () => {
  for (const urgency of urgencyOrder)
    for (const cannotTell of [false, true])
      for (const { id } of guide.causes) {
        if (urgency === 'routine' && !cannotTell && id === narrowArteries) continue;
        assert.deepEqual(trainingThatTreats(guide.causes, { urgency, cannotTell, causes: [{ id }] }), [], id);
      }
});
