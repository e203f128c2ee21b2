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
    const page = PAGES[asked];
    const type = TYPES[path.extname(asked)];
    if (page) response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(await framed(page));
    else if (type) response.writeHead(200, { 'content-type': type }).end(await read(asked));
    else response.writeHead(404).end('Not found');
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

interface SamplePage {
  file: string;
  title: string;
  /** The entry of the main menu it belongs to. */
  entry: string;
  signedIn: keyof typeof FACES;
}

const PAGES: Record<string, SamplePage> = {
  [PATHS.home]: { file: 'index.html', title: 'Home', entry: 'Home', signedIn: 'Priya Raman' },
  [PATHS.manager]: {
    file: 'manager.html',
    title: 'Manager review: Alex Morgan',
    entry: 'Reviews',
    signedIn: 'Priya Raman',
  },
  [PATHS.self]: { file: 'self.html', title: 'Self review', entry: 'Reviews', signedIn: 'Alex Morgan' },
  [PATHS.leave]: { file: 'leave.html', title: 'Request time off', entry: 'Time off', signedIn: 'Alex Morgan' },
};

const FACES = {
  'Priya Raman': '<span class="face sand" aria-hidden="true">PR</span>',
  'Alex Morgan': '<span class="face" aria-hidden="true">AM</span>',
};

const TYPES: Record<string, string> = { '.css': 'text/css', '.js': 'text/javascript' };

/** A page's own part in the frame that all pages of the site share. */
async function framed({ file, title, entry, signedIn }: SamplePage): Promise<string> {
  const [frame, main] = await Promise.all([read('frame.html'), read(file)]);
  return frame
    .replace('<!-- title -->', title)
    .replace(`>${entry}</a>`, ` aria-current="page">${entry}</a>`)
    .replace('<!-- account -->', `${FACES[signedIn]}<span>${signedIn}</span>`)
    .replace('<!-- main -->', () => main);
}

function read(file: string): Promise<string> {
  return readFile(path.join(import.meta.dirname, 'site', file), 'utf8');
}
