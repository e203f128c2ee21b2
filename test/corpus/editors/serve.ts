import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

export interface EditorSite {
  /** "http://127.0.0.1:PORT", with no slash at its end; the same files are on PORT + 1, which is another origin. */
  origin: string;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** Serves a folder on two neighbouring free ports. */
export async function serveEditors(folder: string): Promise<EditorSite> {
  for (;;) {
    const first = await listen(folder, 0);
    const { port } = first.address() as AddressInfo;
    // The port beside a free one may be taken: then another pair is looked for.
    const second = await listen(folder, port + 1).catch(() => null);
    if (!second) {
      await stop(first);
      continue;
    }
    return {
      origin: `http://127.0.0.1:${port}`,
      close: async () => void (await Promise.all([stop(first), stop(second)])),
    };
  }
}

async function listen(folder: string, port: number): Promise<Server> {
  const server = createServer(async (request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname);
    const file = path.join(folder, path.normalize(asked));
    const found = file.startsWith(folder) && (await stat(file).catch(() => null))?.isFile();
    if (!found) return void response.writeHead(404).end('Not found');
    response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return server;
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
