/** The verdict in words for readers. */
import { digitsApart, figureInWords } from '@footing/guide';
import type { Analysis } from './analyse.ts';
import type { Arm } from './observation.ts';
import type { Span } from './quantile.ts';
import { hardlyComes, type SessionsNeeded, wanted } from './sessionsNeeded.ts';
import { drawbackOf, isWorthKeeping, triedFromVerdict } from './tried.ts';

export type VerdictWords = {
  readonly headline: string;
  /** What to do next; empty where nothing may be said of that. */
  readonly advice: string;
  /** Why: what was found, paragraph by paragraph. */
  readonly text: readonly string[];
};

const drawbacks = {
  stronger: 'Numbness came later, but stronger.',
  longer: 'Numbness came later, but took longer to settle.',
} as const;

/** Of the verdict as it counts in the answers, so that the two never differ. */
function headline(analysis: Analysis): string {
  const drawback = drawbackOf(analysis);
  const isPartly = triedFromVerdict(analysis) === 'partly';
  switch (analysis.verdict) {
    case 'helped':
      if (drawback !== undefined) return drawbacks[drawback];
      return isPartly ? 'It helped a little.' : 'It helped.';
    case 'did-not':
      if (isPartly) return 'It helped a little: numbness came no later, but clearly weaker.';
      return analysis.ratio.interval95[0] > 1 ? 'It helped too little.' : 'It did not help.';
    case 'too-early':
      return 'It is too early to tell.';
    case 'made-it-worse':
      return 'It made things worse.';
  }
}

export function verdictWords(analysis: Analysis, needed: SessionsNeeded): VerdictWords {
  return wordsWith(analysis, adviceOf(analysis, needed));
}

/**
 * The same for somebody who must not go on with the trial now: what was found, without a session to do or a change to keep up or
 * try. Only to stop a change that made things worse is still said.
 */
export function heldVerdictWords(analysis: Analysis): VerdictWords {
  return wordsWith(analysis, analysis.verdict === 'made-it-worse' ? stop : '');
}

function wordsWith(analysis: Analysis, advice: string): VerdictWords {
  const text = [
    counts(analysis),
    ...(analysis.isCompared ? [comparison(analysis), range(analysis)] : []),
    chance(analysis),
    ...strengthWords(analysis),
    ...reliefWords(analysis),
    noneWords(analysis),
  ];
  return { headline: headline(analysis), advice, text: text.filter((line) => line !== '') };
}

function counts({ sessions, onsets, untimed }: Analysis): string {
  const counted = `${countWords(sessions.baseline, onsets.baseline, 'without the change')} ${countWords(sessions.change, onsets.change, 'with it')}`;
  const some = untimed.baseline + untimed.change;
  return some === 0 ? counted : `${counted} ${untimedCounts(some)}`;
}

function untimedCounts(some: number): string {
  const [which, counts] = some === 1 ? ['1 of these', 'it counts'] : [`${some} of these`, 'they count'];
  return `In ${which} it is not known when it began: ${counts} as numb at some time before the end.`;
}

function countWords(sessions: number, onsets: number, how: string): string {
  if (sessions === 0) return `You did no session ${how} yet.`;
  if (sessions === 1)
    return `You did 1 session ${how}, and numbness ${onsets === 1 ? 'came' : 'did not come'}.`;
  const share = onsets === 0 ? 'none' : onsets === sessions ? 'all' : onsets;
  return `You did ${sessions} sessions ${how}, and numbness came in ${share} of them.`;
}

function comparison(analysis: Analysis): string {
  return `Without the change, numbness tends to begin ${begins(analysis, 'baseline')}. With it: ${begins(analysis, 'change')}.`;
}

function begins({ begins, medianMinutes }: Analysis, arm: Arm): string {
  if (begins[arm] === 'not-known') return 'at a time that is not known';
  return begins[arm] === 'measured' ? after(medianMinutes[arm].median) : 'later than your sessions last';
}

function after(value: number): string {
  return value < 1 ? 'within the first minute' : `after about ${minutes(value)}`;
}

function range({ ratio }: Analysis): string {
  const more = digitsApart(ratio.interval80, figureInWords);
  const span = ([low, high]: Span): string => `${figureInWords(low, more)} and ${figureInWords(high, more)}`;
  return (
    `Our best guess: with the change it begins ${times(ratio.median, more)} as late as without. ` +
    `We are 80% sure that the true figure lies between ${span(ratio.interval80)}, and 95% sure that it lies between ${span(ratio.interval95)}. ` +
    `1 means no difference, more than 1 means later.`
  );
}

