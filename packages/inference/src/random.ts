/** A stream of numbers in (0, 1), the same for the same seed on every machine. */
export type RandomStream = () => number;

/**
 * Chris Doty-Humphrey's sfc32 (PractRand), warmed up. Seeded by any number of 32-bit integers, mixed in so that
 * neighbouring seeds give unrelated streams.
 */
export function randomStream(...seeds: readonly number[]): RandomStream {
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  let c = 0xb7e15162;
  let counter = 1;
  const step = (): number => {
    const t = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + t) | 0;
    return t >>> 0;
  };
  for (const seed of seeds) {
    a = (a ^ seed) | 0;
    for (let i = 0; i < 12; i++) step();
  }
  return () => (step() + 0.5) / 2 ** 32;
}

/** A standard normal draw (Marsaglia's polar method, second value dropped to keep the stream simple). */
function normal(random: RandomStream): number {
  for (;;) {
    const u = 2 * random() - 1;
    const v = 2 * random() - 1;
    const s = u * u + v * v;
    if (s > 0 && s < 1) return u * Math.sqrt((-2 * Math.log(s)) / s);
  }
}

/**
 * The logarithm of a gamma(shape, 1) draw: G. Marsaglia and W. W. Tsang, A simple method for generating gamma
 * variables, ACM Trans. Math. Softw. 26(3), 2000; in logarithms, so that tiny shapes do not underflow.
 */
function logGamma(random: RandomStream, shape: number): number {
  if (shape < 1) return logGamma(random, shape + 1) + Math.log(random()) / shape;
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return Math.log(d * v);
  }
}

/** A draw from Beta(a, b), a and b positive. */
export function betaDraw(random: RandomStream, a: number, b: number): number {
  return 1 / (1 + Math.exp(logGamma(random, b) - logGamma(random, a)));
}
