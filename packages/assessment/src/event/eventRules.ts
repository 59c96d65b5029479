/** What holds of every event, whoever tells it, each with its sources. */
import type { Statement } from '@footing/guide';

/** So many days before an event the last test is judged, and nothing is changed any more. Judgement. */
export const quietDays = 3;

/** The last days, and the day itself. */
export const nothingNew: readonly Statement[] = [
  {
    text: `Change nothing in the last ${quietDays} days, and try nothing new on the day.`,
    sources: ['judgement'],
  },
  {
    text: 'Shoes, socks, insoles and other kit that you have not used in training stay at home. One runner’s feet go numb in each new pair of shoes, for about two weeks.',
    sources: ['if-aint-broken-yet-2015', 'judgement'],
  },
];

/** When to end it. `minutes`: how long the steps of the activity take in all. */
export function endOfEvent(minutes: number, isSeenFirst: boolean): readonly Statement[] {
  const atFirst = {
    text: 'It comes on at all, and nobody has examined you yet. Do the steps, then end it there.',
    sources: ['judgement'],
  };
  return [
    ...(isSeenFirst ? [atFirst] : []),
    {
      text: `It is still numb after the steps. They take about ${minutes} minutes.`,
      sources: ['judgement'],
    },
    { text: 'It comes back sooner each time, spreads, or hurts more and more.', sources: ['judgement'] },
    {
      text: 'You would have to push on through it. Of six people who pushed on, it helped one.',
      sources: ['posts-122', 'judgement'],
    },
  ];
}
