/** The posterior by webppl: enumeration, compiled once before the time is taken. */
import { quantileOf } from '../../src/intervals.ts';
import { tell, toldBy } from './told.ts';

type Distribution = { score(value: number): number };
type WebPpl = {
  compile(code: string, options: object): unknown;
  prepare(
    compiled: unknown,
    then: (store: unknown, found: Distribution) => void,
    options: object,
  ): { run(): void };
};

const program = `
var model = function() {
  var h = sample(Categorical({ps: told.prior, vs: told.places}));
  map(function(answer) { observe(Bernoulli({p: answer.p[h]}), answer.holds); }, told.answers);
  return h;
};
Infer({method: 'enumerate', model: model});
`;
const rounds = 15;

const { network, load } = toldBy('webppl');
const webppl = load as WebPpl;
Object.assign(globalThis, { told: { ...network, places: [...network.prior.keys()] } });
const compiled = webppl.compile(program, { verbose: false });
const times: number[] = [];
next();

function next(): void {
  const start = performance.now();
  const hear = (_: unknown, found: Distribution): void => {
    times.push(performance.now() - start);
    if (times.length < rounds) setTimeout(next, 0);
    else
      tell({
        medianMs: quantileOf(times, 0.5),
        posterior: network.prior.map((_prior, h) => Math.exp(found.score(h))),
      });
  };
  webppl.prepare(compiled, hear, {}).run();
}
