import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { heardForms } from '../src/heardForms.ts';
import { formsOf } from '../src/index.ts';
import { guide } from './realGuide.ts';

const forms = formsOf(guide);

test('the order in which published people are listed changes no number, not even in its last digit', () => {
  const before = heardForms(guide, forms);
  const causes = Object.keys(guide.reports);
  const cause = fc.constantFrom(...causes).filter((id) => guide.reports[id]!.people.length > 1);
  const shuffled = cause.chain((id) => {
    const { people } = guide.reports[id]!;
    return fc
      .shuffledSubarray([...people], { minLength: people.length, maxLength: people.length })
      .map((mixed) => ({ id, mixed }));
  });
  fc.assert(
    fc.property(shuffled, ({ id, mixed }) => {
      const reports = { ...guide.reports, [id]: { ...guide.reports[id]!, people: mixed } };
      assert.deepEqual(heardForms({ ...guide, reports }, forms), before);
    }),
    { numRuns: 12 },
  );
});

test('who plainly had the usual form counts for no other', () => {
  const usual = { source: 'judgement', form: 'usual', answers: { quality: ['burning'] } };
  const { people, series } = guide.reports['raynaud']!;
  const countedWith = (own: typeof people) =>
    heardForms({ ...guide, reports: { ...guide.reports, raynaud: { people: own, series } } }, forms);
  const [before, after] = [countedWith(people), countedWith([...people, usual])];
  const changed = forms.filter((_, i) => JSON.stringify(before[i]) !== JSON.stringify(after[i]));
  assert.deepEqual(
    changed.map(({ id }) => id),
    ['raynaud'],
  );
});

test('a number that a published person told counts for the bin that it lies in, however near to another', () => {
  const withAge = (age: number) => {
    const [first, ...others] = guide.reports['raynaud']!.people;
    const people = [{ ...first!, answers: { ...first!.answers, age } }, ...others];
    const reports = { ...guide.reports, raynaud: { ...guide.reports['raynaud']!, people } };
    return heardForms({ ...guide, reports }, forms);
  };
  assert.deepEqual(withAge(18.1), withAge(29.9));
  assert.notDeepEqual(withAge(29.9), withAge(30.1));
});
