/** The sessions that were still going on without numbness, as weighted sums that grow by one session at a time. */

type Scored = { readonly x: number; readonly trend: number };

/** Weighted means of a factor, of the trend, and of their products. */
export type Moments = {
  readonly x: number;
  readonly t: number;
  readonly xx: number;
  readonly xt: number;
  readonly tt: number;
};

/** Filled from the longest session to the shortest, so that each is added once and nothing is ever taken away. */
export class RiskSet {
  readonly #b: number;
  readonly #t: number;
  /** The highest score so far. Weights are relative to it: none runs to infinity, and never do all vanish. */
  #top = Number.NEGATIVE_INFINITY;
  #sum = 0;
  #x = 0;
  #trend = 0;
  #xx = 0;
  #xt = 0;
  #tt = 0;

  constructor([b, t]: readonly [factor: number, trend: number]) {
    this.#b = b;
    this.#t = t;
  }

  add({ x, trend }: Scored): void {
    const score = this.#b * x + this.#t * trend;
    if (score > this.#top) this.#raiseTop(score);
    const weight = Math.exp(score - this.#top);
    this.#sum += weight;
    this.#x += weight * x;
    this.#trend += weight * trend;
    this.#xx += weight * x * x;
    this.#xt += weight * x * trend;
    this.#tt += weight * trend * trend;
  }

  moments(): Moments {
    const sum = this.#sum;
    return {
      x: this.#x / sum,
      t: this.#trend / sum,
      xx: this.#xx / sum,
      xt: this.#xt / sum,
      tt: this.#tt / sum,
    };
  }

  #raiseTop(score: number): void {
    const shrink = Math.exp(this.#top - score);
    this.#sum *= shrink;
    this.#x *= shrink;
    this.#trend *= shrink;
    this.#xx *= shrink;
    this.#xt *= shrink;
    this.#tt *= shrink;
    this.#top = score;
  }
}
