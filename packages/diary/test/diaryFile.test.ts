import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import {
  diaryText,
  readDiary,
  timeToNumbness,
  trialSessions,
  trialsSchema,
  unknownIds,
  untimedWords,
} from '../src/index.ts';
import { diaryJsonSchema, schemaFile } from '../src/session/writeJsonSchema.ts';
import { aSession } from './aSession.ts';
import { fitFile, wholeRun } from './fitFile.ts';
import { session, trials, versionOneSession } from './someSessions.ts';

const noneYet = { current: null, finished: [], firstAt: null, dueDays: 4 };
const sessions = fc.uniqueArray(session, { selector: (s) => s.id, maxLength: 8 });

describe('the diary file', () => {
  it('gives back every session as it was', () => {
    fc.assert(
      fc.property(sessions, (written) => {
        const { sessions: read } = readDiary(diaryText(written));
        assert.equal(diaryText(read!), diaryText(written));
        assert.deepEqual(new Set(read!.map((s) => s.id)), new Set(written.map((s) => s.id)));
      }),
    );
  });

  it('gives back the trials as they were', () => {
    fc.assert(
      fc.property(sessions, fc.option(trials, { nil: null }), (written, own) => {
        const read = readDiary(diaryText(written, null, own));
        assert.deepEqual(read.issues, []);
        assert.equal(
          JSON.stringify(read.sessions && read.trials),
          JSON.stringify(trialsSchema.nullable().parse(own)),
        );
      }),
    );
  });

  it('is the same text whatever the order of the sessions', () => {
    fc.assert(
      fc.property(sessions, (written) => assert.equal(diaryText([...written].reverse()), diaryText(written))),
    );
  });

  it('throws for no text, and never reads a part of a file that was cut off', () => {
    const text = diaryText([aSession(), aSession({ id: 'b' })]);
    fc.assert(
      fc.property(fc.nat(text.length - 3), (length) => {
        const { sessions: read, issues } = readDiary(text.slice(0, length));
        assert.equal(read, undefined);
        assert.equal(issues[0]!.code, 'not-json');
      }),
    );
    fc.assert(fc.property(fc.json(), (json) => void readDiary(json)));
  });

  it('reads version 1, and says so', () => {
    const old = {
      format: 'footing-diary',
      version: 1,
      sessions: [versionOneSession, { ...versionOneSession, id: 'old-2', onset: 'none' }],
    };
    const read = readDiary(JSON.stringify(old));
    assert.deepEqual(read.issues, []);
    assert.equal(read.sessions !== undefined && read.migratedFrom, 1);
    const [first, second] = read.sessions!;
    assert.deepEqual(first!.numbness?.onset, { minutes: 35 });
    assert.deepEqual(first!.kit, [{ kind: 'shoes', name: 'White ones' }]);
    assert.equal(second!.numbness, null);
  });

  it('loses nothing of version 1 in silence: a field that it did not have is an issue', () => {
    const old = { format: 'footing-diary', version: 1, sessions: [{ ...versionOneSession, mood: 'good' }] };
    const { issues } = readDiary(JSON.stringify(old));
    assert.match(issues[0]!.message, /mood/);
  });

  it('reads version 2, which had no trials', () => {
    const old = { format: 'footing-diary', version: 2, exportedAt: null, sessions: [aSession()] };
    const read = readDiary(JSON.stringify(old));
    assert.deepEqual(read.issues, []);
    assert.deepEqual(read.sessions !== undefined && [read.migratedFrom, read.trials], [2, null]);
    assert.deepEqual(read.sessions, [aSession()]);
  });

  it('refuses a newer version, and says what to do', () => {
    const [issue] = readDiary(JSON.stringify({ format: 'footing-diary', version: 4, sessions: [] })).issues;
    assert.equal(issue!.code, 'newer-version');
    assert.match(issue!.message, /Update/);
  });

  it('names every problem of a broken file with its place', () => {
    const broken = JSON.parse(diaryText([aSession(), aSession({ id: 'b' }), aSession({ id: 'b' })])) as {
      sessions: Record<string, unknown>[];
    };
    broken.sessions[0]!['minutes'] = 'long';
    broken.sessions[1]!['startedAt'] = '2026-02-31x';
    broken.sessions[2]!['activity'] = 'Running!';
    assert.deepEqual(
      readDiary(JSON.stringify(broken)).issues.map((i) => i.path),
      ['sessions[0].minutes', 'sessions[1].startedAt', 'sessions[2].activity'],
    );
    const twice = diaryText([aSession(), aSession()]);
    assert.deepEqual(
      readDiary(twice).issues.map((i) => i.code),
      ['repeated-id'],
    );
  });

  it('refuses a day or a time that there is not, and takes every one that there is', () => {
    const refusedAt = (startedAt: string): string[] =>
      readDiary(diaryText([aSession({ startedAt })])).issues.map(({ path }) => path);
    for (const wrong of [
      '2026-02-30',
      '2026-02-31T10:00:00Z',
      '2026-04-31',
      '2026-13-01',
      '2026-05-01T25:00',
    ])
      assert.deepEqual(refusedAt(wrong), ['sessions[0].startedAt'], wrong);
    for (const right of [
      '2024-02-29',
      '2026-02-28T23:59',
      '2026-05-01T23:30:00-11:00',
      '2026-05-01T06:30:00.5',
    ])
      assert.deepEqual(refusedAt(right), [], right);
  });

  it('says what is wrong in words, and in which session', () => {
    const told = (changes: object) =>
      readDiary(
        JSON.stringify({ ...JSON.parse(diaryText([])), sessions: [{ ...aSession(), ...changes }] }),
      ).issues.map(({ place, message }) => `${place}: ${message}`);
    const first = 'Session 1 (1 May 2026)';
    assert.deepEqual(told({ minutes: '45' }), [`${first}: the minutes are not a number`]);
    assert.deepEqual(told({ minutes: undefined }), [`${first}: the minutes are missing`]);
    assert.deepEqual(told({ numbness: null, minutes: -3 }), [`${first}: the minutes are below 0`]);
    assert.deepEqual(told({ id: '' }), [`${first}: the id is empty`]);
    assert.deepEqual(told({ kit: [{ kind: 'hat', name: 'x'.repeat(101) }] }), [
      `${first}: the kind of the kit is not one of these: shoes, bike, machine, insoles, socks, other`,
      `${first}: the name of the kit is longer than 100 characters`,
    ]);
    assert.deepEqual(told({ activity: 'Running!' }), [
      `${first}: the activity must be an id such as "running"`,
    ]);
    assert.deepEqual(told({ mood: 'good' }), [
      `${first}: there is something that Footing does not know: mood`,
    ]);
    assert.match(told({ startedAt: 'May' })[0]!, /^Session 1: the start must be a date such as/);
    assert.deepEqual(told({ numbness: { ...aSession().numbness, onset: { hours: 1 } } }), [
      `${first}: the onset is not in the form that it should have`,
    ]);
  });

  it('no issue speaks as a program does, whatever is wrong', () => {
    const someValue = fc.oneof(fc.jsonValue(), fc.constant(undefined));
    const field = fc.constantFrom(
      'id',
      'minutes',
      'numbness',
      'kit',
      'conditions',
      'trial',
      'note',
      'workout',
    );
    fc.assert(
      fc.property(
        field,
        someValue,
        fc.constantFrom('sessions', 'trials', 'exportedAt'),
        (key, value, part) => {
          const file = JSON.parse(diaryText([aSession()], null, noneYet));
          if (part === 'sessions') file.sessions[0][key] = value;
          else file[part] = value;
          // what is not known is called as it is in the file
          for (const { code, message } of readDiary(JSON.stringify(file)).issues)
            if (code !== 'unrecognized-keys')
              assert.doesNotMatch(message, /invalid|expected|received|undefined|>=|<=/i);
        },
      ),
    );
  });

  it('knows the file of a watch or bike computer, and quotes nothing of it', () => {
    const fit = new TextDecoder().decode(fitFile(wholeRun()));
    const zipped = new TextDecoder().decode(gzipSync('x'));
    const xml = '<?xml version="1.0"?>\n<gpx version="1.1"></gpx>';
    for (const text of [fit, zipped, xml, '<TrainingCenterDatabase xmlns="x">']) {
      const { issues } = readDiary(text);
      assert.deepEqual(
        issues.map(({ code, message }) => [code, message]),
        [['workout-file', 'this is the file of a watch or bike computer, not an exported diary']],
      );
    }
    assert.equal(readDiary('{"note": "<gpx >"').issues[0]!.code, 'not-json');
  });

  it('refuses an onset after the end of the session', () => {
    const late = aSession({ minutes: 10 });
    assert.deepEqual(
      readDiary(diaryText([late])).issues.map((i) => i.path),
      ['sessions[0].numbness.onset.minutes'],
    );
  });

  it('refuses another kind of file', () => {
    for (const text of ['{}', '[]', '3', '{"format": "footing-diary", "version": 0.5}'])
      assert.equal(readDiary(text).sessions, undefined);
  });

  it('has the JSON Schema that is in the repository', () => {
    assert.equal(readFileSync(schemaFile, 'utf8'), diaryJsonSchema(), 'run npm run schema');
  });
});

