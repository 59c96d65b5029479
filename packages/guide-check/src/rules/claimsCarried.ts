import type { Guide } from '@footing/guide';
import type { Finding, Place, Rule } from '../rule.ts';

export const claimsCarried: Rule = {
  name: 'claims-carried',
  says: 'Every claim of claims.yaml is carried by an entry of the guide or by the app, and entries list no other.',
  *check({ guide }): Generator<Finding> {
    const listed = [...listedClaims(guide)];
    const known = new Set(Object.values(guide.claims.claims).flatMap((group) => Object.keys(group)));
    for (const { claim, at } of listed)
      if (!known.has(claim)) yield { message: `there is no claim "${claim}" in claims.yaml`, at };
    yield* uncarried(guide, new Set(listed.map((entry) => entry.claim)));
  },
};

function* uncarried(guide: Guide, carried: ReadonlySet<string>): Generator<Finding> {
  for (const [group, claims] of Object.entries(guide.claims.claims)) {
    for (const [claim, { app }] of Object.entries(claims)) {
      if (carried.has(claim) || app !== undefined) continue;
      const at = { file: 'claims.yaml', path: ['claims', group, claim] };
      yield { message: `no entry lists the claim "${claim}" under claims; one that says it must`, at };
    }
  }
}

function* listedClaims(guide: Guide): Generator<{ claim: string; at: Place }> {
  for (const folder of ['causes', 'activities', 'changes'] as const)
    for (const entry of guide[folder])
      for (const [index, claim] of entry.claims.entries())
        yield { claim, at: { file: `${folder}/${entry.id}`, path: ['claims', index] } };
}
