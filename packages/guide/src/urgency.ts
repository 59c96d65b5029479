/** The four urgencies, least first. */
export const urgencyOrder = ['self-care', 'routine', 'same-day', 'emergency'] as const;

export type Urgency = (typeof urgencyOrder)[number];

/** 0 for self-care to 3 for emergency. */
export function urgencyRank(urgency: Urgency): number {
  return urgencyOrder.indexOf(urgency);
}

/** The more urgent of two. */
export function higherUrgency(a: Urgency, b: Urgency): Urgency {
  return urgencyRank(a) >= urgencyRank(b) ? a : b;
}
