/**
 * How often the diary says that something goes with numbness when nothing does, and how often it finds what does.
 * `node packages/diary/check/falseAlarms.ts [RUNS]` prints the table of docs/evidence/associations-check.md.
 */
import { associationsOf } from '../src/index.ts';
import { type Situation, simulatedDiary } from './simulatedDiary.ts';

export type Alarms = {
  /** Share of diaries with any factor that has nothing to do with numbness said to go with it. */
  readonly falseAlarms: number;
  /** Share of diaries in which the blue shoes were found. */
  readonly found: number;
  /** Share of intervals of the blue shoes that hold the truth. */
  readonly coverage: number;
};

export function alarmsOf(situation: Situation, runs: number, permutations = 999): Alarms {
  const truth = situation.shoesRatio ?? 1;
  let [falseAlarms, found, held, told] = [0, 0, 0, 0];
  for (let run = 0; run < runs; run++) {
    const { associations } = associationsOf(simulatedDiary(situation, run), { permutations, seed: run });
    const isShoes = (name: string | null): boolean => name === 'Blue' || name === 'White';
    const alarms = associations.filter(({ verdict }) => verdict !== 'no-sign');
    if (alarms.some(({ name }) => truth === 1 || !isShoes(name))) falseAlarms++;
    if (truth !== 1 && alarms.some(({ name }) => isShoes(name))) found++;
    const shoes = associations.find(({ name }) => isShoes(name));
    if (shoes === undefined) continue;
    const own = shoes.name === 'Blue' ? truth : 1 / truth;
    told++;
    if (shoes.rateRatio.low <= own && own <= shoes.rateRatio.high) held++;
  }
  return { falseAlarms: falseAlarms / runs, found: found / runs, coverage: held / told };
}

export const situations: Readonly<Record<string, Situation>> = {
  'nothing goes with it, 12 sessions': { sessions: 12 },
  'nothing goes with it, 20 sessions': { sessions: 20 },
  'nothing goes with it, 40 sessions': { sessions: 40 },
  'nothing goes with it, 80 sessions': { sessions: 80 },
  'nothing; heals to a fifth by itself': { sessions: 40, trendRatio: 0.2 },
  'nothing; heals, new shoes half-way': { sessions: 40, trendRatio: 0.2, shoes: 'changed-half-way' },
  'nothing; good and bad spells': { sessions: 40, lasting: 0.7 },
  'nothing; spells, new shoes half-way': { sessions: 40, lasting: 0.7, shoes: 'changed-half-way' },
  'nothing; runs and rides': { sessions: 40, rides: true },
  'blue shoes 3 times, 20 sessions': { sessions: 20, shoesRatio: 3 },
  'blue shoes 3 times, 40 sessions': { sessions: 40, shoesRatio: 3 },
  'blue shoes 3 times, 80 sessions': { sessions: 80, shoesRatio: 3 },
  'blue shoes 6 times, 20 sessions': { sessions: 20, shoesRatio: 6 },
};

if (import.meta.main) {
  const runs = Number(process.argv[2] ?? 2000);
  console.log(
    '| situation | false alarms | blue shoes found | interval holds the truth |\n|---|---|---|---|',
  );
  for (const [name, situation] of Object.entries(situations)) {
    const { falseAlarms, found, coverage } = alarmsOf(situation, runs);
    const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;
    const power = situation.shoesRatio === undefined ? '' : percent(found);
    console.log(`| ${name} | ${percent(falseAlarms)} | ${power} | ${percent(coverage)} |`);
  }
}
