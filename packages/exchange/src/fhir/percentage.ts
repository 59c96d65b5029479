import type { Quantity } from '@medplum/fhirtypes';
import { systems } from './systems.ts';

/** A probability as FHIR writes one: per cent. Six digits, so that none of a reckoner's noise is left and nothing rare becomes 0. */
export function percentage(probability: number): Required<Pick<Quantity, 'value'>> & Quantity {
  return { value: Number((100 * probability).toPrecision(6)), unit: '%', system: systems.ucum, code: '%' };
}
