import { citedIn, type Guide } from '@footing/guide';
import { everyBlock, everyHeadStatement } from './citations.ts';
import type { CheckContext, Place } from './rule.ts';
import { everyShare } from './shares.ts';

export type CitedSource = { readonly source: string; readonly at: Place };

/** Every mention of a source: by a number, a text, a red flag, an activity, a region, an emergency number or the loss table. */
export function* citedSources(context: CheckContext): Generator<CitedSource> {
  const { guide } = context;
  for (const { share, at } of everyShare(guide)) yield { source: share.source, at: inside(at, 'source') };
  for (const { block, at } of everyBlock(context))
    for (const source of citedIn(block.text)) yield { source, at };
  for (const { text, at } of everyHeadStatement(context))
    for (const source of citedIn(text)) yield { source, at };
  yield* activitySources(guide);
  for (const flag of guide.redFlags)
    for (const [index, source] of flag.sources.entries())
      yield { source, at: { file: 'red-flags.yaml', path: ['redFlags', flag.id, 'sources', index] } };
  for (const [region, { source }] of Object.entries(guide.regions))
    yield { source, at: { file: 'body-map/regions.yaml', path: [region, 'source'] } };
  yield* careSources(guide);
  yield* reportSources(guide);
  for (const [cause, { source }] of Object.entries(guide.corrections))
    yield { source, at: { file: `corrections/${cause}`, path: ['source'] } };
  for (const { id, source } of guide.emergencyNumbers)
    yield { source, at: { file: 'emergency-numbers.yaml', path: [id, 'source'] } };
  yield { source: guide.model.loss.source, at: { file: 'model.yaml', path: ['loss', 'source'] } };
}

function* activitySources(guide: Guide): Generator<CitedSource> {
  for (const activity of guide.activities) {
    const file = `activities/${activity.id}`;
    for (const [index, { source }] of activity.parts.entries())
      yield { source, at: { file, path: ['parts', index, 'source'] } };
    for (const [index, { source }] of activity.now.entries())
      yield { source, at: { file, path: ['now', index, 'source'] } };
    if (activity.usualSpeed !== undefined)
      yield { source: activity.usualSpeed.source, at: { file, path: ['usualSpeed', 'source'] } };
  }
}

function* careSources(guide: Guide): Generator<CitedSource> {
  for (const { id, recovery, training } of guide.causes) {
    const file = `causes/${id}`;
    yield { source: recovery.source, at: { file, path: ['recovery', 'source'] } };
    yield { source: training.source, at: { file, path: ['training', 'source'] } };
  }
}

function* reportSources(guide: Guide): Generator<CitedSource> {
  for (const [cause, { people, series }] of Object.entries(guide.reports)) {
    const file = `reports/${cause}`;
    for (const [index, { source }] of people.entries())
      yield { source, at: { file, path: ['people', index, 'source'] } };
    for (const [index, { source }] of series.entries())
      yield { source, at: { file, path: ['series', index, 'source'] } };
  }
}

function inside(at: Place, key: string): Place {
  return { ...at, path: [...at.path, key] };
}
