/** What fuzzing found in the readers of workouts and of the diary, and their bounds. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { readDiary } from '../src/index.ts';
import { readWorkout } from '../src/workout/index.ts';
import { decimal } from '../src/workout/xml/xmlValues.ts';
import { bytesOf, gpxFile, segment, tcxActivity, tcxFile, tenMinutes } from './xmlFile.ts';

const codesOf = async (bytes: Uint8Array) => (await readWorkout(bytes)).issues.map(({ code }) => code);

test('a row of a million digits is judged at once', () => {
  const begun = performance.now();
  assert.ok(Number.isNaN(decimal(`${'1'.repeat(1_000_000)}x`)));
  // it took some twenty minutes when a row of digits could be read in two ways
  assert.ok(performance.now() - begun < 2000);
});

test('a number that no computer can hold is not measured, rather than infinite', () => {
  for (const text of ['1e999', '-1e999', 'INF', 'NaN', '0x1f', '1_000', '1'.repeat(400)])
    assert.ok(Number.isNaN(decimal(text)), text);
});

test('a lap of TCX without any time leaves the length of the session a number', async () => {
  const lap = (start: string) =>
    `<Lap StartTime="${start}"><TotalTimeSeconds>20</TotalTimeSeconds><DistanceMeters>67</DistanceMeters></Lap>`;
  const activity = `<Activity Sport="Running">${lap('2024-05-01T06:00:00Z')}${lap('at dawn')}</Activity>`;
  const { sessions } = await readWorkout(tcxFile(activity));
  assert.deepEqual(
    sessions.map(({ movingSeconds, elapsedSeconds }) => [movingSeconds, elapsedSeconds]),
    [[40, 40]],
  );
});

test('times and distances below nothing are left out', async () => {
  const point = (second: number, metres: number) =>
    `<Trackpoint><Time>2024-05-01T06:00:0${second}Z</Time><DistanceMeters>${metres}</DistanceMeters></Trackpoint>`;
  const lap = (stated: string) =>
    `<Lap StartTime="2024-05-01T06:00:00Z">${stated}<Track>${point(0, 100)}${point(5, 40)}</Track></Lap>`;
  const told = '<TotalTimeSeconds>-20</TotalTimeSeconds><DistanceMeters>-67</DistanceMeters>';
  const { sessions, issues } = await readWorkout(
    tcxFile(`<Activity Sport="Running">${lap(told)}</Activity>`),
  );
  const [session] = sessions;
  assert.deepEqual([session?.movingSeconds, session?.elapsedSeconds], [5, 5]);
  assert.ok(session!.distanceMetres === null || session!.distanceMetres >= 0);
  assert.ok(issues.some(({ code }) => code === 'no-timer-time'));
});

test('entities are never unfolded, from within or from without', async () => {
  const laughs = Array.from({ length: 20 }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`).join(
    '',
  );
  const types = [
    `<!DOCTYPE gpx [<!ENTITY a0 "lol">${laughs}]>`,
    '<!DOCTYPE gpx SYSTEM "http://127.0.0.1:1/x.dtd">',
    '<!DOCTYPE gpx [<!ENTITY a20 SYSTEM "file:///etc/passwd">]>',
  ];
  for (const type of types)
    assert.deepEqual(await codesOf(bytesOf(`${type}<gpx><trk><name>&a20;</name></trk></gpx>`)), ['doctype']);
});

test('a zipped file that unfolds a thousandfold is refused early', async () => {
  const zipped = new Uint8Array(gzipSync(Buffer.alloc(400_000_000, '<gpx>'), { level: 9 }));
  assert.ok(400_000_000 / zipped.length > 300);
  const before = process.memoryUsage().arrayBuffers;
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage().arrayBuffers - before);
  }, 5);
  assert.deepEqual(await codesOf(zipped), ['too-large']);
  clearInterval(timer);
  assert.ok(most < 160_000_000, `${Math.round(most / 1e6)} MB were held`);
});

test('a zip within a zip is not opened', async () => {
  assert.deepEqual(await codesOf(new Uint8Array(gzipSync(gzipSync(gpxFile())))), ['unknown-format']);
});

test('names of attributes and elements reach no prototype', async () => {
  const before = Reflect.ownKeys(Object.prototype).length;
  const point =
    '<trkpt __proto__="1" constructor="2"><__proto__>3</__proto__><constructor>4</constructor></trkpt>';
  await readWorkout(gpxFile(`<trkseg>${point}</trkseg>${segment([0, 1, 2])}`, '__proto__'));
  assert.equal(Reflect.ownKeys(Object.prototype).length, before);
});

test('what ended a lap of TCX reaches no prototype, and the result can be posted by a worker', async () => {
  for (const trigger of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
    const laps = tenMinutes.map((lap) => ({ ...lap, trigger }));
    const { sessions } = structuredClone(await readWorkout(tcxFile(tcxActivity(laps))));
    assert.deepEqual(
      sessions[0]!.laps.map(({ begun }) => begun),
      ['session-start', 'unknown'],
      trigger,
    );
  }
});

test('the diary takes nothing from a prototype', () => {
  const text = '{"__proto__": {"format": "footing-diary", "version": 2, "exportedAt": null, "sessions": []}}';
  assert.deepEqual(
    readDiary(text).issues.map(({ code }) => code),
    ['not-a-diary'],
  );
});

test('of very many problems in a diary the first are told', () => {
  const sessions = Array(5000).fill({ id: '' });
  const { issues } = readDiary(
    JSON.stringify({ format: 'footing-diary', version: 2, exportedAt: null, sessions }),
  );
  assert.equal(issues.length, 1001);
  assert.match(issues.at(-1)!.message, /more problems/);
});

test('a diary nested a million deep is refused', () => {
  const deep = `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`;
  assert.ok(
    readDiary(`{"format":"footing-diary","version":2,"exportedAt":null,"sessions":${deep}}`).issues.length >
      0,
  );
});
