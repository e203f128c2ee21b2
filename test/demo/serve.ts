import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

export interface SampleSite {
  /** "http://localhost:PORT", with no slash at its end. */
  origin: string;
  /** Path of every request so far, in order. */
  requests: string[];
  close(): Promise<void>;
}

/** Serves the sample HR site on a free port of localhost. */
export async function serveSampleSite(): Promise<SampleSite> {
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const asked = new URL(request.url ?? '/', 'http://localhost').pathname;
    requests.push(asked);
    const file = FILES[asked];
    if (!file) return response.writeHead(404).end('Not found');
    const body = await readFile(path.join(import.meta.dirname, 'site', file));
    response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'text/html; charset=utf-8' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // A browser keeps its connections open long after the last page.
        server.closeAllConnections();
      }),
  };
}

/** Paths of the sample site's pages. */
export const PATHS = {
  home: '/',
  manager: '/reviews/alex-morgan',
  self: '/my-review',
  leave: '/time-off/new',
} as const;

const FILES: Record<string, string> = {
  [PATHS.home]: 'index.html',
  [PATHS.manager]: 'manager.html',
  [PATHS.self]: 'self.html',
  [PATHS.leave]: 'leave.html',
  '/site.css': 'site.css',
  '/site.js': 'site.js',
};

const TYPES: Record<string, string> = { '.css': 'text/css', '.js': 'text/javascript' };
