import type { Urgency } from '@footing/guide';
import { care } from './care.ts';
import { result } from './result.ts';

/** What to do, as the head of a result says it. */
export function urgencyTitle(urgency: Urgency): string {
  return (urgency === 'emergency' ? care.emergency : result.urgency[urgency]).title;
}
