import { type Association, aboutRatio, likelyRatio } from '@footing/diary';
import { trends } from '../words/en/trends.ts';

const width = 320;
/** The scale goes from a tenth to ten times. */
const reach = Math.log(10);

/** How many times as often, with its interval, on a scale where the line in the middle is "just as often". */
export function RatioBar({ rateRatio }: Pick<Association, 'rateRatio'>) {
  const { estimate, low, high } = rateRatio;
  const at = (ratio: number): number =>
    width / 2 + (Math.max(-1, Math.min(1, Math.log(ratio) / reach)) * (width - 20)) / 2;
  return (
    <svg
      class="ratio"
      viewBox={`0 0 ${width} 28`}
      role="img"
      aria-label={trends.bar(aboutRatio(estimate), likelyRatio(rateRatio))}
    >
      <path class="ratio-one" d={`M${width / 2} 2V26`} />
      <path class="ratio-span" d={`M${at(low)} 14H${at(high)}`} />
      <circle class="ratio-best" cx={at(estimate)} cy="14" r="6" />
    </svg>
  );
}
