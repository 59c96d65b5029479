/** Words around a cause's facts: when to come back, what to ask to be examined for, what may go on in training. */
export const recovery = {
  inShort: 'In short',
  comeBack: 'When to come back',
  onTrack: 'On track',
  late: (days: number) => (days === 0 ? 'Do not wait' : `Late: after ${daysInWords(days)}`),
  examination: 'Ask to be examined for',
  training: 'Training',
  goOn: 'May go on',
  goOnFree: 'Only what does not bring it on',
  goOnWhileFree: 'May go on, as long as it does not bring it on',
  stop: 'Must stop',
} as const;

/** "5 days", "6 weeks", "3 months": in the largest unit that the number is nearly whole in. */
export function daysInWords(days: number): string {
  if (days >= 84) return counted(Math.round(days / 30.4), 'month');
  return days >= 14 ? counted(Math.round(days / 7), 'week') : counted(days, 'day');
}

function counted(count: number, unit: string): string {
  return count === 1 ? `1 ${unit}` : `${count} ${unit}s`;
}
