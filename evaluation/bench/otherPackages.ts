/**
 * The same posterior by what else npm has, where the caller has installed it (docs/adr/0042): every answer a person gave
 * or left out, on all hypotheses, each answer counting in full, since the others know neither weights nor pairs.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AssessmentRequest, type Assessor, findingsOf } from '@footing/assessment';
import {
  createNetwork,
  type Finding,
  type Network,
  type NetworkSpec,
  posterior,
  termsOf,
} from '@footing/inference';
import { quantileOf } from '../src/intervals.ts';
import type { Measurement } from './measurement.ts';
import type { FoundPosterior, ToldNetwork } from './packages/told.ts';

const packages = ['webppl', 'bayesjs'] as const;

/** @throws Error when one is not installed in `folder`, or finds another posterior. */
export function measureOtherPackages(
  folder: string,
  { guide, network }: Assessor,
  request: AssessmentRequest,
): Measurement[] {
  const spec = plainSpec(network.spec);
  const plain = createNetwork(spec);
  const findings = findingsOf(guide, network, request).map(({ finding }) => withoutBeside(finding));
  const told = toldNetwork(plain, findings);
  const size = `${plain.hypotheses} hypotheses, ${told.answers.length} answers`;
  const own = ownMeasurement(`posterior here, ${size}`, plain, findings);
  return [
    own,
    ...packages.map((name) => besideOwn(name, own, measure(name, folder, told, posterior(plain, findings)))),
  ];
}

function plainSpec(spec: NetworkSpec): NetworkSpec {
  return {
    ...spec,
    variables: spec.variables.map((variable) => ({ ...variable, absentWeight: 1 })),
    weights: { prior: 1, one: 1, present: 1, denied: 1, nothing: 1, crowding: 0 },
    together: [],
  };
}

function withoutBeside(finding: Finding): Finding {
  if (finding.kind === 'many') return finding;
  return { variable: finding.variable, kind: 'one', outcome: finding.outcome };
}

function toldNetwork(network: Network, findings: readonly Finding[]): ToldNetwork {
  const answers = findings.flatMap((finding) => {
    const { p } = network.variables[finding.variable]!;
    return termsOf(network, finding).map(({ outcome, holds }) => ({
      p: [...p.subarray(outcome * network.hypotheses, (outcome + 1) * network.hypotheses)],
      holds,
    }));
  });
  return { prior: [...posterior(network, [])], answers };
}

function ownMeasurement(name: string, network: Network, findings: readonly Finding[]): Measurement {
  const times = Array.from({ length: 2000 }, () => {
    const start = performance.now();
    posterior(network, findings);
    return performance.now() - start;
  });
  return { name, medianMs: quantileOf(times, 0.5), p99Ms: quantileOf(times, 0.99) };
}

function besideOwn(name: string, own: Measurement, medianMs: number): Measurement {
  return { name, medianMs, p99Ms: medianMs, beside: { name: own.name, ratio: medianMs / own.medianMs } };
}

function measure(name: string, folder: string, told: ToldNetwork, expected: Float64Array): number {
  const place = mkdtempSync(join(tmpdir(), 'footing-bench-'));
  const file = join(place, 'network.json');
  writeFileSync(file, JSON.stringify(told));
  const program = fileURLToPath(new URL(`./packages/${name}.ts`, import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, file, folder], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  rmSync(place, { recursive: true });
  if (status !== 0) throw new Error(`${name} of ${folder} ended with ${status}: ${stderr}`);
  const found = JSON.parse(stdout) as FoundPosterior;
  for (const [h, p] of expected.entries())
    if (!(Math.abs(p - found.posterior[h]!) < 1e-9))
      throw new Error(`${name} finds ${found.posterior[h]} for ${p}`);
  return found.medianMs;
}
