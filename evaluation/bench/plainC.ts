/** The same arithmetic in plain C, when there is a compiler: the limit to compare with. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  createDecisionValues,
  type DecisionWorth,
  eachTogether,
  type Finding,
  type Network,
  posterior,
} from '@footing/inference';

const here = fileURLToPath(new URL('.', import.meta.url));

/** What the worth of open variables hangs on, besides the findings. */
export type PageSituation = {
  readonly open: readonly number[];
  readonly worth: DecisionWorth;
  readonly first: number;
  readonly manyDiscount: number;
  readonly negligible: number;
};

export type PlainC = {
  /** Milliseconds for the posterior of some findings. @throws Error when C finds another posterior. */
  readonly posteriorMs: (network: Network, findings: readonly Finding[]) => number;
  /** Milliseconds for the posterior and the worth of every open variable. @throws Error when C finds another worth. */
  readonly nextPageMs: (network: Network, findings: readonly Finding[], page: PageSituation) => number;
  /** Removes the programs. */
  readonly clear: () => void;
};

/** Compiles posterior.c and nextPage.c; undefined when there is no compiler that does. */
export function compilePlainC(): PlainC | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'footing-bench-'));
  const clear = (): void => rmSync(folder, { recursive: true });
  if (!compile(folder, 'posterior') || !compile(folder, 'nextPage')) {
    clear();
    return undefined;
  }
  const rows = join(folder, 'rows');
  const variables = join(folder, 'variables');
  return {
    clear,
    posteriorMs: (network, findings) => {
      writeFileSync(rows, rowsText(network, findings));
      return timed(join(folder, 'posterior'), [rows, '20000'], [...posterior(network, findings)]);
    },
    nextPageMs: (network, findings, page) => {
      writeFileSync(rows, rowsText(network, findings));
      writeFileSync(variables, variablesText(network, page));
      return timed(join(folder, 'nextPage'), [rows, variables, '2000'], worthsOf(network, findings, page));
    },
  };
}

function compile(folder: string, name: string): boolean {
  const args = ['-O3', '-o', join(folder, name), join(here, `${name}.c`), '-lm'];
  return spawnSync('cc', args, { stdio: 'ignore' }).status === 0;
}

/** @throws Error when the program finds other numbers than are expected. */
function timed(program: string, args: readonly string[], expected: readonly number[]): number {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
  const [nanoseconds, ...found] = stdout.trim().split('\n').map(Number);
  for (const [i, own] of expected.entries())
    if (!(Math.abs(own - found[i]!) < 1e-9)) throw new Error(`${program} finds ${found[i]} for ${own}`);
  return nanoseconds! / 1e6;
}

function worthsOf(network: Network, findings: readonly Finding[], page: PageSituation): number[] {
  const { worth, first, manyDiscount, negligible } = page;
  const valuesAt = createDecisionValues(network, worth);
  const values = valuesAt(posterior(network, findings), first, manyDiscount, negligible);
  return page.open.map(values.of);
}

function variablesText(network: Network, { open, worth, first, manyDiscount, negligible }: PageSituation) {
  const { certaintyWorth, lossWorth, classes, losses, decisions } = worth;
  const sizes = [network.groups, losses.length / decisions, decisions, first, open.length];
  const head = [...sizes, certaintyWorth, lossWorth, manyDiscount, negligible];
  return [head, network.group, classes, losses, ...open.map((v) => variableNumbers(network, v))]
    .map((numbers) => numbers.join(' '))
    .join('\n');
}

function variableNumbers({ variables }: Network, v: number): number[] {
  const { kind, outcomes, baseShare, own, ownFrom, ownShare } = variables[v]!;
  const rows = Array.from({ length: outcomes }, (_, k) => {
    const places = Array.from({ length: ownFrom[k + 1]! - ownFrom[k]! }, (__, i) => ownFrom[k]! + i);
    return [baseShare[k]!, places.length, ...places.flatMap((i) => [own[i]!, ownShare[i]!])];
  });
  return [kind === 'many' ? 1 : 0, outcomes, ...rows.flat()];
}

type Row = { readonly weight: number; readonly values: readonly (readonly [h: number, value: number])[] };

/** The rows that `posterior` adds up, in its order. */
function rowsText(network: Network, findings: readonly Finding[]): string {
  const rows = [...findings.flatMap((finding) => rowsOf(network, finding)), ...pairRows(network, findings)];
  const lines = rows.map(({ weight, values }) => `${weight} ${values.length} ${values.flat().join(' ')}`);
  return `${network.hypotheses} ${rows.length}\n${network.logPrior.join(' ')}\n${lines.join('\n')}\n`;
}

/** What pairs add, hypothesis by hypothesis. */
function pairRows(network: Network, findings: readonly Finding[]): Row[] {
  const { termsFrom, nats, group } = network.together;
  const membersOf = (g: number): number[] => [...network.group.keys()].filter((h) => network.group[h] === g);
  const rows: Row[] = [];
  eachTogether(network, findings, ({ pair, strength }) => {
    const places = [...nats.keys()].slice(termsFrom[pair], termsFrom[pair + 1]);
    const values = places.flatMap((i) => membersOf(group[i]!).map((h) => [h, nats[i]!] as const));
    rows.push({ weight: strength, values });
  });
  return rows;
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
