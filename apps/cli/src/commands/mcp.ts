/** `footing mcp`: the guide and the assessment as tools for assistants, on standard input and output. */
import { createAssessor } from '@footing/assessment';
import { loadGuide } from '@footing/guide/load';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
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
  server.server.onerror = (error) => {
    if (isNoMessage(error))
      process.stderr.write(
        'footing mcp: a line is no message of the Model Context Protocol: JSON-RPC 2.0, one JSON object a line\n',
      );
  };
  await server.connect(new StdioServerTransport());
  await closed;
  await server.close();
  return exitCodes.done;
}

/** Its words quote the line, which can hold answers. */
function isNoMessage(error: Error): boolean {
  return error instanceof SyntaxError || error instanceof z.core.$ZodError;
}
