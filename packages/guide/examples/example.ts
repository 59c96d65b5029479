/** Reads the guide and tells one cause with the source of its first number. */
import { urgencyRank } from '@footing/guide';
import { loadGuide } from '@footing/guide/load';

const guide = await loadGuide();
const cause = guide.causes.find(({ id }) => id === 'mortons-neuroma')!;
const source = guide.sources.find(({ id }) => id === cause.prior.source)!;
console.log(`guide ${guide.version}: ${guide.causes.length} causes, ${guide.questions.length} questions`);
console.log(`${cause.name}: ${cause.short} (urgency ${urgencyRank(cause.urgency)} of 3; prior from “${source.title}”)`);
