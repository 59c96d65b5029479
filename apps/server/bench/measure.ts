import autocannon from 'autocannon';

export type Load = {
  readonly name: string;
  readonly path: string;
  readonly method: 'GET' | 'POST';
  /** Sent in turn. */
  readonly bodies?: readonly string[];
};
export type Measured = {
  readonly store: string;
  readonly name: string;
  readonly perSecond: number;
  readonly p99Ms: number;
  /** Requests a second as a part of those of the empty route. */
  readonly besideEmpty: number;
  /** Answers other than 2xx, and broken connections. */
  readonly failed: number;
};

const seconds = 5;
const connections = 16;

/** Puts one load on a server, after a second of warming up. */
export async function measure(
  store: string,
  address: string,
  load: Load,
  empty: Measured | undefined,
): Promise<Measured> {
  await run(address, load, 2);
  const result = await run(address, load, seconds);
  const perSecond = result['2xx'] / result.duration;
  return {
    store,
    name: load.name,
    perSecond,
    p99Ms: result.latency.p99,
    besideEmpty: perSecond / (empty?.perSecond ?? perSecond),
    failed: result.non2xx + result.errors + result.timeouts,
  };
}

function run(address: string, { path, method, bodies }: Load, duration: number): Promise<autocannon.Result> {
  const headers = { 'content-type': 'application/json' };
  const requests = bodies?.map((body) => ({ method, path, body, headers })) ?? [{ method, path }];
  return autocannon({ url: address, duration, connections, requests });
}
