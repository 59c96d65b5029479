import type { Finding, Network } from '../src/index.ts';
import { weighEvidence } from '../src/weightOfEvidence.ts';

/** The weights of `weighEvidence` for every group. Row: finding; column: group. */
export function weightsOfEvidence(network: Network, findings: readonly Finding[]): Float64Array[] {
  const evidenceFor = weighEvidence(network, findings);
  const columns = Array.from({ length: network.groups }, (_, group) => evidenceFor(group).weights);
  return findings.map((_, i) => Float64Array.from(columns, (column) => column[i]!));
}
