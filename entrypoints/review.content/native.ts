import type { AgentToBackground } from '../background/protocol.ts';

/** The browser's own extension API: the polyfill would cost every page 10 kB, and both browsers answer with promises here. */
const api: typeof chrome = (globalThis as { browser?: typeof chrome }).browser ?? chrome;

/** False once the extension was updated, turned off or removed under the page. */
export const isAlive = () => api.runtime?.id !== undefined;

/** A string of `public/_locales`. */
export const say = (name: string, ...values: string[]) => api.i18n.getMessage(name, values);

export const panelAddress = () => api.runtime.getURL('panel.html');

/** Sends to the background; null when the extension was updated or removed under the page. */
export function send(message: AgentToBackground): Promise<unknown> {
  try {
    return api.runtime.sendMessage(message).catch(() => null);
  } catch {
    return Promise.resolve(null);
  }
}

/** Answers messages of the background and the popup until the signal says stop; `undefined` leaves a message to others. */
export function onMessage(answer: (message: unknown) => unknown, signal: AbortSignal): void {
  const listener = (message: unknown, _sender: unknown, reply: (answer: unknown) => void) => {
    const answered = answer(message);
    if (answered === undefined) return false;
    Promise.resolve(answered).then(reply);
    return true;
  };
  api.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => api.runtime?.onMessage?.removeListener(listener));
}

export async function readStored(keys: string[]): Promise<Record<string, unknown>> {
  return api.storage.local.get(keys);
}

export function writeStored(values: Record<string, unknown>): Promise<void> {
  return api.storage.local.set(values).catch(() => {});
}

export function onStored(key: string, changed: (value: unknown) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[key]) changed(changes[key].newValue);
  };
  api.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => api.storage?.onChanged?.removeListener(listener));
}
