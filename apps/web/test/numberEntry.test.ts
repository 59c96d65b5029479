import { deepStrictEqual, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { measuresOf } from '@footing/assessment';
import { startInterview, typedOf, withoutLostDistances } from '../src/check/interview.ts';
import { readNumber, shownNumber } from '../src/check/numberEntry.ts';
import { guide } from './recordedPerson.ts';

const age = guide.questions.find(({ id }) => id === 'age')!;

test('a number in a field is taken in plain digits, with a point or a comma', () => {
  for (const typed of ['41', ' 41 ', '41,', '41.', '41,0'])
    deepStrictEqual(readNumber(age, typed), { answer: 41 }, typed);
  deepStrictEqual(readNumber(age, ' '), { empty: true });
});

test('what is no plain number, or out of range, is told with what would be right', () => {
  for (const typed of ['0x29', '4e1', '0b11', 'forty', '0', '121'])
    ok('problem' in readNumber(age, typed), typed);
});

const onset = guide.questions.find(({ id }) => id === 'onsetMinutes')!;
const measures = measuresOf(guide, onset, { activities: ['running'] });
const [km, miles] = measures;

test('a distance in a field is an answer in minutes, and one too far is told with how far would do', () => {
  deepStrictEqual(readNumber(onset, '5', km), { answer: 28 });
  deepStrictEqual(readNumber(onset, '5', miles), { answer: 45 });
  deepStrictEqual(readNumber(onset, ' ', km), { empty: true });
  deepStrictEqual(readNumber(onset, '1081', km), { problem: 'This must be from 0 to 1080 km.' });
  deepStrictEqual(readNumber(onset, '-1', miles), { problem: 'This must be from 0 to 671 miles.' });
  deepStrictEqual(readNumber(onset, 'far', km), {
    problem: 'That is not a number. Type digits, such as 12 for 12 km.',
  });
  for (const measure of measures) {
    const most = /to (\d+)/.exec(JSON.stringify(readNumber(onset, '9999', measure)))![1]!;
    ok('answer' in readNumber(onset, most, measure), `${most} ${measure.unit}`);
    ok(
      'problem' in readNumber(onset, String(Number(most) + 1), measure),
      `more than ${most} ${measure.unit}`,
    );
  }
});

test('a field shows what was typed as long as that says the answer, and else the answer', () => {
  const told = { typed: '5', unit: 'km running' };
  deepStrictEqual(shownNumber(onset, 28, told, measures), { text: '5', measure: km });
  deepStrictEqual(shownNumber(onset, undefined, { ...told, typed: 'x' }, measures), {
    text: 'x',
    measure: km,
  });
  const inMinutes = { text: '28', measure: undefined };
  deepStrictEqual(shownNumber(onset, 28, told, []), inMinutes, 'the distance is taken no more');
  deepStrictEqual(shownNumber(onset, 28, { ...told, typed: '6' }, measures), inMinutes, 'another speed');
  deepStrictEqual(shownNumber(onset, 28, { typed: '', unit: '' }, measures), inMinutes, 'nothing typed');
});

test('a distance of an activity that is no longer told is asked for again; minutes stay', () => {
  const interview = (activities: string[], unit: string) => ({
    ...startInterview(guide),
    answers: { activities, onsetMinutes: 28, age: 41 },
    typed: { onsetMinutes: '5', age: '41' },
    units: { onsetMinutes: unit, age: '' },
  });
  const lost = withoutLostDistances(interview(['cycling'], 'km running'));
  deepStrictEqual(lost.answers, { activities: ['cycling'], age: 41 });
  deepStrictEqual(typedOf(lost, 'onsetMinutes'), { typed: '', unit: '' });
  deepStrictEqual(typedOf(lost, 'age'), { typed: '41', unit: '' });
  for (const kept of [interview(['cycling', 'running'], 'km running'), interview(['cycling'], '')])
    deepStrictEqual(withoutLostDistances(kept), kept);
});
