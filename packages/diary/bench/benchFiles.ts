/** Files to time: of our own making, and a recording of a real watch where it lies beside the project. */
import { aMorning, fileId, fitFile, records, session } from '../test/fitFile.ts';
import { sharedWorkout, sharedWorkouts } from '../test/sharedWorkouts.ts';
import { tcxActivity, tcxFile } from '../test/xmlFile.ts';

const recording = 'run-6860622783.fit';

/** A megabyte of FIT: a point a second for 20 hours. */
export function megabyteOfFit(): Uint8Array {
  const seconds = 71_500;
  const messages = [
    ...fileId(4),
    ...records(aMorning, seconds),
    ...session({ elapsed: seconds, timer: seconds, metres: Math.round((seconds * 10) / 3) }),
  ];
  return fitFile(messages);
}

/** A megabyte of TCX: a point a second for about an hour. */
export function megabyteOfTcx(): Uint8Array {
  return tcxFile(tcxActivity([{ at: 0, seconds: 3700, metres: 12_333 }]));
}

/** By name; the smaller one has the many fields that a watch writes. */
export function fitFiles(): ReadonlyMap<string, Uint8Array> {
  const files = new Map([['1 MB of FIT', megabyteOfFit()]]);
  if (sharedWorkouts.includes(recording)) files.set('a real run', sharedWorkout(recording));
  return files;
}
