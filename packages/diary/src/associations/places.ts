/** Sessions by their place in a list: those that are compared with each other, and in which order. */

/** Of each activity, in the order they stand in. */
export function placesByActivity(
  sessions: readonly { readonly activity: string }[],
): readonly (readonly number[])[] {
  return [...Map.groupBy(sessions.keys(), (i) => sessions[i]!.activity).values()];
}

/** Those of the same minutes together, the shortest first: each was at risk until its minutes were over. */
export function endedTogether(
  sessions: readonly { readonly minutes: number }[],
  places: readonly number[],
): readonly (readonly number[])[] {
  const sorted = [...places].sort((a, b) => sessions[a]!.minutes - sessions[b]!.minutes);
  return [...Map.groupBy(sorted, (i) => sessions[i]!.minutes).values()];
}
