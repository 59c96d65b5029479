/** The command line of Footing: `footing COMMAND …`. Exit 0 done, 1 a finding, 2 wrong usage or unreadable input, 3 a check that was not finished. */
import { createRequire } from 'node:module';
import { exitCodes } from './exitCodes.ts';
import { type CommandName, usage, usageOf } from './usage.ts';

type Command = (args: readonly string[]) => Promise<number>;

/** Not `import`: see footing.mjs. */
const load = createRequire(import.meta.url);

/** Loaded only when called, so that every command starts fast. */
const commands: Readonly<Record<CommandName, () => Command>> = {
  check: () => (load('./commands/check.ts') as typeof import('./commands/check.ts')).check,
  assess: () => (load('./commands/assess.ts') as typeof import('./commands/assess.ts')).assess,
  evaluate: () => (load('./commands/evaluate.ts') as typeof import('./commands/evaluate.ts')).evaluate,
  fhir: () => (load('./commands/fhir.ts') as typeof import('./commands/fhir.ts')).fhir,
  import: () => (load('./commands/import.ts') as typeof import('./commands/import.ts')).importWorkouts,
  trial: () => (load('./commands/trial.ts') as typeof import('./commands/trial.ts')).trial,
  event: () => (load('./commands/event.ts') as typeof import('./commands/event.ts')).event,
  guide: () => (load('./commands/guide.ts') as typeof import('./commands/guide.ts')).guide,
  mcp: () => (load('./commands/mcp.ts') as typeof import('./commands/mcp.ts')).mcp,
  serve: () => (load('./commands/serve.ts') as typeof import('./commands/serve.ts')).serve,
  '--version': () => (load('./commands/version.ts') as typeof import('./commands/version.ts')).version,
};

/** Does what the words after `footing` say; resolves to the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined) return refuse('name a command.');
  if (name === 'help' && rest[0] !== undefined) return run([rest[0], '--help']);
  if (name === 'help' || isCallForHelp(name)) return tell(usage);
  if (!isCommand(name)) return refuse(`there is no command "${name}".`);
  return rest.some(isCallForHelp) ? tell(usageOf(name)) : commands[name]()(rest);
}

function tell(text: string): number {
  process.stdout.write(text);
  return exitCodes.done;
}

function refuse(why: string): number {
  process.stderr.write(`footing: ${why}\n\n${usage}`);
  return exitCodes.wrongUsage;
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}

/** Whoever asks a command how it is used is told, not refused. */
const isCallForHelp = (word: string): boolean => word === '--help' || word === '-h';

/** A reader that goes away (`| head`) is no error of ours. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitCodes.done);
  throw error;
});
