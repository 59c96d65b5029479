/** Times of posterior, bands, next page, a whole answer and whole interviews, on the whole guide. */
import { type AssessmentRequest, type Assessor, findingsOf, readRequest } from '@footing/assessment';
import { createBands, plainPosterior, posterior } from '@footing/inference';
import { Bench } from 'tinybench';
import { holdInterview } from '../src/interview.ts';
import type { RecordedCase } from '../src/recordedCase.ts';
import type { Measurement } from './measurement.ts';
import { fullRequest, typicalRequest } from './requests.ts';

/** What an answer to one line may take. */
export const assessGoalMs = 5;

/** Runs some seconds. */
export async function measureArithmetic(
  assessor: Assessor,
  people: readonly RecordedCase[],
): Promise<Measurement[]> {
  const bench = new Bench({ time: 600, warmupTime: 200, throws: true });
  const requests = { typical: typicalRequest(assessor, people), full: fullRequest(assessor) };
  for (const [name, request] of Object.entries(requests)) addRequest(bench, assessor, name, request);
  addInterviews(bench, assessor, people);
  await bench.run();
  const measured = new Map(bench.tasks.map((task) => [task.name, measurementOf(task)]));
  return [
    ...Object.keys(requests).flatMap((name) => compared(measured, name)),
    beside(measured, 'whole interview', 'assess a line, typical'),
  ];
}

function addRequest(bench: Bench, assessor: Assessor, name: string, request: AssessmentRequest): void {
  const { guide, network: net } = assessor;
  const findings = findingsOf(guide, net, request).map((f) => f.finding);
  const bands = createBands(net.network, guide.model.bands);
  const line = JSON.stringify({ id: 'bench', ...request });
  bench
    .add(`plain posterior, ${name}`, () => void plainPosterior(net.spec, net.network, findings))
    .add(`posterior, ${name}`, () => void posterior(net.network, findings))
    .add(`bands, ${name}`, () => void bands(findings))
    .add(`next page, ${name}`, () => void assessor.next(request))
    .add(`assess a line, ${name}`, () => void answerLine(assessor, line));
}

/** One JSON Lines answer, from text to text. */
function answerLine(assessor: Assessor, line: string): string {
  const { request } = readRequest(assessor.guide, JSON.parse(line));
  return JSON.stringify({ id: 'bench', ...assessor.assess(request!) });
}

/** One person after the other, with the assessment at the end. */
function addInterviews(bench: Bench, assessor: Assessor, people: readonly RecordedCase[]): void {
  let turn = 0;
  bench.add('whole interview', () => {
    const { request } = holdInterview(assessor, people[turn++ % people.length]!, 'no');
    assessor.assess(request);
  });
}

function measurementOf({ name, result }: Bench['tasks'][number]): Measurement {
  if (result.state !== 'completed') throw new Error(`${name} did not complete: ${result.state}`);
  return { name, medianMs: result.latency.p50, p99Ms: result.latency.p99 };
}

type Measured = ReadonlyMap<string, Measurement>;

function compared(measured: Measured, name: string): Measurement[] {
  const assess = measured.get(`assess a line, ${name}`)!;
  return [
    measured.get(`plain posterior, ${name}`)!,
    beside(measured, `posterior, ${name}`, `plain posterior, ${name}`),
    beside(measured, `bands, ${name}`, `posterior, ${name}`),
    beside(measured, `next page, ${name}`, `posterior, ${name}`),
    { ...assess, beside: { name: `the goal of ${assessGoalMs} ms`, ratio: assess.medianMs / assessGoalMs } },
  ];
}

function beside(measured: Measured, name: string, other: string): Measurement {
  const own = measured.get(name)!;
  return { ...own, beside: { name: other, ratio: own.medianMs / measured.get(other)!.medianMs } };
}