describe('a session', () => {
  it('without numbness is censored at its end', () => {
    assert.deepEqual(timeToNumbness(aSession({ numbness: null })), { minutes: 45, isCensored: true });
  });

  it('with an onset in kilometres takes the mean pace of the recording', () => {
    const numbness = { ...aSession().numbness!, onset: { km: 5 } };
    const workout = {
      file: 'x.fit',
      format: 'fit' as const,
      elapsedMinutes: 45,
      distanceKm: 10,
      meanHeartRate: null,
      meanCadence: null,
      meanPower: null,
      meanTemperatureC: null,
    };
    assert.deepEqual(timeToNumbness(aSession({ numbness, workout })), { minutes: 22.5, isCensored: false });
    assert.equal(timeToNumbness(aSession({ numbness })), null);
  });

  it('with an onset in kilometres and no recording takes the distance that was typed, and goes out and in with it', () => {
    const numbness = { ...aSession().numbness!, onset: { km: 3, ofKm: 9 } };
    assert.deepEqual(timeToNumbness(aSession({ numbness })), { minutes: 15, isCensored: false });
    assert.deepEqual(readDiary(diaryText([aSession({ numbness })], null)).sessions, [aSession({ numbness })]);
  });

  it('whose onset lies beyond its distance says nothing of when, but for what distances are rounded by', () => {
    const at = (km: number) => aSession({ numbness: { ...aSession().numbness!, onset: { km, ofKm: 9 } } });
    assert.equal(timeToNumbness(at(90)), null);
    assert.deepEqual(timeToNumbness(at(9.1)), { minutes: 45, isCensored: false });
  });

  it('that says nothing of when is counted among those left out, with why', () => {
    const timed = (onset: { km: number; ofKm?: number } | null) =>
      aSession({ numbness: { ...aSession().numbness!, onset } });
    assert.equal(
      untimedWords([aSession(), aSession({ numbness: null }), timed({ km: 3, ofKm: 9 })]),
      undefined,
    );
    assert.equal(
      untimedWords([timed(null), aSession(), timed({ km: 3 }), timed({ km: 4 }), timed({ km: 90, ofKm: 9 })]),
      '4 sessions are left out: 2 (timed in kilometres, and how far you went in all is not told), ' +
        '1 (timed beyond the end of the session), 1 (it is not known when the numbness began). ' +
        'Put that right in the diary, and they count.',
    );
    assert.match(untimedWords([timed(null)])!, /^1 session is left out: 1 \(it is not known/);
    assert.match(
      untimedWords([timed(null), timed(null)], 'counted')!,
      /^2 sessions count without their minute: 2 /,
    );
  });

  it('that says nothing of when still tells a trial that numbness came by its end, and how strong it was', () => {
    const numbness = { ...aSession().numbness!, onset: null };
    const [told] = trialSessions([aSession({ numbness })], 'loosen-laces');
    assert.deepEqual([told!.minutes, told!.censored, told!.untimed], [45, false, true]);
    assert.equal(told!.strength, numbness.strength);
    assert.equal(trialSessions([aSession()], 'loosen-laces')[0]!.untimed, undefined);
  });

  it('is part of a trial in the order of time, with other changes told', () => {
    const later = aSession({
      id: 'b',
      startedAt: '2026-05-03',
      trial: { change: 'loosen-laces', arm: 'change' },
      otherChanges: ['socks'],
    });
    const trial = trialSessions([later, aSession(), aSession({ id: 'c', trial: null })], 'loosen-laces');
    assert.deepEqual(
      trial.map((s) => [s.arm, s.order, s.minutes, s.censored]),
      [
        ['baseline', 0, 20, false],
        ['change', 1, 20, false],
      ],
    );
    assert.deepEqual(trial[1]!.otherChanges, ['socks']);
  });

  it('of a trial has the day where the person was', () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'America/Los_Angeles';
    const dayOf = (startedAt: string): number =>
      trialSessions([aSession({ startedAt })], 'loosen-laces')[0]!.day -
      Date.parse('2026-05-01') / 86_400_000;
    try {
      // morning and evening of one day there are two days in UTC
      assert.equal(dayOf('2026-05-01T15:00:00Z'), 0);
      assert.equal(dayOf('2026-05-02T02:00:00Z'), 0);
      assert.equal(dayOf('2026-05-01T23:30:00+02:00'), 0);
      assert.equal(dayOf('2026-05-01'), 0);
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it('with ids that the guide does not have is told, and stays', () => {
    const known = {
      activities: new Set(['cycling']),
      regions: new Set(['toes-3-4']),
      changes: new Set(['loosen-laces']),
    };
    assert.deepEqual(
      unknownIds([aSession({ activity: 'cycling' }), aSession()], known).map((i) => [i.path, i.place]),
      [['sessions[1].activity', 'Session 2 (1 May 2026)']],
    );
  });
});
