/** The page in parts of title and lines, from which text, HTML and FHIR sections are made. */
import { spanInWords, type Urgency } from '@footing/guide';
import type { CauseOnPage, ClinicianPage, Told } from './clinicianPage.ts';
import { redFlagLines } from './redFlagLines.ts';

export type PartName =
  | 'urgency'
  | 'what'
  | 'since'
  | 'bringsOn'
  | 'redFlags'
  | 'also'
  | 'tried'
  | 'causes'
  | 'wantsToKnow';

/** A line has a lead that is printed bold. */
export type Line = { readonly lead?: string; readonly text: string };
export type Part = { readonly name: PartName; readonly title: string; readonly lines: readonly Line[] };

export const pageTitle = 'Numb feet in exercise: what the person told';

export const urgencyNames: Readonly<Record<Urgency, string>> = {
  emergency: 'Emergency: to be seen at once',
  'same-day': 'To be seen today',
  routine: 'To be seen in the coming days or weeks',
  'self-care': 'Nothing urgent in the answers',
};

export const limits =
  'Made from the person’s own answers by Footing. It is no diagnosis, no medical device, and not cleared by any authority.';

/** Without all warning signs asked nothing is said to be without urgency, and what is urgent may be more so. */
export const signsNotAsked = {
  unknown: 'Not known: not all warning signs were asked',
  atLeast: 'Not all warning signs were asked: it may be more urgent than this',
} as const;

function urgencyLines({ urgency, isLeastUrgency }: ClinicianPage): Line[] {
  if (!isLeastUrgency) return [{ text: urgencyNames[urgency] }];
  if (urgency === 'self-care') return [{ text: signsNotAsked.unknown }];
  return [{ text: urgencyNames[urgency] }, { text: signsNotAsked.atLeast }];
}

/** The parts that have something to say, in the order of the page. */
export function partsOf(page: ClinicianPage): Part[] {
  const parts: Part[] = [
    { name: 'urgency', title: 'How urgent, by the answers', lines: urgencyLines(page) },
    { name: 'wantsToKnow', title: 'What the person wants to know', lines: textLines(page.wantsToKnow) },
    { name: 'what', title: 'What and where', lines: toldLines([...page.who, ...page.what, ...page.where]) },
    { name: 'since', title: 'Since when', lines: toldLines(page.since) },
    {
      name: 'bringsOn',
      title: 'What brings it on and what clears it',
      lines: toldLines([...page.bringsOn, ...page.clears]),
    },
    { name: 'redFlags', title: 'Red flags and warning signs', lines: redFlagLines(page) },
    {
      name: 'tried',
      title: 'What was tried',
      lines: page.tried.map(({ name, said, measured }) => ({
        lead: name,
        text: [measured, said === undefined ? undefined : `the person says: ${said}`]
          .filter(Boolean)
          .join('; '),
      })),
    },
    { name: 'causes', title: 'Causes that fit, by the answers alone', lines: causeLines(page) },
    { name: 'also', title: 'Also told', lines: alsoLines(page) },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}

function textLines(text: string | null): Line[] {
  return text === null || text.trim() === '' ? [] : [{ text }];
}

function toldLines(told: readonly Told[]): Line[] {
  return told.map(({ question, answer }) => ({ lead: question, text: answer }));
}

function causeLines({ causes, cannotTell, wouldTell, examination }: ClinicianPage): Line[] {
  const unclear = cannotTell
    ? [
        {
          lead: 'No cause stands out',
          text: wouldTell.length === 0 ? '' : `what would tell: ${wouldTell.join(' ')}`,
        },
      ]
    : [];
  const examined =
    examination.length === 0 ? [] : [{ lead: 'To examine for the first', text: examination.join('; ') }];
  return [...unclear, ...causes.map(causeLine), ...examined];
}

function causeLine({ name, probability, band, for: pro, against }: CauseOnPage): Line {
  const width = band === null ? '' : ` (80% band ${spanInWords(band, percent)})`;
  const reasons = [
    pro.length === 0 ? '' : `for: ${pro.join('; ')}`,
    against.length === 0 ? '' : `against: ${against.join('; ')}`,
  ].filter((text) => text !== '');
  return {
    lead: name,
    text: [`${percent(probability)}${width}`, ...reasons].join(' · '),
  };
}

function alsoLines({ also, absent, notKnown }: ClinicianPage): Line[] {
  return [
    ...toldLines(also),
    ...(absent.length === 0 ? [] : [{ lead: 'Asked, nothing of it', text: questions(absent) }]),
    ...(notKnown.length === 0 ? [] : [{ lead: 'Asked, not known', text: questions(notKnown) }]),
  ];
}

function questions(asked: ClinicianPage['absent']): string {
  return asked.map(({ question }) => question).join(' ');
}

/** "less than 1%", "34%", "more than 99%": never 0% nor 100%, since nothing is that sure. */
function percent(p: number): string {
  const whole = Math.round(100 * p);
  return whole < 1 ? 'less than 1%' : whole > 99 ? 'more than 99%' : `${whole}%`;
}
