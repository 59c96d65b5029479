/** The words of evaluation/RESULTS.md that no figure changes. */

export const measured = `A recorded person is interviewed page by page, answers only what the recorded case tells, and the result
is compared with what was expected. This shows whether the guide and the arithmetic lead from a told story to the
expected cause and urgency. It does not show how well Footing does for the people who will use it:

- The cases are not the people who come: the published ones are enriched with rare and dangerous causes, so the shares
  of emergencies and of rare causes are far higher than in life.
- The expected causes of the lay posts are mostly presumed, by the poster or from what helped; no clinician saw them.
- The simulated people answer only what the case tells. To the rest they say "none of these" or "not sure", never
  something wrong, never something that the writer left out.
- The authors of the guide could see these cases while they wrote its numbers and rules, and the weights were fitted on
  them. Figures on cases that nobody here has seen will be lower.
- The numbers are few: read the intervals, not the figures alone.`;

export const reliabilityLead =
  'Of the cases whose first cause got about this probability, how often it was an expected one; both files together, ' +
  'what is not told is denied. Mean and share agree where probabilities can be taken at their word.';

export const weightsLead = `The tempering weights of \`guide/model.yaml\` were fitted on these cases (\`npm run fit\`). Here the cases are
dealt into folds by a fixed seed, and each fold is judged by weights that were fitted on the others, starting from plain
Bayes. Only the weights are fitted: the guide's other numbers, and which questions were asked, are as they are.
Loss is the mean of -log P(an expected cause), in nats.`;
