/** Times of posterior, bands, next page, a whole answer and whole interviews, on the whole guide. */
import {
  type AssessmentRequest,
  type Assessor,
  decisionWorthOf,
  findingsOf,
  negligible,
  readRequest,
} from '@footing/assessment';
import { createBands, posterior } from '@footing/inference';
import { Bench } from 'tinybench';
import { plainPosterior } from '../../packages/inference/test/plainPosterior.ts';
import { quantileOf } from '../src/intervals.ts';
import { holdInterview } from '../src/interview.ts';
import type { RecordedCase } from '../src/recordedCase.ts';
import type { Measurement } from './measurement.ts';
import { compilePlainC, type PageSituation } from './plainC.ts';
import { fullRequest, typicalRequest } from './requests.ts';

/** What an answer to one line may take. */
const assessGoalMs = 5;

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
    ...besidePlainC(assessor, requests, measured),
    beside(measured, 'whole interview', 'posterior, typical'),
    beside(measured, 'whole interview with assessment', 'assess a line, typical'),
  ];
}

/** Without a C compiler there is nothing to compare with. */
function besidePlainC(
  assessor: Assessor,
  requests: Readonly<Record<string, AssessmentRequest>>,
  measured: Measured,
): Measurement[] {
  const plainC = compilePlainC();
  if (plainC === undefined) return [];
  const net = assessor.network.network;
  const rows = Object.entries(requests).flatMap(([name, request]) => {
    const findings = findingsOf(assessor.guide, assessor.network, request).map((f) => f.finding);
    const page = pageSituation(assessor, request);
    const besideC = (own: string, timeMs: () => number): Measurement => {
      const limit = quantileOf(Array.from({ length: 5 }, timeMs), 0.5);
      const measurement = measured.get(`${own}, ${name}`)!;
      const beside = { name: `plain C, ${own}, ${name}`, ratio: measurement.medianMs / limit };
      return { ...measurement, beside };
    };
    const posteriors = besideC('posterior', () => plainC.posteriorMs(net, findings));
    return page.open.length === 0
      ? [posteriors]
      : [posteriors, besideC('next page', () => plainC.nextPageMs(net, findings, page))];
  });
  plainC.clear();
  return rows;
}

/** Every question that is not asked yet, and every change that could have been tried. */
function pageSituation({ guide, network }: Assessor, { answers }: AssessmentRequest): PageSituation {
  const open = [...network.variables].filter(([id]) => {
    const question = id.startsWith('tried.') ? 'tried' : id;
    return !Object.hasOwn(answers, question);
  });
  return {
    open: open.map(([, variable]) => variable),
    worth: decisionWorthOf(guide, network),
    first: 0,
    manyDiscount: guide.model.interview.manyDiscount,
    negligible,
  };
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

/** One person after the other, to the last page; and with all that is shown then. */
function addInterviews(bench: Bench, assessor: Assessor, people: readonly RecordedCase[]): void {
  let turn = 0;
  const interview = () => holdInterview(assessor, people[turn++ % people.length]!, 'no');
  bench
    .add('whole interview', () => void assessor.verdict(interview().request))
    .add('whole interview with assessment', () => void assessor.assess(interview().request));
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
