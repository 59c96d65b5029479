/** People made from the guide's own numbers, and from numbers moved inside their bands. */
import { type Answer, type Assessor, standsAlone } from '@footing/assessment';
import { isMultiSelect, type Question } from '@footing/guide';
import { betaDraw, type RandomStream, randomStream } from '@footing/inference';
import type { RecordedCase } from '../src/recordedCase.ts';

export type SimulatedPerson = {
  /** The true form, by its number. */
  readonly form: number;
  /** All that they would answer, whether asked or not. */
  readonly answers: Readonly<Record<string, Answer>>;
};

/** Who is drawn: as they come by the guide's priors, or only people with an emergency. */
export type Population = 'all' | 'emergencies';

export type SimulationSettings = {
  readonly population: Population;
  /** A world has numbers of its own, each drawn from its Beta band; undefined: the guide's own numbers. */
  readonly world: number | undefined;
  readonly seed: number;
};

/** How often a person says that they are not sure. */
const notSure = 0.03;

/** An endless row of people, the same for the same settings. */
export function* simulatedPeople(
  assessor: Assessor,
  settings: SimulationSettings,
): Generator<SimulatedPerson> {
  const random = randomStream(settings.seed, settings.world ?? -1);
  const pickForm = formPicker(assessor, settings.population);
  for (;;) {
    const form = pickForm(random);
    const entries = assessor.guide.questions.map((question) => [
      question.id,
      answerOf(assessor, settings, question, form, random),
    ]);
    yield { form, answers: Object.fromEntries(entries) };
  }
}

/** As the interviews take people. */
export function asCase(person: SimulatedPerson): RecordedCase {
  return { id: 'simulated', request: { answers: person.answers, denied: {} } } as unknown as RecordedCase;
}

function formPicker({ guide, network }: Assessor, population: Population): (random: RandomStream) => number {
  const { forms } = network;
  const weights = forms.map(({ cause, part, urgency }) =>
    population === 'emergencies' && urgency !== 'emergency' ? 0 : guide.causes[cause]!.prior.p * part,
  );
  return (random) => pick(weights, random);
}

function pick(weights: readonly number[], random: RandomStream): number {
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [i, weight] of weights.entries()) {
    left -= weight;
    if (left < 0) return i;
  }
  return weights.length - 1;
}

function answerOf(
  assessor: Assessor,
  settings: SimulationSettings,
  question: Question,
  form: number,
  random: RandomStream,
): Answer {
  if (question.kind === 'map-of-results') return {};
  if (random() < notSure && question.id !== 'age' && question.id !== 'sex') return null;
  const shares = sharesOf(assessor, settings, question, form);
  if (isMultiSelect(question))
    return question.options
      .filter((option, k) => !standsAlone.has(option.id) && random() < shares[k]!)
      .map((option) => option.id);
  const outcome = pick(shares, random);
  return question.kind === 'one' ? question.options[outcome]!.id : numberIn(question, outcome, random);
}

function numberIn(question: Question, bin: number, random: RandomStream): number {
  const low = Math.max(question.bins[bin]!.from, question.atLeast ?? 0);
  const high = Math.min(question.bins[bin]!.to - 1, question.atMost ?? 1e6);
  return low + Math.floor(random() * (high - low + 1));
}

/** How often people with the form give each answer: the guide's number, or in a world a draw from its band. */
function sharesOf(
  { network: net }: Assessor,
  { world, seed }: SimulationSettings,
  question: Question,
  form: number,
): number[] {
  const number = net.variables.get(question.id)!;
  const { p, outcomes, shares, base } = net.network.variables[number]!;
  return Array.from({ length: outcomes }, (_, k) => {
    const share = p[k * net.network.hypotheses + form]!;
    if (world === undefined) return share;
    const own = shares.get(form)?.get(k);
    const { n } = own ?? base[k]!;
    return betaDraw(
      randomStream(seed, world, number, k, own === undefined ? -1 : form),
      share * n,
      (1 - share) * n,
    );
  });
}
