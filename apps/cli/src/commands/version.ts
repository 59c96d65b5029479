import { guideIdentity } from '@footing/guide/load';
import packageJson from '../../package.json' with { type: 'json' };
import { exitCodes } from '../exitCodes.ts';

/** Prints the versions of the program and of the guide, with the guide's hash. */
export async function version(): Promise<number> {
  const guide = await guideIdentity();
  process.stdout.write(`footing ${packageJson.version}\nguide ${guide.version} ${guide.hash}\n`);
  return exitCodes.done;
}
