/** `npm run results`: writes evaluation/RESULTS.md. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createAssessor } from '@footing/assessment';
import { loadGuide } from '@footing/guide/load';
import { resultsMarkdown } from './results.ts';

const target = fileURLToPath(new URL('../RESULTS.md', import.meta.url));
writeFileSync(target, resultsMarkdown(createAssessor(await loadGuide())));
console.log(`wrote ${target}`);
