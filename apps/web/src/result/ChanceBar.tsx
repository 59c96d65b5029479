import { shareInWords } from '@footing/assessment';
import { rangeInWords, result } from '../words/en/result.ts';
import type { Band } from './band.ts';

type Props = { readonly id: string; readonly probability: number; readonly band: Band | undefined };

const people = 10;
const step = 20;

/** Ten people in a row, as many of them full as have the cause, and the band below. */
export function ChanceBar({ id, probability, band }: Props) {
  const share = shareInWords(probability);
  const [low, high] = band ?? [probability, probability];
  return (
    <svg
      class="chance"
      viewBox={`0 0 ${people * step} 34`}
      role="img"
      aria-label={band === undefined ? share : result.barLabel(share, rangeInWords([low, high]))}
    >
      {Array.from({ length: people }, (_, i) => (
        <g key={i} transform={`translate(${i * step} 0)`}>
          <path class="person" d={person} />
          <rect
            class="person-full"
            x="3"
            y="0"
            height="26"
            width={14 * filled(probability, i)}
            clip-path={`url(#person-${id})`}
          />
        </g>
      ))}
      <clipPath id={`person-${id}`}>
        <path d={person} />
      </clipPath>
      {band !== undefined && (
        <path
          class="chance-band"
          d={`M${low * people * step} 31H${Math.max(high * people * step, low * people * step + 1)}`}
        />
      )}
    </svg>
  );
}

/** How much of the person with this number is full, 0 to 1. */
function filled(probability: number, person: number): number {
  return Math.min(1, Math.max(0, probability * people - person));
}

const person =
  'M10 1a4.2 4.2 0 1 1 0 8.4A4.2 4.2 0 0 1 10 1zM3.6 25.5v-6.6c0-4.4 2.6-7.4 6.4-7.4s6.4 3 6.4 7.4v6.6z';
