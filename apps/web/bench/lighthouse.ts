import lighthouse from 'lighthouse';

/** Category → score of 100. */
export type Scores = ReadonlyMap<string, number>;
export type Judged = { readonly scores: Scores; readonly lost: readonly string[] };

/** All that Lighthouse judges, on its mobile setting: a slow phone on a slow network, both simulated. */
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/**
 * Judges a page with a browser that listens on a debugging port.
 * @throws Error when Lighthouse could not run.
 */
export async function judgePage(address: string, port: number): Promise<Judged> {
  const run = await lighthouse(address, {
    port,
    onlyCategories: categories,
    formFactor: 'mobile',
    logLevel: 'error',
    output: 'json',
  });
  if (run === undefined || run.lhr.runtimeError !== undefined)
    throw new Error(`Lighthouse failed on ${address}: ${run?.lhr.runtimeError?.message ?? 'no result'}`);
  const { lhr } = run;
  const scores = new Map(
    categories.map((id) => [id, Math.round((lhr.categories[id]?.score ?? 0) * 100)] as const),
  );
  const lost = Object.values(lhr.audits)
    .filter(({ score, scoreDisplayMode }) => scoreDisplayMode === 'binary' && score === 0)
    .map(({ id }) => id);
  return { scores, lost };
}
