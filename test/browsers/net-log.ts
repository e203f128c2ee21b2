import { readFileSync } from 'node:fs';

/** A request as Chromium's network stack saw it, whoever made it: a page, a frame, a worker or the browser itself. */
export interface LoggedRequest {
  url: string;
  /** The origin that caused it ("chrome-extension://…"), or null where the browser did. */
  initiator: string | null;
}

/** Reads the file that `launchChromium({netLog})` had written. Throws where it holds no request at all: nothing was logged. */
export function readNetLog(file: string): LoggedRequest[] {
  const log = JSON.parse(readFileSync(file, 'utf8')) as NetLog;
  const requests = new Map<string, LoggedRequest>();
  for (const { params, source } of log.events) {
    if (!params?.url) continue;
    // A request is logged in many events; only some name who caused it.
    const key = `${source?.id} ${params.url}`;
    const initiator = params.initiator && params.initiator !== 'not an origin' ? params.initiator : null;
    requests.set(key, { url: params.url, initiator: initiator ?? requests.get(key)?.initiator ?? null });
  }
  if (requests.size === 0) throw new Error(`${file} holds no request`);
  return [...requests.values()];
}

interface NetLog {
  events: { source?: { id: number }; params?: { url?: string; initiator?: string } }[];
}
