import { trialsInFile } from '@footing/cli/trials-in-file';
import { loadGuide } from '@footing/guide/load';
import { type TrialFile, trialReport } from '@footing/trial';
import { bytesOf, type Reader, textOf } from '../reader.ts';
import { jsonWords } from '../words.ts';

const arm = (minutes: number, i: number) => ({
  minutes,
  censored: i % 3 === 0,
  arm: i % 2 === 0 ? 'baseline' : 'change',
  order: i,
  day: i,
  strength: 4,
  activity: 'running',
});
const seeds = [
  { change: 'relace', sessions: [12, 25, 14, 31, 11, 28].map(arm), usualMinutes: 20, seed: 3 },
  { sessions: [], helps: { p: 0.4, n: 10 }, answers: { age: 41 } },
];

/** The file of `footing trial`, and its analysis. */
export const trial: Reader = {
  words: [
    ...jsonWords,
    '"minutes":0',
    '"minutes":1e-300',
    '"censored":true',
    '"untimed":true',
    '"arm":"change"',
    '"exclude":true',
  ],
  prepare: async () => {
    const guide = await loadGuide();
    return {
      seeds: seeds.map((value) => bytesOf(JSON.stringify(value))),
      run: (input) => {
        const { trials, issues } = trialsInFile(guide, textOf(input));
        if (trials === undefined) return { kind: 'refused', issues };
        return { kind: 'read', value: trials.map(({ trial: own }) => reported(own)) };
      },
    };
  },
};

function reported({ observations, answers: _, ...setting }: TrialFile): unknown {
  return trialReport(observations, { undoable: true, seed: 1, ...setting });
}
