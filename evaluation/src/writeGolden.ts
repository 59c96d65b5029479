/** `npm run golden`: writes evaluation/golden.json and says which cases changed. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createAssessor } from '@footing/assessment';
import { loadGuide } from '@footing/guide/load';
import { changedCases, formatGolden, type Golden, goldenFile, goldenOf } from './golden.ts';

const before: Golden = existsSync(goldenFile) ? JSON.parse(readFileSync(goldenFile, 'utf8')) : {};
const after = goldenOf(createAssessor(await loadGuide()));
writeFileSync(goldenFile, formatGolden(after));
const changed = changedCases(before, after);
const named = changed.length === 0 ? '' : `: ${changed.join(', ')}`;
console.log(`${goldenFile}: ${changed.length} of ${Object.keys(after).length} cases changed${named}`);
