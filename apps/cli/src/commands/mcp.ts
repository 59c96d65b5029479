/** `footing mcp`: the guide and the assessment as tools for assistants, on standard input and output. */
import { createAssessor } from '@footing/assessment';
import { loadGuide } from '@footing/guide/load';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { exitCodes } from '../exitCodes.ts';
import { createToolServer } from '../mcp/toolServer.ts';

export async function mcp(args: readonly string[]): Promise<number> {
  if (args.length > 0) {
    process.stderr.write('footing mcp: takes no arguments.\n');
    return exitCodes.wrongUsage;
  }
  const server = createToolServer(createAssessor(await loadGuide()));
  const closed = new Promise<void>((resolve) => {
    server.server.onclose = resolve;
    process.stdin.once('end', resolve);
  });
  await server.connect(new StdioServerTransport());
  await closed;
  await server.close();
  return exitCodes.done;
}
