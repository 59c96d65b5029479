/** Times of one thing, and the ratio of its median to that of another where there is one. */
export type Timing = {
  readonly name: string;
  readonly medianMs: number;
  readonly p99Ms: number;
  readonly beside?: { readonly name: string; readonly ratio: number };
};
