/** Did the change help? Minutes to numbness in four sessions without it and four with it. */
import { analyse, evenPrior } from '@footing/trial';

const minutes = { baseline: [17, 20, 16, 19], change: [31, 35, 29, 33] } as const;
const observations = (['baseline', 'change'] as const).flatMap((arm, a) =>
  minutes[arm].map((value, i) => ({ minutes: value, censored: false, arm, order: 4 * a + i })),
);
const { verdict, ratio, probabilityLater } = analyse(observations, evenPrior, { usualMinutes: 45 });
console.log(
  `${verdict}: ${ratio.median.toFixed(2)} times as long, P(later) = ${probabilityLater.toFixed(3)}`,
);
