/**
 * The page out of a document that came by a link, as plain text: what a document holds is never taken as markup. The narrative is read only
 * in the very form in which `clinicianHtml` writes it.
 */
import { z } from 'zod';
import { partOfCoding } from '../fhir/sectionCodes.ts';
import { systems } from '../fhir/systems.ts';
import type { Line, Part } from './parts.ts';
import type { Sheet } from './sheet.ts';

const coding = z.looseObject({ system: z.string().optional(), code: z.string().optional() });
const concept = z.looseObject({ coding: z.array(coding).optional() });
const narrative = z.looseObject({ div: z.string() });
const compositionSchema = z.looseObject({
  resourceType: z.literal('Composition'),
  title: z.string(),
  date: z.string(),
  text: narrative,
  section: z.array(
    z.looseObject({ title: z.string(), code: concept.optional(), text: narrative.optional() }),
  ),
});
const responseSchema = z.looseObject({
  resourceType: z.literal('QuestionnaireResponse'),
  authored: z.string().optional(),
});
const observationSchema = z.looseObject({
  resourceType: z.literal('Observation'),
  code: concept,
  valueCodeableConcept: concept.optional(),
  component: z.array(z.looseObject({ code: concept, valueBoolean: z.boolean().optional() })).optional(),
});
const bundleSchema = z.looseObject({
  resourceType: z.literal('Bundle'),
  meta: z.looseObject({ tag: z.array(coding) }),
  entry: z.array(z.looseObject({ resource: z.unknown() })),
});
type Observation = z.infer<typeof observationSchema>;

/** Undefined when it is no document of Footing's, or one that somebody else has rewritten. */
export function sheetOfBundle(document: unknown): Sheet | undefined {
  const { data: bundle } = bundleSchema.safeParse(document);
  if (!bundle?.meta.tag.some(({ system }) => system === systems.guide)) return undefined;
  const resources = bundle.entry.map(({ resource }) => resource);
  const { data: head } = compositionSchema.safeParse(resources[0]);
  const foot = head && /<p class="foot">([^<]*)<\/p><\/div>$/.exec(head.text.div)?.[1];
  const parts = head?.section.map(partOf).filter((part) => part !== 'elsewhere');
  if (head === undefined || foot === undefined || parts === undefined) return undefined;
  if (parts.length === 0 || !parts.every((part) => part !== undefined)) return undefined;
  const observations = resources.flatMap((resource) => observationSchema.safeParse(resource).data ?? []);
  const time = answeredIn(resources);
  return {
    title: head.title,
    time,
    madeAt: time === null ? head.date : null,
    parts,
    regions: regionsOf(observations),
    sides: sidesOf(observations),
    foot: plain(foot),
  };
}

/** A document is put together later than its answers were given. */
function answeredIn(resources: readonly unknown[]): string | null {
  const [response] = resources.flatMap((resource) => responseSchema.safeParse(resource).data ?? []);
  return response?.authored ?? null;
}

type Section = z.infer<typeof compositionSchema>['section'][number];

function partOf({ title, code, text }: Section): Part | 'elsewhere' | undefined {
  const name = partOfCoding(code?.coding?.[0] ?? {});
  if (name === undefined) return 'elsewhere';
  const lines = text && linesOf(text.div);
  return lines && { name, title, lines };
}

const list = /^<div xmlns="http:\/\/www\.w3\.org\/1999\/xhtml"><ul>(.*)<\/ul><\/div>$/s;
const line = /^<li>(?:<b>([^<]*)<\/b> )?([^<]*)<\/li>$/;

function linesOf(div: string): Line[] | undefined {
  const items = list.exec(div)?.[1]?.split(/(?<=<\/li>)/) ?? [];
  const lines = items.map((item) => line.exec(item));
  if (lines.length === 0 || lines.includes(null)) return undefined;
  return lines.map((found) => {
    const [, lead, text = ''] = found!;
    return lead === undefined ? { text: plain(text) } : { lead: plain(lead), text: plain(text) };
  });
}

const characters: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

function plain(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => characters[entity]!);
}

function regionsOf(observations: readonly Observation[]): string[] {
  return (answerTo(observations, 'where')?.component ?? []).flatMap(({ code, valueBoolean }) => {
    const id = valueBoolean === true ? optionOf('where', code) : undefined;
    return id === undefined ? [] : [id];
  });
}

function sidesOf(observations: readonly Observation[]): string | null {
  return optionOf('sides', answerTo(observations, 'sides')?.valueCodeableConcept) ?? null;
}

function answerTo(observations: readonly Observation[], question: string): Observation | undefined {
  return observations.find(({ code }) =>
    code.coding?.some((own) => own.system === systems.question && own.code === question),
  );
}

function optionOf(question: string, value: z.infer<typeof concept> | undefined): string | undefined {
  return value?.coding?.find(({ system }) => system === systems.optionOf(question))?.code;
}
