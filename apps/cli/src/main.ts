#!/usr/bin/env node
/** The command line of Footing: `footing COMMAND …`. Exit 0 done, 1 a finding, 2 wrong usage or unreadable input. */
import { exitCodes } from './exitCodes.ts';
import { usage } from './usage.ts';

type Command = (args: readonly string[]) => Promise<number>;

/** Loaded only when called, so that every command starts fast. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./commands/check.ts')).check,
  assess: async () => (await import('./commands/assess.ts')).assess,
  evaluate: async () => (await import('./commands/evaluate.ts')).evaluate,
  fhir: async () => (await import('./commands/fhir.ts')).fhir,
  import: async () => (await import('./commands/import.ts')).importWorkouts,
  trial: async () => (await import('./commands/trial.ts')).trial,
  guide: async () => (await import('./commands/guide.ts')).guide,
  mcp: async () => (await import('./commands/mcp.ts')).mcp,
  serve: async () => (await import('./commands/serve.ts')).serve,
};

async function run(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(usage);
    return name === undefined ? exitCodes.wrongUsage : exitCodes.done;
  }
  if (name === '--version') return (await import('./commands/version.ts')).version();
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) {
    process.stderr.write(`footing: there is no command "${name}".\n\n${usage}`);
    return exitCodes.wrongUsage;
  }
  return (await load())(rest);
}

/** A reader that goes away (`| head`) is no error of ours. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitCodes.done);
  throw error;
});

process.exitCode = await run(process.argv.slice(2));
