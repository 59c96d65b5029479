/** Why an urgency was given: the red flags that were raised, and the causes that ask for it. */
import { type Cause, citedIn, type Guide, type RedFlag, type Urgency, urgencyRank } from '@footing/guide';
import type { Form } from './forms.ts';

export type UrgencyReason =
  | {
      readonly redFlag: string;
      readonly urgency: Urgency;
      /** The first of `sources`; both empty where a packed guide leaves those to its texts. */
      readonly source: string;
      readonly sources: readonly string[];
    }
  | {
      readonly cause: string;
      readonly urgency: Urgency;
      readonly source: string;
      readonly probability: number;
    };

/** A cause less likely than this is no reason to tell. */
const leastTold = 0.01;

/**
 * The red flags, most urgent first. Where none of them sets the urgency, the causes that ask for it come before them.
 * `posterior` is over the forms of causes.
 */
export function urgencyReasons(
  guide: Guide,
  forms: readonly Form[],
  urgency: Urgency,
  raised: readonly RedFlag[],
  posterior: Float64Array,
): UrgencyReason[] {
  const flags = [...raised].sort((a, b) => urgencyRank(b.urgency) - urgencyRank(a.urgency));
  const fromFlags = flags.map((flag) => ({
    redFlag: flag.id,
    urgency: flag.urgency,
    source: flag.sources[0] ?? '',
    sources: flag.sources,
  }));
  if (flags.some((flag) => flag.urgency === urgency)) return fromFlags;
  return [...askingCauses(guide, forms, urgency, posterior), ...fromFlags];
}

/** The three likeliest causes with a form that asks for the urgency; the probability is that of such forms. */
function askingCauses(guide: Guide, forms: readonly Form[], urgency: Urgency, posterior: Float64Array) {
  const asking = new Map<number, { urgency: Urgency; probability: number }>();
  for (const [h, form] of forms.entries()) {
    if (!asksFor(form.urgency, urgency)) continue;
    const sofar = asking.get(form.cause) ?? { urgency: form.urgency, probability: 0 };
    asking.set(form.cause, { ...sofar, probability: sofar.probability + posterior[h]! });
  }
  return [...asking]
    .filter(([, { probability }]) => probability >= leastTold)
    .sort(([, a], [, b]) => b.probability - a.probability)
    .slice(0, 3)
    .map(([number, own]) => ({
      cause: guide.causes[number]!.id,
      source: urgencySource(guide.causes[number]!),
      ...own,
    }));
}

/** Self-care is asked for only by causes that need no more; a higher urgency by causes that need at least as much. */
function asksFor(own: Urgency, given: Urgency): boolean {
  return given === 'self-care' ? own === given : urgencyRank(own) >= urgencyRank(given);
}

/** The first source that the cause's text on urgency names. */
function urgencySource(cause: Cause): string {
  const section = cause.sections.find((s) => s.heading === 'How urgent, and why');
  return citedIn(section?.markdown ?? '')[0] ?? 'judgement';
}
