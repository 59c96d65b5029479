/** Times of one thing, beside the times of another in the same run: the ratio holds on any machine. */
export type Measurement = {
  readonly name: string;
  readonly medianMs: number;
  readonly p99Ms: number;
  /** What it is compared with, and the ratio of the medians; absent when it is there to be compared with. */
  readonly beside?: { readonly name: string; readonly ratio: number };
};

/** A table for a terminal. */
export function measurementTable(measurements: readonly Measurement[]): string {
  const rows = measurements.map(({ name, medianMs, p99Ms, beside }) => [
    name,
    shown(medianMs),
    shown(p99Ms),
    beside === undefined ? '' : `${beside.ratio.toPrecision(3)} x ${beside.name}`,
  ]);
  const all = [['', 'median ms', '99th pct ms', 'ratio'], ...rows];
  const widths = [0, 1, 2].map((c) => Math.max(...all.map((row) => row[c]!.length)));
  const line = ([name, median, p99, ratio]: string[]): string =>
    `${name!.padEnd(widths[0]!)}  ${median!.padStart(widths[1]!)}  ${p99!.padStart(widths[2]!)}  ${ratio}`.trimEnd();
  return all.map(line).join('\n');
}

function shown(milliseconds: number): string {
  return milliseconds.toFixed(milliseconds < 1 ? 4 : 2);
}
