/** Milliseconds that only grow, the same in every thread of this process: `performance.now` begins anew in each of them. */
export function processNow(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}
