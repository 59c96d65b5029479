import type { OfferedChange } from '@footing/assessment';
import type { Change } from '@footing/guide';

/** What it rests on that a change helps those who may have the causes that it is offered for. */
export function sourcesOfBenefit(change: Change, offered: Pick<OfferedChange, 'for'>): readonly string[] {
  const { helps, otherwise } = change;
  const sources = offered.for.map((cause) => helps[cause]?.source ?? otherwise.source);
  return sources.length > 0 ? [...new Set(sources)] : [otherwise.source];
}
