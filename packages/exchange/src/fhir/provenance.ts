import type { Provenance } from '@medplum/fhirtypes';
import type { DocumentContext } from './assessmentBundle.ts';
import { systems } from './systems.ts';

/** What was made, by what, and from which guide: the hash covers every word and number of it. */
export function provenanceOf(context: DocumentContext, targets: readonly string[]): Provenance {
  const { version, hash } = context.guide;
  const type = 'http://terminology.hl7.org/CodeSystem/provenance-participant-type';
  return {
    resourceType: 'Provenance',
    target: targets.map((reference) => ({ reference })),
    recorded: context.madeAt,
    agent: [
      { type: { coding: [{ system: type, code: 'assembler' }] }, who: { reference: context.software } },
      { type: { coding: [{ system: type, code: 'informant' }] }, who: { reference: context.person } },
    ],
    entity: [
      {
        role: 'source',
        what: {
          identifier: { system: systems.guide, value: hash },
          display: `Footing guide ${version}, SHA-256 ${hash}`,
        },
      },
    ],
  };
}
