/** What goes with numbness, in sentences for the person. */
import { spanInWords } from '@footing/guide';
import {
  type Association,
  type Associations,
  fewestNumb,
  fewestSessions,
  type Side,
} from './associations.ts';
import type { FactorKind } from './factors.ts';

const numberWords: Readonly<
  Record<Exclude<FactorKind, 'kit' | 'surface'>, readonly [more: string, less: string]>
> = {
  minutes: ['In longer sessions', 'in shorter ones'],
  effort: ['In harder sessions', 'in easier ones'],
  cadence: ['With a higher cadence', 'with a lower one'],
  temperature: ['On warmer days', 'on cooler ones'],
  minutesOnFeetBefore: ['After more time on your feet', 'after less'],
};

/** Said beside every association that is shown. */
export const neverWhy =
  'This shows what goes together, not why. To find out whether it is the reason, test it: change this one thing and nothing else.';

/** What is still missing; undefined when there is enough. */
export function tooFewWords({ sessions, numb, isEnough }: Associations): string | undefined {
  if (isEnough) return undefined;
  return `It is too early to say what goes with it: that takes at least ${fewestSessions} sessions, ${fewestNumb} of them with numbness. ${soFar(sessions, numb)}`;
}

function soFar(sessions: number, numb: number): string {
  if (sessions === 0) return 'So far none counts.';
  if (sessions === 1) return `So far 1 counts, ${numb === 0 ? 'without' : 'with'} numbness.`;
  return `So far ${sessions} count, ${numb === 0 ? 'none' : numb} of them with numbness.`;
}

/** One association with its counts and its uncertainty. */
export function associationWords(association: Association): string {
  const { rateRatio, verdict } = association;
  const range = `${likelyRatio(rateRatio)} times as often a minute`;
  if (verdict === 'no-sign')
    return `${counts(association)} No clear sign that it goes with numbness (${range}).`;
  const more = verdict === 'goes-with-more' ? 'more often or earlier' : 'less often or later';
  return `${counts(association)} Numbness came ${more}: ${aboutRatio(rateRatio.estimate)} times as often a minute (likely ${range}).`;
}

function counts(association: Association): string {
  const [withIt, without] = sides(association);
  return `${withIt} numbness came in ${share(association.with)}; ${without} in ${share(association.without)}.`;
}

function sides({ kind, name }: Association): readonly [withIt: string, without: string] {
  if (kind === 'kit') return [`With ${name}`, 'without it'];
  if (kind === 'surface') return [`On ${name}`, 'elsewhere'];
  return numberWords[kind];
}

function share({ sessions, numb }: Side): string {
  return `${numb} of ${sessions} sessions`;
}

/** "0.4 to 1.3", or one figure where both ends are shown as the same. */
export function likelyRatio({ low, high }: Association['rateRatio']): string {
  return spanInWords([low, high], ratioFigure);
}

/** How many times as often, as far as it tells something: never 0.0. */
function ratioFigure(ratio: number): string {
  if (ratio < 0.1) return 'less than 0.1';
  return ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(1);
}

/** The best guess of it. */
export function aboutRatio(ratio: number): string {
  const figure = ratioFigure(ratio);
  return figure.startsWith('less') ? figure : `about ${figure}`;
}
