/** What sessions differ in, apart from their numbness: one column of numbers a factor. */
import type { Kit, Session } from '../session/session.ts';

export type FactorKind =
  | 'kit'
  | 'surface'
  | 'minutes'
  | 'effort'
  | 'cadence'
  | 'temperature'
  | 'minutesOnFeetBefore';

export type Factor = {
  readonly kind: FactorKind;
  /** Of kit and surface: which one. */
  readonly name: string | null;
  /** Yes or no (1 or 0), or a number. */
  readonly scale: 'yes-no' | 'number';
  /** A value a session, NaN where it is not told. */
  readonly values: Float64Array;
};

/** Fewer sessions than this on either side say nothing of a factor; a number needs twice as many with it. */
const fewestPerSide = 4;

type Measure = Exclude<FactorKind, 'kit' | 'surface'>;

const measures: Readonly<Record<Measure, (session: Session) => number | null>> = {
  minutes: (session) => session.minutes,
  effort: (session) => session.conditions.effort,
  cadence: (session) => session.workout?.meanCadence ?? null,
  temperature: (session) => session.conditions.temperatureC,
  minutesOnFeetBefore: (session) => session.conditions.minutesOnFeetBefore,
};

/** The factors that enough sessions differ in. */
export function factorsOf(sessions: readonly Session[]): readonly Factor[] {
  const numbers = Object.entries(measures).map(
    ([kind, of]): Factor => ({
      kind: kind as Measure,
      name: null,
      scale: 'number',
      values: Float64Array.from(sessions, (session) => of(session) ?? Number.NaN),
    }),
  );
  const named = [...kitFactors(sessions), ...surfaceFactors(sessions)];
  return [...named.filter((factor, i) => !saysTheSame(factor, named.slice(0, i))), ...numbers].filter(
    differsEnough,
  );
}

/** Of two pairs of shoes, one is worn just when the other is not: it is enough to tell of one. */
function saysTheSame({ kind, values }: Factor, earlier: readonly Factor[]): boolean {
  return earlier.some(
    (other) =>
      other.kind === kind &&
      values.every(
        (value, i) => Number.isNaN(value) === Number.isNaN(other.values[i]!) && value !== other.values[i],
      ),
  );
}

/** A session that names no kit of a kind says nothing of that kind. */
function kitFactors(sessions: readonly Session[]): Factor[] {
  const items = new Map(
    sessions.flatMap(({ kit }) => kit.map((item) => [`${item.kind} ${item.name}`, item] as const)),
  );
  return [...items.values()].map((item) => ({
    kind: 'kit',
    name: item.name,
    scale: 'yes-no',
    values: Float64Array.from(sessions, ({ kit }) => used(kit, item)),
  }));
}

function used(kit: readonly Kit[], item: Kit): number {
  const sameKind = kit.filter(({ kind }) => kind === item.kind);
  if (sameKind.length === 0) return Number.NaN;
  return sameKind.some(({ name }) => name === item.name) ? 1 : 0;
}

function surfaceFactors(sessions: readonly Session[]): Factor[] {
  const names = new Set(sessions.flatMap(({ conditions }) => conditions.surface ?? []));
  return [...names].map((name) => ({
    kind: 'surface',
    name,
    scale: 'yes-no',
    values: Float64Array.from(sessions, ({ conditions: { surface } }) =>
      surface === null ? Number.NaN : Number(surface === name),
    ),
  }));
}

function differsEnough({ scale, values }: Factor): boolean {
  const told = values.filter((value) => !Number.isNaN(value));
  if (scale === 'number') return told.length >= 2 * fewestPerSide && new Set(told).size > 2;
  const yes = told.filter((value) => value === 1).length;
  return yes >= fewestPerSide && told.length - yes >= fewestPerSide;
}
