import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Urgency } from '@footing/guide';
import { mustBeSeen, whyHeld } from '../src/index.ts';

const guide = {
  model: { changes: { offeredUpTo: 'routine' as const } },
  causes: [{ id: 'clot' }, { id: 'neuroma' }],
};
const forbidden = [{ id: 'massage', by: 'clot' }];
const held = (urgency: Urgency, change: string | null) => whyHeld(guide, { urgency, forbidden }, change);

test('nothing is tested above the urgency up to which changes are offered', () => {
  assert.deepEqual(
    (['self-care', 'routine', 'same-day', 'emergency'] as const).map((urgency) =>
      mustBeSeen(guide, { urgency }),
    ),
    [false, false, true, true],
  );
});

test('a change that a suspected cause forbids is held, and another one is not', () => {
  assert.deepEqual(held('routine', 'massage'), { forbiddenBy: 'clot' });
  assert.equal(held('routine', 'socks'), undefined);
  assert.equal(held('self-care', null), undefined);
});

test('who must be seen is told so first, whatever the change', () => {
  for (const change of ['massage', 'socks', null])
    assert.deepEqual(held('same-day', change), { urgency: 'same-day' });
});
