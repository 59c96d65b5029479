import type { Urgency } from '@footing/guide';
import { urgencySigns } from '../reading/urgencySigns.ts';

/** The sign of an urgency: a shape of its own. */
export function Sign({ urgency }: { readonly urgency: Urgency }) {
  return (
    <svg
      class="sign"
      viewBox="0 0 24 24"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      {urgencySigns[urgency].map((d) => (
        <path key={d} d={d} />
      ))}
    </svg>
  );
}
