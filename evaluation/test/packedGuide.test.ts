import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAssessor } from '@footing/assessment';
import { type PackedGuide, packGuide, unpackGuide } from '@footing/assessment/packed';
import { sourcesLeftToTexts } from '../../packages/assessment/test/sourcesLeftToTexts.ts';
import { holdInterview } from '../src/interview.ts';
import { assessor, lay, published } from './guideAndCases.ts';

test('in every recorded interview a packed guide asks and assesses just as the whole one does', () => {
  const sent = JSON.stringify(packGuide(assessor.guide));
  const packed = createAssessor(unpackGuide(JSON.parse(sent) as PackedGuide));
  const whole = createAssessor(sourcesLeftToTexts(assessor.guide));
  for (const person of [...published.cases, ...lay.cases]) {
    const expected = holdInterview(whole, person, 'no');
    const { request, pages } = holdInterview(packed, person, 'no');
    assert.deepEqual(pages, expected.pages, person.id);
    const assessed = JSON.stringify(whole.assess(expected.request));
    assert.equal(JSON.stringify(packed.assess(request)), assessed, person.id);
  }
});
