import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadGuide } from '@footing/guide/load';
import { unsureSigns } from '../src/index.ts';

const guide = await loadGuide();

describe('what a person was not sure of', () => {
  it('is named where one answer alone would be more urgent', () => {
    const answers = { pelvic: null, quality: null, head: [] };
    assert.deepEqual(unsureSigns(guide, answers, 'routine'), ['pelvic']);
  });

  it('is not named where it was not asked, was answered, or where it is as urgent already', () => {
    assert.deepEqual(unsureSigns(guide, {}, 'self-care'), []);
    assert.deepEqual(unsureSigns(guide, { pelvic: [] }, 'self-care'), []);
    assert.deepEqual(unsureSigns(guide, { pelvic: null }, 'emergency'), []);
  });

  it('counts with what else was told', () => {
    const drop = { weakness: ['foot-drop'], weightBearing: null };
    assert.deepEqual(unsureSigns(guide, drop, 'same-day'), ['weightBearing']);
    assert.deepEqual(unsureSigns(guide, { weightBearing: null }, 'same-day'), []);
  });
});
