import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainCase } from '../src/explain.ts';
import { figuresOf } from '../src/figures.ts';
import { type EvaluationContext, evaluationJson, evaluationReport } from '../src/report.ts';
import { type Score, scoreCase } from '../src/score.ts';
import { assessor, published } from './guideAndCases.ts';

const context: EvaluationContext = { file: 'some.yaml', guide: assessor.guide, unmentioned: 'no' };
const emergency = published.cases.find((person) => person.expected.urgency === 'emergency')!;
const right: Score = {
  ...scoreCase(assessor, emergency, 'no'),
  rank: 1,
  urgency: 'right',
  emergencyMissed: false,
};
const missed: Score = { ...right, urgency: 'under', exact: false, emergencyMissed: true };
const wrongCause: Score = { ...right, case: { ...emergency, id: 'odd-one' }, rank: 7 };

function reportOf(scores: readonly Score[]): string {
  return evaluationReport(context, figuresOf(scores), scores);
}

test('the last 14 lines of a report are its summary, ending with the emergencies missed', () => {
  const tail = reportOf([right, wrongCause]).split('\n').slice(-14);
  assert.equal(tail[0], 'some.yaml, 2 cases, with 95% intervals:');
  assert.match(tail[12]!, /first three \(top-3\) +50\.0% {2}\(9\.\d to 90\.\d%\)$/);
  assert.match(tail[13]!, /^ {2}Emergencies missed +none of 2 /);
});

test('the columns of a report are aligned', () => {
  const tail = reportOf([right]).split('\n').slice(-13);
  const ends = tail.map((line) => line.lastIndexOf('  (')).filter((end) => end > 0);
  assert.equal(new Set(ends).size, 1);
});

test('an emergency missed is named, in the summary and among the wrong cases', () => {
  const report = reportOf([missed]);
  assert.match(report, new RegExp(`Emergencies missed +1 of 1: ${emergency.id}`));
  assert.match(report, new RegExp(`${emergency.id} {2}EMERGENCY MISSED, urgency under: given`));
});

test('a case with a wrong cause has one line that says what was given and what was expected', () => {
  const lines = reportOf([right, wrongCause])
    .split('\n')
    .filter((line) => line.startsWith('  odd-one'));
  assert.equal(lines.length, 1);
  assert.match(lines[0]!, /cause: given .+ \d+%, .+; expected .+ \(place 7\)$/);
});

test('a report says when nothing came out wrong', () => {
  assert.match(reportOf([right]), /No case came out wrong\./);
});

test('a report of a file without cases has figures without numbers', () => {
  assert.match(reportOf([]), /first three \(top-3\) +–$/m);
});

test('the JSON holds file, guide, mode, figures and the wrong cases', () => {
  const scores = [right, wrongCause];
  const json = evaluationJson(context, figuresOf(scores), scores);
  assert.deepEqual(Object.keys(json), ['file', 'guide', 'unmentioned', 'figures', 'wrong']);
  assert.deepEqual(json.guide, { version: assessor.guide.version, hash: assessor.guide.hash });
  assert.deepEqual(
    json.wrong.map((wrong) => [wrong.id, wrong.causes?.rank, wrong.urgency]),
    [['odd-one', 7, undefined]],
  );
  assert.equal(JSON.parse(JSON.stringify(json)).figures.top1.value, 0.5);
});

test('an explanation tells the story, the answers, the reasons and what was expected', () => {
  const text = explainCase(assessor, emergency, 'no');
  assert.ok(text.startsWith(emergency.id));
  assert.ok(text.includes(emergency.told.split(' ').slice(0, 6).join(' ')));
  for (const question of right.interview.pages.flat()) assert.ok(text.includes(`${question}: `), question);
  for (const { id } of right.assessment.causes.slice(0, 5)) assert.ok(text.includes(`. ${id}  `), id);
  const flag = right.assessment.urgencyReasons[0]!;
  assert.ok(
    'redFlag' in flag && text.includes(`red flag ${flag.redFlag} (emergency)`) && text.includes(flag.source),
  );
  assert.match(text, /urgency {2}expected emergency.*; given emergency \(right\)/);
});
