import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { diaryText, diaryVersion, type Session, trialSessions } from '@footing/diary';
import { jsonLines, runFooting } from './runFooting.ts';

const example = fileURLToPath(new URL('../../../packages/trial/test/example.json', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'footing-'));
after(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const felt = {
  onset: { minutes: 25 },
  strength: 5,
  where: ['ball'],
  sides: 'both',
  reliefMinutes: 300,
} as const;

function diarySession(id: string, startedAt: string, told: Partial<Session>): Session {
  const conditions = { temperatureC: null, effort: null, surface: null, minutesOnFeetBefore: null };
  const plain = { revision: 0, activity: 'cycling', minutes: 60, kit: [], otherChanges: [], note: '' };
  return {
    ...plain,
    id,
    startedAt,
    conditions,
    workout: null,
    trial: null,
    numbness: { ...felt, where: [...felt.where] },
    ...told,
  };
}

describe('footing trial', () => {
  it('says in words whether the change helped', async () => {
    const { code, stdout } = await runFooting(['trial', example]);
    assert.equal(code, 0);
    assert.match(stdout, /Move the cleats back: It helped\./);
    assert.match(stdout, /95% sure/);
  });

  it('plans no session for whom the answers of the file say to be seen at once or today', async () => {
    const seldomNumb = [20, 25, 41, 42, 43].map((minutes, i) => ({
      minutes,
      censored: i > 1,
      arm: 'baseline',
    }));
    const sessions = [...seldomNumb, { minutes: 40, arm: 'change' }];
    const of = (answers: object): string =>
      file('urgent.json', JSON.stringify({ change: 'cleats-back', sessions, answers }));
    const urgent = await runFooting(['trial', of({ pelvic: ['bladder'] })]);
    assert.match(urgent.stdout, /^EMERGENCY: .*do no more sessions of this trial/s);
    assert.doesNotMatch(urgent.stdout, /Next sessions|To tell, do|Longer or harder sessions/);
    const well = await runFooting(['trial', of({ pelvic: [] })]);
    assert.match(well.stdout, /^Move the cleats back: .*Next sessions.*Longer or harder sessions/s);
  });

  it('keeps up no change, and plans no session of one, that a cause which fits the answers forbids', async () => {
    const answers = {
      activities: ['running'],
      quality: ['burning'],
      colour: ['white'],
      coldExposure: 'cold',
    };
    const of = (change: string, onsets: { baseline: number; change: number }): string => {
      const sessions = (['baseline', 'change'] as const).flatMap((arm) =>
        Array.from({ length: 8 }, (_, i) => ({ arm, order: i, minutes: onsets[arm] + i })),
      );
      const numbered = sessions.map((session, order) => ({ ...session, order }));
      return file('forbidden.json', JSON.stringify({ change, sessions: numbered, answers }));
    };
    const helped = { baseline: 10, change: 40 };
    const cooled = await runFooting(['trial', of('cool-down', helped)]);
    assert.match(
      cooled.stdout,
      /^By the answers in this file it may be “Raynaud.*Cool your feet: It helped\./s,
    );
    assert.doesNotMatch(cooled.stdout, /Keep\s+the\s+change|Next sessions/);
    const other = await runFooting(['trial', of('socks', helped)]);
    assert.match(other.stdout, /Keep\s+the\s+change/);
    const begun = await runFooting(['trial', of('cool-down', { baseline: 20, change: 20 })]);
    assert.doesNotMatch(begun.stdout, /Next\s+sessions|try\s+another/);
  });

  it('gives one JSON object with --json, with the figure of the guide for this person', async () => {
    const { stdout } = await runFooting(['trial', example, '--json']);
    const [report, ...more] = jsonLines(stdout);
    assert.equal(more.length, 0);
    assert.equal(report.verdict, 'helped');
    assert.equal(report.tried, 'helped');
    assert.ok(report.ratio.interval95[0] < report.ratio.interval80[0]);
    assert.ok(report.helps.p > 0.04 && report.helps.p < 0.43);
    assert.equal(report.curves.baseline.length, report.curves.change.length);
  });

  it('goes on with the random order of the trial that runs in the exported diary', async () => {
    const sessions = [diarySession('a', '2026-05-01', { trial: { change: 'socks', arm: 'baseline' } })];
    const nextOf = async (content: string): Promise<unknown> => {
      const { stdout } = await runFooting(['trial', file('order.json', content), '--json']);
      return jsonLines(stdout)[0]!['next'];
    };
    const exported = (seed: number): string => {
      const current = { change: 'socks', seed, chosenAt: '2026-04-30T06:30:00Z' };
      return diaryText(sessions, null, { current, finished: [], firstAt: current.chosenAt, dueDays: 4 });
    };
    for (const seed of [5, 6]) {
      const alone = { change: 'socks', seed, sessions: trialSessions(sessions, 'socks') };
      assert.deepEqual(await nextOf(exported(seed)), await nextOf(JSON.stringify(alone)));
    }
    assert.notDeepEqual(await nextOf(exported(5)), await nextOf(exported(6)));
  });

  it("reads the diary's export: a line for each change under test, in the order of time", async () => {
    const sessions = [
      diarySession('a', '2026-05-03', { numbness: null, trial: { change: 'socks', arm: 'change' } }),
      diarySession('b', '2026-05-01T08:00:00Z', { trial: { change: 'socks', arm: 'baseline' } }),
      diarySession('c', '2026-05-02', { trial: null }),
      diarySession('d', '2026-05-05', { trial: { change: 'saddle', arm: 'baseline' } }),
    ];
    const { stdout, code } = await runFooting(['trial', file('diary.json', diaryText(sessions)), '--json']);
    assert.equal(code, 0);
    assert.deepEqual(
      jsonLines(stdout).map(({ change, sessions, onsets, verdict }) => [change, sessions, onsets, verdict]),
      [
        ['socks', { baseline: 1, change: 1 }, { baseline: 1, change: 0 }, 'too-early'],
        ['saddle', { baseline: 1, change: 0 }, { baseline: 1, change: 0 }, 'too-early'],
      ],
    );
  });

  it('says why numbness has no minute, and what would tell', async () => {
    const numbFrom = (onset: NonNullable<Session['numbness']>['onset']) => ({ ...felt, where: [], onset });
    const told = (change: string, onset: Parameters<typeof numbFrom>[0]) => ({
      trial: { change, arm: 'baseline' as const },
      numbness: numbFrom(onset),
    });
    const sessions = [
      diarySession('a', '2026-05-01', told('socks', null)),
      diarySession('b', '2026-05-02', told('socks', { km: 3 })),
      diarySession('c', '2026-05-03', told('socks', { km: 3, ofKm: 9 })),
      diarySession('d', '2026-05-04', told('saddle', { minutes: 9 })),
    ];
    const { stdout } = await runFooting(['trial', file('untimed.json', diaryText(sessions))]);
    const [first, second, ...more] = stdout.split('\n\n\n').map((text) => text.replaceAll(/\s+/g, ' '));
    assert.deepEqual(more, []);
    assert.match(
      first!,
      /2 sessions count without their minute: 1 \(timed in kilometres, and how far you went in all is not told\), 1 \(it is not known when the numbness began\)\. Put that right in the diary, and they tell more\. Next sessions/,
    );
    assert.doesNotMatch(second!, /without (its|their) minute/);
  });

  it('names the sessions that a warning is about', async () => {
    const told = { otherChanges: ['socks'], trial: { change: 'saddle', arm: 'baseline' as const } };
    const sessions = [
      diarySession('a', '2026-05-03', told),
      diarySession('b', '2026-05-01T08:00:00.123Z', told),
      diarySession('c', '2026-05-02', { ...told, otherChanges: [] }),
    ];
    const warned = /Leave those sessions out, or test one change at a time\. (Sessions: .*?\.)/;
    const warningOf = async (content: string): Promise<string | undefined> => {
      const { stdout } = await runFooting(['trial', file('warned.json', content)]);
      return warned.exec(stdout.replaceAll(/\s+/g, ' '))?.[1];
    };
    assert.equal(await warningOf(diaryText(sessions)), 'Sessions: 2026-05-01 08:00:00Z; 2026-05-03.');
    const alone = [
      { minutes: 20, arm: 'baseline', order: 7 },
      { minutes: 20, arm: 'baseline', order: 3, otherChanges: ['socks'] },
    ];
    assert.equal(
      await warningOf(JSON.stringify({ change: 'saddle', sessions: alone })),
      'Sessions: sessions[1].',
    );
  });

  it('takes a race of ten days from the diary as from a trial alone, and nothing longer from either', async () => {
    const codesOf = async (minutes: number): Promise<(number | null)[]> => {
      const trial = { change: 'socks', arm: 'baseline' } as const;
      const sessions = [diarySession('a', '2026-05-01', { minutes, numbness: null, trial })];
      const alone = { change: 'socks', sessions: [{ minutes, censored: true, arm: 'baseline' }] };
      const texts = [diaryText(sessions), JSON.stringify(alone)];
      const ran = texts.map((text, i) => runFooting(['trial', file(`long-${i}.json`, text)]));
      return (await Promise.all(ran)).map(({ code }) => code);
    };
    assert.deepEqual(await codesOf(14_400), [0, 0]);
    assert.deepEqual(await codesOf(14_401), [2, 2]);
  });

  it('refuses a diary without a trial, and one with a broken session, with the place', async () => {
    const none = await runFooting([
      'trial',
      file('none.json', diaryText([diarySession('a', '2026-05-02', {})])),
    ]);
    assert.equal(none.code, 2);
    assert.match(none.stderr, /no session names a change under test/);
    const text = diaryText([diarySession('a', '2026-05-02', {})]).replace('"minutes": 60', '"minutes": -1');
    const broken = await runFooting(['trial', file('broken.json', text)]);
    assert.equal(broken.code, 2);
    assert.match(broken.stderr, /sessions\[0\]\.minutes/);
  });

  it('reads a file with a byte order mark as the same file without', async () => {
    const mark = '\uFEFF';
    const diary = diaryText([
      diarySession('a', '2026-05-03', { trial: { change: 'socks', arm: 'change' } }),
      diarySession('b', '2026-05-01', { trial: { change: 'socks', arm: 'baseline' } }),
    ]);
    for (const [name, text] of [
      ['alone', readFileSync(example, 'utf8')],
      ['diary', diary],
    ] as const) {
      const marked = await runFooting(['trial', file(`${name}-marked.json`, mark + text)]);
      assert.deepEqual(marked, await runFooting(['trial', file(`${name}.json`, text)]));
      assert.equal(marked.code, 0);
    }
  });

  it('asks for sessions when there are none', async () => {
    const { code, stdout } = await runFooting([
      'trial',
      file('new.json', '{"change": "socks", "sessions": []}'),
    ]);
    assert.equal(code, 0);
    assert.match(stdout, /too early to tell/);
    assert.match(stdout, /Next sessions: without, without, /);
  });

  it('names every problem at once, those with what the guide does not have too', async () => {
    const pathsOf = async (name: string, content: object): Promise<string[]> => {
      const { code, stderr } = await runFooting(['trial', file(name, JSON.stringify(content))]);
      assert.equal(code, 2);
      return [...stderr.matchAll(/\.json: (\S+)/g)].map(([, path]) => path!);
    };
    const alone = {
      change: 'prayer',
      sessions: [{ minutes: -1, arm: 'baseline' }],
      answers: { age: 'old', shoeSize: 42 },
    };
    assert.deepEqual(await pathsOf('all.json', alone), [
      'sessions[0].minutes',
      'change',
      'answers.age',
      'answers.shoeSize',
    ]);
    const trialOf = (change: string) => ({ trial: { change, arm: 'baseline' as const } });
    const sessions = [
      diarySession('a', '2026-05-01', { ...trialOf('prayer'), minutes: -1 }),
      diarySession('b', '2026-05-02', trialOf('prayer')),
      diarySession('c', '2026-05-03', trialOf('socks')),
    ];
    const diary = {
      format: 'footing-diary',
      version: diaryVersion,
      exportedAt: null,
      sessions,
      trials: null,
    };
    assert.deepEqual(await pathsOf('diary-all.json', diary), [
      'sessions[0].minutes',
      'sessions[0].numbness.onset.minutes',
      'sessions[0].trial.change',
    ]);
  });

  it('exits with 2 and says what would be right for anything it cannot read', async () => {
    const notUtf8 = join(folder, 'latin1.json');
    writeFileSync(notUtf8, Buffer.from('{"note": "gr\xfcn"}', 'latin1'));
    const broken: [string[], RegExp][] = [
      [[], /name one file/],
      [[example, example], /name one file/],
      [[example, '--svg'], /--svg/],
      [[join(folder, 'missing.json')], /: there is no file .*missing\.json$/m],
      [[folder], /cannot be read: it is a folder/],
      [[notUtf8], /cannot be read: it is no UTF-8 text/],
      [[file('not.json', '{')], /must be JSON/],
      [[file('list.json', '[]')], /must be an object/],
      [
        [file('arm.json', '{"sessions": [{"minutes": 3, "arm": "control"}]}')],
        /sessions\[0\]\.arm .*"baseline" or "change"/,
      ],
      [
        [file('change.json', '{"change": "prayer", "sessions": []}')],
        /no change "prayer"; the changes are .*socks/,
      ],
      [
        [file('answers.json', '{"change": "socks", "answers": {"age": "old"}, "sessions": []}')],
        /answers\.age/,
      ],
    ];
    for (const [args, message] of broken) {
      const { code, stderr, stdout } = await runFooting(['trial', ...args]);
      assert.equal(code, 2, `${args}`);
      assert.match(stderr, message);
      assert.equal(stdout, '');
    }
  });
});
