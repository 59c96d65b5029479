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
  /** The same of the empty route, measured in turn with this load. */
  readonly emptyPerSecond: number;
  readonly emptyP99Ms: number;
  /** Answers other than 2xx, and broken connections. */
  readonly failed: number;
};

const empty: Load = { name: 'empty route', path: '/healthz', method: 'GET' };
const seconds = 2;
const rounds = 2;
const connections = 16;

/** Puts a load and the empty route on a server in turn, so that whatever else the machine does meets both. */
export async function measure(store: string, address: string, load: Load): Promise<Measured> {
  await run(address, load, 1);
  const [own, beside]: [autocannon.Result[], autocannon.Result[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    beside.push(await run(address, empty, seconds));
    own.push(await run(address, load, seconds));
  }
  return {
    store,
    name: load.name,
    perSecond: perSecond(own),
    p99Ms: p99(own),
    emptyPerSecond: perSecond(beside),
    emptyP99Ms: p99(beside),
    failed: [...own, ...beside].reduce((sum, { non2xx, errors }) => sum + non2xx + errors, 0),
  };
}

function perSecond(results: readonly autocannon.Result[]): number {
  const answered = results.reduce((sum, result) => sum + result['2xx'], 0);
  return answered / results.reduce((sum, { duration }) => sum + duration, 0);
}

/** The worst of the rounds: percentiles cannot be added. */
function p99(results: readonly autocannon.Result[]): number {
  return Math.max(...results.map(({ latency }) => latency.p99));
}

function run(address: string, { path, method, bodies }: Load, duration: number): Promise<autocannon.Result> {
  const headers = { 'content-type': 'application/json' };
  const requests = bodies?.map((body) => ({ method, path, body, headers })) ?? [{ method, path }];
  return autocannon({ url: address, duration, connections, requests });
}
