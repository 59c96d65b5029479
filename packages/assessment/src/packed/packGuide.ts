/** Packs a guide for the way to a browser. Every number that the arithmetic uses arrives as it was. */
import {
  type Activity,
  type Cause,
  type Change,
  citedIn,
  exactlyOneHolds,
  type Guide,
  type Question,
  type RedFlag,
  type Section,
  type Share,
} from '@footing/guide';
import type { AskedActivity, GuideTexts } from '../askedGuide.ts';
import { type Form, formsOf } from '../forms.ts';
import { type Cells, cellsFor } from './cells.ts';
import { partOf } from './otherGuide.ts';
import { packCorrections } from './packedCorrections.ts';
import type { PackedAsked, PackedGuide, PackedNumbers, PackedRedFlag } from './packedGuide.ts';
import { packReports } from './packedReports.ts';
import { packTogether } from './packedTogether.ts';
import { type Row, shareSourcesOf, tableOf } from './shareTable.ts';

/** The heading under which a cause says how urgent it is. */
const urgencyHeading = 'How urgent, and why';

export function packGuide(guide: Guide): PackedGuide {
  const { version, hash, pages, model, emergencyNumbers } = guide;
  return {
    version,
    hash,
    pages,
    model,
    emergencyNumbers,
    questions: guide.questions.map(packQuestion),
    causes: guide.causes.map(packCause),
    changes: guide.changes.map(packChange),
    redFlags: guide.redFlags.map(packRedFlag),
    activities: guide.activities.map(packActivity),
    regions: Object.fromEntries(
      Object.entries(guide.regions).map(([id, { view, sided, within }]) => [id, { view, sided, within }]),
    ),
    shares: tableOf(shareRows(guide), cellsFor(guide).wholes),
    reports: packReports(guide, cellsFor(guide)),
    numbersOf: partOf(hash),
    corrections: packCorrections(guide, cellsFor(guide)),
    together: packTogether(guide, cellsFor(guide)),
  };
}

/** A packed guide in its two parts. */
export function partPacked(packed: PackedGuide): { asked: PackedAsked; numbers: PackedNumbers } {
  const { shares, reports, corrections, together, numbersOf, ...asked } = packed;
  return { asked, numbers: { shares, reports, corrections, together, numbersOf } };
}

/** What a result tells of a cause and of a change; the rest stands on their pages. */
const toldOfCauses = ['What it is', urgencyHeading, 'How long it takes', 'Who to see', 'Training'];
const toldOfChanges = ['How exactly'];

/** The texts that {@link packGuide} leaves out and a result shows. */
export function packTexts(guide: Guide): GuideTexts {
  const redFlags = guide.redFlags
    .filter(({ urgency }) => urgency !== 'emergency')
    .map(({ id, name, why, whatToDo, sources }) => [id, { name, why, whatToDo, sources }] as const);
  const causes = guide.causes.map(
    ({ id, short, recovery, examination, training, sections }) =>
      [id, { short, recovery, examination, training, sections: under(toldOfCauses, sections) }] as const,
  );
  const changes = guide.changes.map(
    ({ id, short, notWhen, sections }) =>
      [id, { short, notWhen, sections: under(toldOfChanges, sections) }] as const,
  );
  return {
    textsOf: partOf(guide.hash),
    redFlags: Object.fromEntries(redFlags),
    causes: Object.fromEntries(causes),
    changes: Object.fromEntries(changes),
    drawings: guide.drawings,
    shareSources: shareSourcesOf(shareRows(guide)),
  };
}

function under(headings: readonly string[], sections: readonly Section[]): Section[] {
  return sections.filter((section) => headings.includes(section.heading));
}

function packRedFlag({
  fires: _fires,
  silent: _silent,
  urgency,
  name,
  why,
  whatToDo,
  sources,
  ...rule
}: RedFlag): PackedRedFlag {
  return urgency === 'emergency' ? { ...rule, urgency, name, why, whatToDo, sources } : { ...rule, urgency };
}

