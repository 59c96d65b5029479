/** The text of docs/evidence/trial-check.md. */
import { logNormal, verdictRules, weibull } from '@footing/trial';
import { inPercent } from '../figureRows.ts';
import { type Figure, wilson } from '../intervals.ts';
import { markdownTable } from '../markdownTable.ts';
import { checkPromise } from './checkPromise.ts';
import { coverageOf, lookingOften } from './checkTrials.ts';
import { checkSeed, coverageScenarios, fixed, helpsShare, noEffectScenarios } from './scenarios.ts';

/** Takes minutes at 2,000 runs. */
export function trialCheckMarkdown(runs: number): string {
  return [
    lead(runs),
    '## Coverage',
    coverageLead,
    coverageTable(runs),
    '## Called helped without any effect',
    falseLead,
    falseTable(runs),
    '## Looking after every session',
    oftenLead,
    oftenTable(runs),
    '## How many more sessions',
    promiseText(Math.ceil(runs / 4)),
    '',
  ].join('\n\n');
}

function lead(runs: number): string {
  const { helped, madeItWorse, didNot } = verdictRules;
  return `# Does the trial analysis keep its word?

Made by \`npm run trial:check\`, seed ${checkSeed}, ${runs} simulated trials a row. Each has a known truth; minutes are rounded to
whole ones, sessions last about 50 minutes (give or take a fifth) and end without numbness where it has not come by
then. The median time to numbness without the change is 25 minutes where nothing else is said (45 where numbness is
seldom). The spread is the standard deviation of log times between like sessions. Every analysis starts from the prior of
a change that helps ${100 * helpsShare.p} of 100 people, by ${helpsShare.n} people's worth of evidence. Shares come with their 95% interval (Wilson).

The rules, with at least ${verdictRules.sessionsPerArm} sessions of each kind: helped when P(later) is ${helped.laterAtAll} or more (${helped.laterAtAllOnFew} with fewer than
${helped.fewBelow} sessions of either kind) and P(later by a quarter or more) is ${helped.quarterLater} or more; made it worse when P(sooner) is ${madeItWorse.soonerAtAll} or more and P(a fifth sooner or more) is ${madeItWorse.quarterSooner} or more; did not help when
P(later by a quarter or more) is ${didNot.quarterLaterAtMost} or less; else too early.`;
}

const coverageLead = `How often the interval of the ratio of median times holds the truth. In the first row the true ratio is drawn from the
prior, the model, the medians, the spread (0.2 to 0.6) and the number of sessions (4 to 12 of each kind) vary: there the 95%
interval should hold the truth in 95 of 100. In the other rows one truth stays the same, which no prior promises anything about.`;

function coverageTable(runs: number): string {
  const rows = coverageScenarios.map((scenario, i) => {
    const { within80, within95, verdicts } = coverageOf(scenario, i, runs);
    return [
      scenario.name,
      shown(wilson(within80, runs)),
      shown(wilson(within95, runs)),
      ...(['helped', 'did-not', 'too-early', 'made-it-worse'] as const).map((v) =>
        inPercent(verdicts[v] / runs),
      ),
    ];
  });
  return markdownTable(
    [
      'truth',
      'in the 80% interval',
      'in the 95% interval',
      'helped',
      'did not',
      'too early',
      'made it worse',
    ],
    rows,
  );
}

const falseLead = `Trials of a change that does nothing, analysed once at the end, with a large spread (0.5).`;

function falseTable(runs: number): string {
  const rows = noEffectScenarios.map((scenario, i) => {
    const { verdicts } = coverageOf(scenario, 100 + i, runs);
    return [
      scenario.name,
      shown(wilson(verdicts.helped, runs)),
      shown(wilson(verdicts['made-it-worse'], runs)),
      inPercent(verdicts['did-not'] / runs),
    ];
  });
  return markdownTable(['truth', 'helped', 'made it worse', 'did not'], rows);
}

const oftenLead = `A person who looks after every session from the eighth on, and stops at the first verdict; at most 12 sessions of each kind.
Looking often gives chance more openings, so this is the harder test of a false "helped".`;

function oftenTable(runs: number): string {
  const scenarios = [weibull, logNormal].flatMap((model) => [
    fixed(model, 12, 1, 0.5),
    ...[1, 1.5, 2].map((ratio) => fixed(model, 12, ratio, 0.35)),
  ]);
  const rows = scenarios.map((scenario, i) => {
    const verdicts = lookingOften(scenario, 200 + i, runs);
    return [
      scenario.name,
      shown(wilson(verdicts.helped, runs)),
      inPercent(verdicts['did-not'] / runs),
      inPercent(verdicts['too-early'] / runs),
      inPercent(verdicts['made-it-worse'] / runs),
    ];
  });
  return markdownTable(['truth', 'helped', 'did not', 'too early', 'made it worse'], rows);
}

function promiseText(runs: number): string {
  const { told, predicted, kept, hopeless, meanMore } = checkPromise(300, runs);
  return `Of ${runs} trials with six sessions of each kind (as people differ), ${told} were too early and were told how many more of each kind
would do (${meanMore.toFixed(1)} on average); the chance of a verdict they were told was ${inPercent(predicted)} on average, and ${shown(wilson(Math.round(kept * told), told))} got one.
${hopeless} were told that even 30 of each kind would probably not tell.`;
}

function shown({ value, low, high }: Figure): string {
  return `${inPercent(value)} (${inPercent(low)} to ${inPercent(high)})`;
}
