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

export const reliabilityLead = `Of the cases whose first cause got about this probability, how often it was an expected one; what is not told is denied.
Mean and share agree where probabilities can be taken at their word: then a point lies on the diagonal of the plot. The
plot shows all files together and each file; the tables below hold the numbers of all files together.`;

export const everyCauseLead = `The same for every cause of every case: how often a cause that got about this probability was an expected one. A case
may expect several causes, any of which counts as right, while its probabilities sum to 1: the share so comes out
higher than the mean, above all in the lay posts, where nearly every case expects several. The last column counts only
the likeliest of the expected ones, which errs the other way. The causes of one case are not independent of each other,
so the intervals are too narrow.`;

/** Who they are, and what their figures do not say. */
export function unseenLead(people: number): string {
  return `${people} published people (evaluation/unseen) were found when the guide was done: no number of it counts them, nothing in it was
learned from them, and none is a recorded case. They were found, coded and judged as those that it learned from were, on what a
page shows of itself (docs/adr/0059, 0060); many have something that looks like something else. What was expected is the cause that
became known; of urgency nothing is known. "By cause" is the mean over the causes, each counting once. The guide knows how common causes are
among people who exercise, which such people are no sample of; the reader was told that all are equally common.`;
}

/** What the figures on the bands count, exactly. */
export function bandsLead({ draws, width }: { readonly draws: number; readonly width: number }): string {
  const share = `${Math.round(100 * width)}%`;
  return `A band says how far the guide's own numbers leave a result open: each is drawn ${draws} times from Beta(p n, (1 - p) n),
and the posterior computed again. It does not say how often a result is right. What is not told is denied. For each case,
the best placed of its expected causes has a place among all causes (1 is first) by the guide's own numbers, and one in
each draw; the middle ${share} of the drawn places, both ends counted in, is its band of places.

- Own place inside: the place by the guide's own numbers lies in the band of places.
- 1 inside: the band of places begins at 1, so that the draws leave open that an expected cause is first.
- Could be first: the ${share} band of an expected cause's probability reaches at least as high as the probability of the
  best of the other causes, by the guide's own numbers, or an expected cause is first anyway.
- First cause's width: from the low to the high end of the ${share} band of the first cause's probability, in points; the median over
  the cases.`;
}

export const weightsLead = `The tempering weights of \`guide/model.yaml\` were fitted on these cases (\`npm run fit\`). Here the cases are
dealt into folds by a fixed seed, and each fold is judged by weights that were fitted on the others, starting from plain
Bayes. Only the weights are fitted: the guide's other numbers, and which questions were asked, are as they are.
Loss is the mean of -log P(an expected cause), in nats.`;
