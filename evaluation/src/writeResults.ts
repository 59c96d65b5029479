/** `npm run results`: writes evaluation/RESULTS.md and its plot. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createAssessor } from '@footing/assessment';
import { loadGuide } from '@footing/guide/load';
import { reliabilityAlternative, reliabilitySvg } from '../plot/reliabilitySvg.ts';
import { reliabilityPanels } from './reliabilityPanels.ts';
import { resultsMarkdown } from './results.ts';
import { ownRuns } from './run.ts';

const assessor = createAssessor(await loadGuide());
const runs = ownRuns(assessor);
write('RESULTS.md', resultsMarkdown(assessor, runs, reliabilityAlternative));
write('reliability.svg', reliabilitySvg(reliabilityPanels(runs)));

function write(name: string, content: string): void {
  const target = fileURLToPath(new URL(`../${name}`, import.meta.url));
  writeFileSync(target, content);
  console.log(`wrote ${target}`);
}
