import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export type Metrics = {
  readonly answered: (method: string, route: string, status: number, seconds: number) => void;
  /** `busy` is for who answers so to say: not everything that is answered with 503 was turned away. */
  readonly limited: (reason: 'rate' | 'size' | 'busy') => void;
  /** The text for Prometheus, and its type. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
};

/**
 * Counts by route pattern, never by path: paths hold the secrets of links.
 * @param waitingAssessments how many assessments wait or run now.
 * @param process true to add what Node tells of itself.
 */
export function createMetrics(waitingAssessments: () => number, process = true): Metrics {
  const registry = new Registry();
  if (process) collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: 'footing_request_seconds',
    help: 'Time from the head of a request to its answer',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  const limited = new Counter({
    name: 'footing_limited_total',
    help: 'Requests turned away, by limit',
    labelNames: ['reason'],
    registers: [registry],
  });
  new Gauge({
    name: 'footing_assessments_waiting',
    help: 'Assessments that wait or run',
    registers: [registry],
    collect() {
      this.set(waitingAssessments());
    },
  });
  return {
    answered: (method, route, status, time) => seconds.observe({ method, route, status }, time),
    limited: (reason) => limited.inc({ reason }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
