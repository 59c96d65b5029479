/** An emergency as soon as it is known, before any result: its sources are fetched when the first of them is opened. */
import type { AskedGuide } from '@footing/assessment';
import type { RedFlag } from '@footing/guide';
import type { ComponentChildren } from 'preact';
import { EmergencyCard } from './EmergencyCard.tsx';
import { useSources } from './useSources.ts';

type Props = {
  readonly guide: AskedGuide;
  readonly flags: readonly RedFlag[];
  readonly children?: ComponentChildren;
};

export function EmergencyAtOnce({ guide: unsourced, flags, children }: Props) {
  const [guide, place] = useSources(unsourced);
  return (
    <EmergencyCard guide={guide} flags={flags} place={place}>
      {children}
    </EmergencyCard>
  );
}
