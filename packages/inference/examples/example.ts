/** Two hypotheses and one finding, exactly. */
import { createNetwork, posterior } from '@footing/inference';

const of10 = (p: number) => ({ p, n: 10 });
const network = createNetwork({
  hypotheses: [
    { id: 'tight-laces', prior: of10(0.7) },
    { id: 'something-else', prior: of10(0.3) },
  ],
  variables: [
    {
      id: 'better-when-loosened',
      kind: 'one',
      outcomes: [
        { id: 'yes', base: of10(0.5) },
        { id: 'no', base: of10(0.5) },
      ],
      shares: new Map([
        [
          0,
          new Map([
            [0, of10(0.9)],
            [1, of10(0.1)],
          ]),
        ],
      ]),
      absentWeight: 0,
    },
  ],
  weights: { prior: 1, one: 1, present: 1, denied: 1, nothing: 1, crowding: 0 },
});
const [tightLaces] = posterior(network, [{ variable: 0, kind: 'one', outcome: 0 }]);
console.log(`P(tight laces | better when loosened) = ${tightLaces!.toFixed(3)}`);
