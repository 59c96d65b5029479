/** The posterior of the same findings in plain C, when there is a compiler: the limit to compare with. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Finding, type Network, posterior } from '@footing/inference';

const source = fileURLToPath(new URL('./posterior.c', import.meta.url));

export type PlainC = {
  /** Milliseconds for the posterior of some findings. @throws Error when C finds another posterior. */
  readonly timeMs: (network: Network, findings: readonly Finding[]) => number;
  /** Removes the program. */
  readonly clear: () => void;
};

/** Compiles posterior.c; undefined when there is no compiler that does. */
export function compilePlainC(): PlainC | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'footing-bench-'));
  const program = join(folder, 'posterior');
  const { status } = spawnSync('cc', ['-O3', '-o', program, source, '-lm'], { stdio: 'ignore' });
  const clear = (): void => rmSync(folder, { recursive: true });
  if (status !== 0) {
    clear();
    return undefined;
  }
  return { clear, timeMs: (network, findings) => timeOf(program, join(folder, 'rows'), network, findings) };
}

const times = 20_000;

function timeOf(program: string, file: string, network: Network, findings: readonly Finding[]): number {
  writeFileSync(file, rowsText(network, findings));
  const { status, stdout, stderr } = spawnSync(program, [file, String(times)], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`posterior.c ended with ${status}: ${stderr}`);
  const [nanoseconds, ...probabilities] = stdout.trim().split('\n').map(Number);
  const here = posterior(network, findings);
  for (const [h, p] of here.entries())
    if (Math.abs(p - probabilities[h]!) > 1e-12) throw new Error(`C finds ${probabilities[h]} for ${p}`);
  return nanoseconds! / 1e6;
}

type Row = { readonly weight: number; readonly values: readonly (readonly [h: number, value: number])[] };

/** The rows that `posterior` adds up, in its order. */
function rowsText(network: Network, findings: readonly Finding[]): string {
  const rows = findings.flatMap((finding) => rowsOf(network, finding));
  const lines = rows.map(({ weight, values }) => `${weight} ${values.length} ${values.flat().join(' ')}`);
  return `${network.hypotheses} ${rows.length}\n${network.logPrior.join(' ')}\n${lines.join('\n')}\n`;
}

function rowsOf(network: Network, finding: Finding): Row[] {
  const { weights } = network;
  const variable = network.variables[finding.variable]!;
  const row = (table: Float64Array, outcome: number, weight: number): Row => {
    const own = [...variable.own.subarray(variable.ownFrom[outcome], variable.ownFrom[outcome + 1])];
    return { weight, values: own.map((h) => [h, table[outcome * network.hypotheses + h]!] as const) };
  };
  if (finding.kind === 'one') {
    const share = finding.beside?.share ?? 0;
    const first = row(variable.logPresent, finding.outcome, weights.one * (1 - share));
    return finding.beside === undefined
      ? [first]
      : [first, row(variable.logPresent, finding.beside.outcome, weights.one * share)];
  }
  const { present, denied, asked } = finding;
  const presentWeight = weights.present * Math.max(1, present.length) ** -weights.crowding;
  const said = [
    ...present.map((outcome) => row(variable.logPresent, outcome, presentWeight)),
    ...denied.map((outcome) => row(variable.logAbsent, outcome, weights.denied)),
  ];
  if (!asked) return said;
  if (present.length === 0 && variable.nothing !== undefined)
    return [...said, row(variable.logPresent, variable.nothing, weights.nothing)];
  const all = {
    weight: variable.absentWeight,
    values: [...variable.logAllAbsent].map((value, h) => [h, value] as const),
  };
  const back = [...new Set([...present, ...denied])].filter((outcome) => outcome !== variable.nothing);
  return [...said, all, ...back.map((outcome) => row(variable.logAbsent, outcome, -variable.absentWeight))];
}