function packQuestion({ options, bins, ...question }: Question): PackedGuide['questions'][number] {
  const told = question.kind === 'map-of-results' ? [] : options;
  return {
    ...question,
    ...(told.length === 0 ? {} : { options: told.map(({ id, label }) => [id, label] as const) }),
    ...(bins.length === 0 ? {} : { bins: bins.map(({ id, from, to }) => [id, from, to] as const) }),
  };
}

/** Where its speed is from stands on its page. */
function packActivity({ id, name, usualSpeed }: Activity): AskedActivity {
  return { id, name, ...(usualSpeed ? { usualSpeed: { kmPerHour: usualSpeed.kmPerHour } } : {}) };
}

function packCause({ id, name, urgency, seenBy, forbids, variants, sections }: Cause) {
  const source = firstCitation(sections, urgencyHeading);
  return {
    id,
    name,
    urgency,
    seenBy,
    forbids,
    variants: Object.values(variants ?? {}).map(({ urgency: own }) => own ?? 0),
    ...(source === undefined ? {} : { urgencySource: source }),
  };
}

function packChange(change: Change): PackedGuide['changes'][number] {
  const { sections: _s, claims: _c, notWhen: _n, short: _t, helps: _h, otherwise: _o, ...rest } = change;
  return rest;
}

function firstCitation(sections: readonly Section[], heading: string): string | undefined {
  const section = sections.find((s) => s.heading === heading);
  return citedIn(section?.markdown ?? '')[0];
}

/** In the order of PackedGuide.shares. */
function shareRows(guide: Guide): Row[] {
  const cells = cellsFor(guide);
  const forms = formsOf(guide);
  return [
    baseRow(guide, cells),
    guide.causes.map((cause, i) => [cells.ofPlace(i), cause.prior]),
    guide.causes
      .flatMap((cause) => Object.values(cause.variants ?? {}))
      .map(({ share }, i) => [cells.ofPlace(i), share]),
    ...guide.changes.map((change) => changeRow(guide, cells, change)),
    ...forms.map((form) => formRow(guide, cells, form, usualForm(forms, form))),
  ];
}

function baseRow(guide: Guide, cells: Cells): Row {
  return guide.questions
    .filter((question) => question.kind !== 'map-of-results')
    .flatMap(({ id, kind, options, bins }) =>
      (kind === 'number' ? bins : options).map((o) => [cells.ofOutcome(id, o.id), o.base] as const),
    );
}

function changeRow(guide: Guide, cells: Cells, { helps, otherwise }: Change): Row {
  const own = Object.entries(helps).map(([cause, share]) => {
    const place = guide.causes.findIndex((c) => c.id === cause);
    return [cells.ofPlace(place), share] as const;
  });
  return [...own, [cells.ofPlace(guide.causes.length), otherwise]];
}

/** The usual form of a cause comes first. */
function usualForm(forms: readonly Form[], form: Form): Form | undefined {
  const first = forms.find((other) => other.cause === form.cause);
  return first === form ? undefined : first;
}

/** What a form answers; of a form that is not the usual one what differs, of questions with one answer the whole row. */
function formRow(guide: Guide, cells: Cells, form: Form, usual: Form | undefined): Row {
  return Object.entries(form.answers).flatMap(([question, shares]) => {
    const { kind } = guide.questions.find((q) => q.id === question)!;
    const before = usual?.answers[question] ?? {};
    const own = Object.entries(shares).filter(([outcome, share]) => !alike(share, before[outcome]));
    const told = exactlyOneHolds(kind) && own.length > 0 ? Object.entries(shares) : own;
    return told.map(([outcome, share]) => [cells.ofOutcome(question, outcome), share] as const);
  });
}

function alike(a: Share, b: Share | undefined): boolean {
  return b !== undefined && a.p === b.p && a.n === b.n && a.source === b.source;
}
