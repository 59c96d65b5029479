#!/usr/bin/env node
/**
 * Starts the command line. Node keeps the JavaScript that it makes of TypeScript, but only for what is required, not for
 * what is imported: a start that need not make it again takes half the time (ADR 0049).
 */
import { createRequire, enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/footing/compiled', import.meta.url)));
const { run } = createRequire(import.meta.url)('./src/main.ts');
process.exitCode = await run(process.argv.slice(2));
