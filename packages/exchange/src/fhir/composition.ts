/** The page for the clinician, as the head of the document. */
import type { Coding, Composition, CompositionSection, Reference } from '@medplum/fhirtypes';
import { clinicianDiv, partDiv } from '../page/clinicianHtml.ts';
import type { ClinicianPage } from '../page/clinicianPage.ts';
import { type PartName, pageTitle, partsOf } from '../page/parts.ts';
import type { DocumentContext, Placed } from './assessmentBundle.ts';
import { codingOfPart, loinc } from './sectionCodes.ts';
import { systems } from './systems.ts';

/** The resources of the document, by what they tell. */
export type DocumentContent = {
  readonly response: Placed;
  readonly urgency: Placed;
  readonly risk: Placed;
  readonly redFlags: readonly Placed[];
  readonly answers: readonly Placed[];
  readonly plan: readonly Placed[];
  readonly diary: readonly Placed[];
  readonly tried: readonly Placed[];
};

export function compositionOf(
  context: DocumentContext,
  page: ClinicianPage,
  content: DocumentContent,
): Composition {
  const entries = entriesOf(content);
  const sections: CompositionSection[] = partsOf(page).map((part) => ({
    title: part.title,
    code: { coding: [codingOfPart(part.name)] },
    text: { status: 'generated', div: partDiv(part) },
    ...(entries[part.name] === undefined || entries[part.name]!.length === 0
      ? {}
      : { entry: entries[part.name]! }),
  }));
  const rest = restSections(content);
  return {
    resourceType: 'Composition',
    text: { status: 'generated', div: clinicianDiv(page) },
    status: page.isLeastUrgency ? 'preliminary' : 'final',
    type: { coding: [loinc('51855-5', 'Patient Note')] },
    subject: { reference: context.person },
    date: context.madeAt,
    author: [{ reference: context.person }, { reference: context.software }],
    title: pageTitle,
    section: [...sections, ...rest],
  };
}

function entriesOf(content: DocumentContent): Partial<Record<PartName, Reference[]>> {
  return {
    urgency: references([content.urgency]),
    what: references([content.response, ...content.answers]),
    redFlags: references(content.redFlags),
    causes: references([content.risk]),
    tried: references(content.tried),
  };
}

/** What the page has no room for. */
function restSections({ plan, diary }: DocumentContent): CompositionSection[] {
  const section = (code: Coding, title: string, entry: readonly Placed[]): CompositionSection[] =>
    entry.length === 0 ? [] : [{ title, code: { coding: [code] }, entry: references(entry) }];
  return [
    ...section(loinc('18776-5', 'Plan of care note'), 'Changes to try', plan),
    ...section({ system: systems.document, code: 'diary' }, 'Diary', diary),
  ];
}

function references(placed: readonly Placed[]): Reference[] {
  return placed.map(({ url }) => ({ reference: url }));
}
