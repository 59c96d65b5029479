/** What was proved, as a document with the hash of the guide that it speaks of. */
import type { Guide } from '@footing/guide';
import type { Agreement } from './agreement.ts';
import type { Proof } from './prove.ts';

export type Proofs = {
  readonly guide: Guide;
  readonly proofs: readonly Proof[];
  readonly enumerated: Agreement;
  readonly random: Agreement;
};

export function proofsMarkdown({ guide, proofs, enumerated, random }: Proofs): string {
  return `# What is proved of the red flags

Guide ${guide.version}, hash \`${guide.hash}\`: ${guide.redFlags.length} rules over ${guide.questions.length} questions. Written by \`npm run prove\`.

Each claim speaks of every person whom the guide can meet, not of a sample: the rules of \`guide/red-flags.yaml\` are turned into formulas
(\`packages/proof\`), and an SMT solver, Z3, looks for answers that contradict the claim. Where it shows that there are none, the claim holds.
The proof is of the rules and of how they are put together, not of whether they are the right rules: that is for clinicians to judge.

${proofs.map(proofSection).join('\n\n')}

## Formulas and code say the same

The formulas are not the code that runs, so both were compared.

- On every combination that the solver finds of answers to a condition's question, and of conditions of a rule: ${count(enumerated)}.
- On people made at random: every rule, the floor, what is settled, and the safety questions: ${count(random)}.

${[...enumerated.differences, ...random.differences]
  .slice(0, 20)
  .map((text) => `- ${text}`)
  .join('\n')}
`.replace(/\n+$/, '\n');
}

function proofSection({ claim, asked, counterexamples }: Proof): string {
  const verdict =
    counterexamples.length === 0
      ? `**Proved** (${asked} questions to the solver).`
      : '**Not proved.** Counterexamples:';
  const listed = counterexamples.map((text) => `\n- ${text}`).join('');
  return `## ${claim.id}\n\n${claim.says}\n\n${claim.how}\n\n${verdict}${listed}`;
}

function count({ compared, differences }: Agreement): string {
  return `${compared.toLocaleString('en')} compared, ${differences.length === 0 ? 'none' : differences.length} different`;
}
