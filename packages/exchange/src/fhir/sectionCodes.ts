/** How the parts of the page are coded as sections of the Composition: LOINC where it has a code for the very thing. */
import type { Coding } from '@medplum/fhirtypes';
import type { PartName } from '../page/parts.ts';
import { systems } from './systems.ts';

export const loinc = (code: string, display: string): Coding => ({ system: systems.loinc, code, display });

const ofLoinc: Readonly<Partial<Record<PartName, Coding>>> = {
  what: loinc('10154-3', 'Chief complaint Narrative - Reported'),
  since: loinc('10164-2', 'History of Present illness Narrative'),
};

export function codingOfPart(name: PartName): Coding {
  return ofLoinc[name] ?? { system: systems.document, code: name };
}

/** The part that a section with this coding tells; undefined for all other sections. */
export function partOfCoding(coding: {
  system?: string | undefined;
  code?: string | undefined;
}): PartName | undefined {
  return partNames.find((name) => {
    const own = codingOfPart(name);
    return own.system === coding.system && own.code === coding.code;
  });
}

const partNames: readonly PartName[] = [
  'urgency',
  'wantsToKnow',
  'what',
  'since',
  'bringsOn',
  'redFlags',
  'tried',
  'causes',
  'also',
];
