import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { type Answers, createAssessor, dayAfter } from '@footing/assessment';
import { loadGuide } from '@footing/guide/load';
import { jsonLines, runFooting } from './runFooting.ts';

const guide = await loadGuide();
const assessor = createAssessor(guide);
const folder = mkdtempSync(join(tmpdir(), 'footing-'));
after(() => rmSync(folder, { recursive: true }));

/** In the middle of the night a test may begin on one day and the command on the next. */
const today = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

/** Somebody whose tight laces numb the top of both feet, at the end of the check. */
function wholeAnswers(told: Answers = {}): Answers {
  const own: Answers = {
    activities: ['running'],
    where: ['dorsum'],
    sides: 'both',
    age: 35,
    relief: 'minutes',
    between: 'normal',
    start: 'during-exercise',
    footwear: ['laces-or-straps-tight'],
    ...told,
  };
  const answers: Record<string, Answers[string]> = {};
  for (;;) {
    const page = assessor.next({ answers, denied: {} });
    if (page === null) return answers;
    for (const id of page.questions) {
      const { kind } = guide.questions.find((question) => question.id === id)!;
      const untold = kind === 'many' ? [] : kind === 'map-of-results' ? {} : null;
      answers[id] = Object.hasOwn(own, id) ? own[id]! : untold;
    }
  }
}

function file(name: string, answers: Answers): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify({ answers }));
  return path;
}

const calm = file('calm.json', wholeAnswers());
const plan = (...args: string[]) => runFooting(['event', calm, ...args]);

describe('footing event', () => {
  it('tells in words what to test until then, what to do on the day and what comes afterwards', async () => {
    const day = dayAfter(today(), 90);
    const { code, stdout, stderr } = await plan('--date', day, '--sessions-a-week', '3');
    assert.deepEqual([code, stderr], [0, '']);
    const said = stdout.replaceAll(/\s+/g, ' ');
    assert.match(said, /^ ?Running, \d{4}-\d\d-\d\d Until then One change at a time/);
    assert.match(said, /judge it on \d{4}-\d\d-\d\d, and keep it if it helped/);
    for (const part of [
      'On the day: stop at once',
      'do this in order',
      'End the event when',
      'Afterwards',
      'Sources',
    ])
      assert.ok(said.includes(part), part);
  });

  it('gives the same with --json, each test with its days in the calendar', async () => {
    const day = dayAfter(today(), 90);
    const { stdout } = await plan('--date', day, '--sessions-a-week', '3', '--json');
    const [found] = jsonLines(stdout);
    assert.deepEqual([found.day, found.activity, found.sessionsAWeek], [day, 'running', 3]);
    for (const { start, end, startDay, endDay } of found.plan.tests) {
      assert.equal(dayAfter(start, endDay - startDay), end);
      assert.ok(end < day);
    }
  });

  it('plans nothing above an appointment, and says why with its sources', async () => {
    const urgent = file('urgent.json', wholeAnswers({ general: ['dark-urine'] }));
    const { code, stdout } = await runFooting([
      'event',
      urgent,
      '--date',
      dayAfter(today(), 30),
      '--sessions-a-week',
      '3',
    ]);
    assert.equal(code, 0);
    assert.match(stdout, /The event waits until somebody has looked/);
    assert.match(stdout, /BE SEEN TODAY|EMERGENCY/);
    assert.match(stdout, /^Sources$/m);
    assert.doesNotMatch(stdout, /Until then|On the day/);
  });

  it('asks for the warning signs that are left before it plans anything', async () => {
    const begun = file('begun.json', { activities: ['running'] });
    const args = ['event', begun, '--date', dayAfter(today(), 30), '--sessions-a-week', '3'];
    const { stdout } = await runFooting(args);
    assert.match(stdout, /Not all warning signs were asked/);
    const [found] = jsonLines((await runFooting([...args, '--json'])).stdout);
    assert.equal(found.waits.because, 'not-asked');
  });

  it('exits with 2 and says what would be right', async () => {
    const in30 = dayAfter(today(), 30);
    const two = file('two.json', wholeAnswers({ activities: ['running', 'cycling'] }));
    const ok = ['--date', in30, '--sessions-a-week', '3'];
    const broken: [string[], RegExp][] = [
      [[], /name one file/],
      [[calm, '--sessions-a-week', '3'], /--date must be the day/],
      [[calm, '--date', '2026-02-30', '--sessions-a-week', '3'], /--date must be the day/],
      [
        [calm, '--date', dayAfter(today(), -2), '--sessions-a-week', '3'],
        /is over: name today or a later day/,
      ],
      [[calm, '--date', dayAfter(today(), 400), '--sessions-a-week', '3'], /more than a year away/],
      [[calm, '--date', in30], /--sessions-a-week must be a whole number from 1 to 7/],
      [[calm, '--date', in30, '--sessions-a-week', '8'], /from 1 to 7/],
      [[calm, ...ok, '--activity', 'cycling'], /--activity: .*the answers tell: running$/m],
      [[two, ...ok], /--activity: .*the answers tell: .*running/],
      [[join(folder, 'missing.json'), ...ok], /there is no file/],
      [[file('wrong.json', { age: 'old' }), ...ok], /answers\.age/],
    ];
    for (const [args, message] of broken) {
      const { code, stdout, stderr } = await runFooting(['event', ...args]);
      assert.deepEqual([code, stdout], [2, ''], `${args}`);
      assert.match(stderr, message);
    }
    assert.equal((await runFooting(['event', two, ...ok, '--activity', 'cycling'])).code, 0);
  });
});
