/** `node packages/fuzz/check/writeSeeds.ts`: writes the seed files of the readers of workouts, from the generators of their own tests. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  aMorning,
  compressed,
  data,
  definition,
  fileId,
  fitFile,
  lap,
  records,
  session,
  timer,
  uint8,
} from '../../diary/test/fitFile.ts';
import { every, gpxFile, segment, tcxActivity, tcxFile } from '../../diary/test/xmlFile.ts';

const laps = [
  { at: 0, seconds: 20, metres: 67 },
  { at: 20, seconds: 10, metres: 33, trigger: 'Distance' },
];
const start = aMorning;
const shortRun = fitFile([
  ...fileId(4),
  ...timer(start, 0),
  ...records(start, 20),
  ...timer(start + 20, 4),
  ...lap(start, 12, 0),
  ...lap(start + 12, 8, 7),
  ...session({ elapsed: 20, timer: 20, metres: 67 }),
]);
const withCompressedTimes = fitFile([
  ...fileId(4),
  ...records(start, 4),
  definition(2, 20, [[3, 1, uint8]], [[0, 1, 0]]),
  ...[5, 6, 7, 8].map((second) => compressed(2, start + second, [140, 1])),
  data(0, [[4, 1]]),
]);
const seeds: Readonly<Record<string, Uint8Array>> = {
  'fit/short-run.fit': shortRun,
  'fit/compressed-times.fit': withCompressedTimes,
  'fit/two-glued.fit': Uint8Array.from([...shortRun, ...withCompressedTimes]),
  'tcx/two-laps.tcx': tcxFile(tcxActivity(laps)),
  'tcx/two-activities.tcx': tcxFile(tcxActivity(laps.slice(0, 1)) + tcxActivity(laps.slice(1), 'Biking')),
  'gpx/two-segments.gpx': gpxFile(segment(every(1, 0, 10)) + segment(every(2, 60, 80))),
  'gpx/without-times.gpx': gpxFile(segment(every(1, 0, 5), false), 'hiking'),
};
for (const [name, bytes] of Object.entries(seeds)) {
  const path = fileURLToPath(new URL(`../seeds/${name}`, import.meta.url));
  mkdirSync(fileURLToPath(new URL('.', `file://${path}`)), { recursive: true });
  writeFileSync(path, bytes);
}
