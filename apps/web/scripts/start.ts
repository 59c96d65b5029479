/** `npm start`: builds the web app when something has changed, serves it on this machine and prints its address. */
import { buildWhenChanged } from './build.ts';
import { distFolder } from './paths.ts';
import { serveFolder } from './serve.ts';

const port = Number(process.env['PORT'] ?? 4321);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT is "${process.env['PORT']}"; it must be a whole number from 0 to 65535.`);
  process.exit(2);
}

const { address } = await serve(await build());
console.log(`Footing is ready: ${address}/\nStop it with Ctrl+C.`);

async function build(): Promise<string> {
  console.log('Footing: preparing the pages …');
  await buildWhenChanged();
  return distFolder;
}

function serve(folder: string): ReturnType<typeof serveFolder> {
  return serveFolder(folder, port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    console.error(`Port ${port} is in use. Choose another: PORT=8080 npm start`);
    process.exit(1);
  });
}
