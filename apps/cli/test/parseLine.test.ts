import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measuresOf } from '@footing/assessment';
import { loadGuide } from '@footing/guide/load';
import { parseLine } from '../src/interview/parseLine.ts';

const guide = await loadGuide();
const age = guide.questions.find(({ id }) => id === 'age')!;

test('a piped number is taken in plain digits, with a point or a comma', () => {
  for (const line of ['41', ' 41 ', '41,', '41.0', '41,0'])
    assert.deepEqual(parseLine(age, line), { answer: 41 }, line);
});

test('what is no plain number, or out of range, is told with what would be right', () => {
  const problem = 'Give a number of years from 1 to 120.';
  for (const line of ['', '0x29', '4e1', '0b11', 'forty', '0', '121'])
    assert.deepEqual(parseLine(age, line), { problem }, line);
});

const onset = guide.questions.find(({ id }) => id === 'onsetMinutes')!;
const parseOnset = (line: string, ...activities: readonly string[]) =>
  parseLine(onset, line, measuresOf(guide, onset, { activities }));

test('a distance is minutes at the usual speed of what the person does, and is told back', () => {
  for (const line of [
    '5 km',
    '5km',
    '5 KM',
    '5k',
    '5,0 kilometres',
    '5 kilometers',
    '5 km running',
    '5 km of run',
  ])
    assert.deepEqual(
      parseOnset(line, 'running'),
      { answer: 28, told: 'About 28 minutes at 10.8 km an hour' },
      line,
    );
  for (const line of ['3 miles', '3 mi', '3mi', '3 mile'])
    assert.deepEqual(
      parseOnset(line, 'running', 'yoga-pilates'),
      { answer: 27, told: 'About 27 minutes at 6.7 miles an hour' },
      line,
    );
});

test('where several activities have a speed it is asked of which the distance is', () => {
  assert.deepEqual(parseOnset('5 km', 'running', 'walking', 'kayaking'), {
    problem: 'Say what the distance is of: "5 km kayaking and canoeing" or "5 km running" or "5 km walking".',
  });
  const told = 'About 64 minutes at 4.7 km an hour';
  for (const line of ['5 km walking', '5 km w', '5km of walking'])
    assert.deepEqual(parseOnset(line, 'running', 'walking'), { answer: 64, told }, line);
  assert.ok('problem' in parseOnset('5 km swimming', 'running', 'walking'));
});

test('minutes are taken with or without their name', () => {
  for (const line of ['30', '30 min', '30 minutes', '30 mins'])
    assert.deepEqual(parseOnset(line, 'running'), { answer: 30 }, line);
});

test('what is no distance, or too far, is told with what would be right', () => {
  const problem = 'Give a number of minutes from 0 to 6000, or a distance such as 5 km or 3 miles.';
  for (const line of [
    '',
    'km',
    '5 m',
    '5 laps',
    '-1 km',
    '2000 km',
    '5 km an hour',
    '1.2.3 km',
    '30 minutes running',
  ])
    assert.ok('problem' in parseOnset(line, 'running'), line);
  for (const line of ['', 'km', '5 laps', '2000 km'])
    assert.deepEqual(parseOnset(line, 'running'), { problem }, line);
});

test('no distance is taken from who told no activity with a speed, nor at another question', () => {
  const problem = 'Give a number of minutes from 0 to 6000.';
  for (const line of ['5 km', '3 miles', '30 min'])
    assert.deepEqual(parseOnset(line, 'weightlifting'), { problem }, line);
  assert.ok('problem' in parseLine(age, '41 years', measuresOf(guide, age, { activities: ['running'] })));
});
