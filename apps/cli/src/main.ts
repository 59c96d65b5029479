/** The command line of Footing: `footing COMMAND …`. Exit 0 done, 1 a finding, 2 wrong usage or unreadable input, 3 a check that was not finished. */
import { createRequire } from 'node:module';
import { exitCodes } from './exitCodes.ts';
import { usage } from './usage.ts';

type Command = (args: readonly string[]) => Promise<number>;

/** Not `import`: see footing.mjs. */
const load = createRequire(import.meta.url);

/** Loaded only when called, so that every command starts fast. */
const commands: Readonly<Record<string, () => Command>> = {
  check: () => (load('./commands/check.ts') as typeof import('./commands/check.ts')).check,
  assess: () => (load('./commands/assess.ts') as typeof import('./commands/assess.ts')).assess,
  evaluate: () => (load('./commands/evaluate.ts') as typeof import('./commands/evaluate.ts')).evaluate,
  fhir: () => (load('./commands/fhir.ts') as typeof import('./commands/fhir.ts')).fhir,
  import: () => (load('./commands/import.ts') as typeof import('./commands/import.ts')).importWorkouts,
  trial: () => (load('./commands/trial.ts') as typeof import('./commands/trial.ts')).trial,
  guide: () => (load('./commands/guide.ts') as typeof import('./commands/guide.ts')).guide,
  mcp: () => (load('./commands/mcp.ts') as typeof import('./commands/mcp.ts')).mcp,
  serve: () => (load('./commands/serve.ts') as typeof import('./commands/serve.ts')).serve,
  '--version': () => (load('./commands/version.ts') as typeof import('./commands/version.ts')).version,
};

/** Does what the words after `footing` say; resolves to the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || isCallForHelp(name)) {
    process.stdout.write(usage);
    return name === undefined ? exitCodes.wrongUsage : exitCodes.done;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    process.stderr.write(`footing: there is no command "${name}".\n\n${usage}`);
    return exitCodes.wrongUsage;
  }
  if (rest.some(isCallForHelp)) {
    process.stdout.write(usage);
    return exitCodes.done;
  }
  return command()(rest);
}

/** Whoever asks a command how it is used is told, not refused. */
const isCallForHelp = (word: string): boolean => word === '--help' || word === '-h';

/** A reader that goes away (`| head`) is no error of ours. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitCodes.done);
  throw error;
});
