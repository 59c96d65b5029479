/** Ratios of the benchmarks that are kept, so that a slower one is seen. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Measurement } from './measurement.ts';

const file = fileURLToPath(new URL('./ratios.json', import.meta.url));
/** More than this above the kept ratio is a regression. */
const allowed = 1.2;

export type Ratios = Readonly<Record<string, number>>;

/** The ratio of each measurement that is compared with another one, by both names; a goal in milliseconds is none. */
export function ratiosOf(measurements: readonly Measurement[]): Ratios {
  return Object.fromEntries(
    measurements.flatMap(({ name, beside }) =>
      beside === undefined || beside.name.startsWith('the goal')
        ? []
        : [[`${name} / ${beside.name}`, Number(beside.ratio.toPrecision(3))]],
    ),
  );
}

export function keepRatios(ratios: Ratios): void {
  writeFileSync(file, `${JSON.stringify(ratios, null, 2)}\n`);
}

export function keptRatios(): Ratios {
  return JSON.parse(readFileSync(file, 'utf8')) as Ratios;
}

/**
 * A line for each ratio that has grown by more than a fifth. What is kept and was not measured is named too, and what was
 * measured and is not kept: it could grow unseen. Without a C compiler there is nothing beside plain C.
 */
export function regressions(kept: Ratios, measured: Ratios): string[] {
  const known = Object.entries(kept).flatMap(([name, before]) => {
    const now = measured[name];
    if (now === undefined) return name.includes('plain C') ? [] : [`${name}: kept, but not measured`];
    return now > before * allowed ? [`${name}: ${now}, kept ${before}`] : [];
  });
  const unknown = Object.keys(measured).filter((name) => !Object.hasOwn(kept, name));
  return [...known, ...unknown.map((name) => `${name}: ${measured[name]}, and not kept yet (--keep)`)];
}
