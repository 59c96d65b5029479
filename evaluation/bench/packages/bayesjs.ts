/** The posterior by bayesjs: its junction tree, which it keeps for the other hypotheses of the same answers. */
import { type ToldNetwork, tell, toldBy } from './told.ts';

type Cpt = Record<string, number> | { when: Record<string, string>; then: Record<string, number> }[];
type Node = { id: string; states: string[]; parents: string[]; cpt: Cpt };
type Given = Record<string, string>;
type BayesJs = {
  inferences: {
    junctionTree: { infer(network: Record<string, Node>, state: Given, given: Given): number };
  };
};

const { network, load } = toldBy('bayesjs');
const { junctionTree } = (load as BayesJs).inferences;
const states = network.prior.map((_, h) => `h${h}`);
const nodes = nodesOf(network);
const given = Object.fromEntries(network.answers.map(({ holds }, i) => [`a${i}`, holds ? 'yes' : 'no']));
const start = performance.now();
const posterior = states.map((state) => junctionTree.infer(nodes, { cause: state }, given));
tell({ medianMs: performance.now() - start, posterior });

function nodesOf({ prior, answers }: ToldNetwork): Record<string, Node> {
  const cpt = Object.fromEntries(prior.map((p, h) => [states[h]!, p]));
  const children = answers.map(({ p }, i): [string, Node] => {
    // biome-ignore lint/suspicious/noThenProperty: bayesjs calls it so
    const rows = p.map((yes, h) => ({ when: { cause: states[h]! }, then: { yes, no: 1 - yes } }));
    return [`a${i}`, { id: `a${i}`, states: ['yes', 'no'], parents: ['cause'], cpt: rows }];
  });
  return { cause: { id: 'cause', states, parents: [], cpt }, ...Object.fromEntries(children) };
}
