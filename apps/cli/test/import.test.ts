import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { jsonLines, runFooting } from './runFooting.ts';

const folder = mkdtempSync(join(tmpdir(), 'footing-import-'));
after(() => rmSync(folder, { recursive: true }));

const lap = (at: string, seconds: number, metres: number): string =>
  `<Lap StartTime="2024-05-01T${at}Z"><TotalTimeSeconds>${seconds}</TotalTimeSeconds><DistanceMeters>${metres}</DistanceMeters><TriggerMethod>Manual</TriggerMethod></Lap>`;
const tcx = `<?xml version="1.0"?><TrainingCenterDatabase><Activities><Activity Sport="Running">${lap('06:00:00', 240, 800)}${lap('06:04:00', 360, 1200)}</Activity></Activities></TrainingCenterDatabase>`;

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const whole = file('run.tcx', tcx);
const cut = file('cut.tcx', tcx.slice(0, -50));
const other = file('notes.txt', 'not a workout');

describe('footing import', () => {
  it('prints one JSON line a file with the figures, for a zipped file the same', async () => {
    const zipped = file('run.tcx.gz', gzipSync(tcx));
    const { code, stdout, stderr } = await runFooting(['import', whole, zipped, '--json']);
    assert.deepEqual([code, stderr], [0, '']);
    const lines = jsonLines(stdout);
    assert.deepEqual(
      lines.map((line) => line.file),
      [whole, zipped],
    );
    for (const { file: _, ...figures } of lines)
      assert.deepEqual(figures, {
        format: 'tcx',
        activity: 'running',
        startedAt: '2024-05-01T06:00:00.000Z',
        movingMinutes: 10,
        elapsedMinutes: 10,
        distanceKm: 2,
        laps: [
          { startMinute: 0, startMovingMinute: 0, candidateOnset: false },
          { startMinute: 4, startMovingMinute: 4, candidateOnset: true },
        ],
        sessions: 1,
        issues: [],
      });
  });

  it('prints a table for people, with what is wrong on standard error', async () => {
    const { code, stdout, stderr } = await runFooting(['import', whole, cut]);
    assert.equal(code, 1);
    assert.match(stdout, /run\.tcx +tcx +running +2024-05-01 06:00:00Z +0:10:00 +0:10:00 +2\.00 +4\.0 +1/);
    assert.match(stderr, /cut\.tcx, line 1: warning cut-off/);
  });

  it('exits with 2 for a file that is refused or not there, and still reads the others', async () => {
    const { code, stdout } = await runFooting([
      'import',
      other,
      join(folder, 'none.fit'),
      folder,
      whole,
      '--json',
    ]);
    assert.equal(code, 2);
    const lines = jsonLines(stdout);
    assert.deepEqual(
      lines.map((line) => line.sessions),
      [0, 0, 0, 1],
    );
    assert.deepEqual(
      lines.slice(0, 3).map((line) => line.issues[0].code),
      ['unknown-format', 'not-found', 'unreadable'],
    );
    assert.equal(lines[0].movingMinutes, null);
  });

  it('exits with 2 without a file, or with an option it does not have', async () => {
    assert.equal((await runFooting(['import'])).code, 2);
    assert.equal((await runFooting(['import', '--xml', whole])).code, 2);
  });
});