function times(ratio: number, more?: number): string {
  return `${figureInWords(ratio, more)} times`;
}

function minutes(value: number): string {
  const whole = Math.round(value);
  return whole === 1 ? '1 minute' : `${whole} minutes`;
}

function adviceOf(analysis: Analysis, needed: SessionsNeeded): string {
  switch (analysis.verdict) {
    case 'helped':
      return isWorthKeeping(analysis) ? 'Keep the change.' : 'Do not keep the change without a good reason.';
    case 'did-not':
      return isWorthKeeping(analysis)
        ? 'Keep the change, and try another one too.'
        : 'Go back, and try another change.';
    case 'made-it-worse':
      return stop;
    case 'too-early':
      return hardlyComes(analysis) ? nothingToTest : moreWords(needed);
  }
}

const stop = 'Stop the change.';

/** The figure that a verdict rests on; nothing while there is none. */
function chance({ verdict, probabilityQuarterLater, probabilityLater }: Analysis): string {
  switch (verdict) {
    case 'helped':
      return `The chance that it delays numbness by a quarter or more is ${percent(probabilityQuarterLater)}.`;
    case 'did-not':
      return `The chance that it delays numbness by a quarter or more is ${onlyPercent(probabilityQuarterLater)}.`;
    case 'made-it-worse':
      return `The chance that numbness comes sooner with it is ${percent(1 - probabilityLater)}.`;
    case 'too-early':
      return '';
  }
}

const nothingToTest =
  'Without the change, numbness hardly comes now: as it is, there is nothing to test. Go on with the trial when numbness comes more often.';

/** From here on it would be wrong to warn that the sessions may not be enough. */
const almostSure = 0.95;

function moreWords({ more, probabilityOfVerdict }: SessionsNeeded): string {
  if (more === null)
    return 'Even 30 sessions of each kind would probably not tell: your sessions differ too much, or the change does too little. Make the sessions more alike, or try another change.';
  const parts = [
    more.baseline > 0 ? `${more.baseline} more without the change` : '',
    more.change > 0 ? `${more.change} more with it` : '',
  ].filter((part) => part !== '');
  return `To tell, do about ${parts.join(' and ')}.${doubt(probabilityOfVerdict)}`;
}

function doubt(probabilityOfVerdict: number): string {
  if (probabilityOfVerdict > almostSure) return '';
  return probabilityOfVerdict < wanted
    ? ' By what your sessions show so far, even they will probably not be enough.'
    : ' They will not always be enough.';
}

function strengthWords({ strength }: Analysis): string[] {
  if (strength === null) return [];
  const { mean, difference } = strength;
  const sure =
    difference.interval95[1] < 0
      ? 'It got weaker.'
      : difference.interval95[0] > 0
        ? 'It got stronger.'
        : 'That may be chance.';
  return [
    `Where numbness came, it was at its worst ${mean.baseline.toFixed(1)} of 10 on average without the change, and ${mean.change.toFixed(1)} with it. ${sure}`,
  ];
}

function reliefWords({ relief }: Analysis): string[] {
  if (relief === null) return [];
  const [low, high] = relief.ratio.interval95;
  const sure =
    high < 1 ? 'So it settles sooner.' : low > 1 ? 'So it takes longer to settle.' : 'That may be chance.';
  return [`With the change, it takes ${times(relief.ratio.median)} as long to settle. ${sure}`];
}

function noneWords({ noNumbness, usualMinutes, sessions }: Analysis): string {
  if (sessions.baseline === 0 || sessions.change === 0) return '';
  return (
    `In a session of ${minutes(usualMinutes)}, the chance of no numbness at all is ` +
    `${percent(noNumbness.baseline.probability)} without the change and ${percent(noNumbness.change.probability)} with it.`
  );
}

/** Never 0% or 100%: nothing is that sure. */
function percent(share: number): string {
  const whole = Math.round(100 * share);
  return whole < 1 ? 'less than 1%' : whole > 99 ? 'more than 99%' : `${whole}%`;
}

/** "only 7%", but "less than 1%": that says it already. */
function onlyPercent(share: number): string {
  const words = percent(share);
  return words.startsWith('less') ? words : `only ${words}`;
}
