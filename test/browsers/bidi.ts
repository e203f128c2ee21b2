import WebSocket from 'ws';

/** A value that a script gave back: plain JSON scalars; objects arrive in BiDi's own notation. */
export type BidiValue = string | number | boolean | null | object;

/** One WebDriver BiDi session over a WebSocket: commands with answers, and events. */
export class BidiConnection {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  readonly #listeners = new Map<string, (event: object) => void>();
  #last = 0;

  /** Connects to `address` (ws://…). Rejects when nobody listens there. */
  static async open(address: string): Promise<BidiConnection> {
    const socket = new WebSocket(address, { maxPayload: 256 * 1024 * 1024 });
    await new Promise((resolve, reject) => {
      socket.once('open', resolve);
      socket.once('error', reject);
    });
    return new BidiConnection(socket);
  }

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (text) => this.#receive(JSON.parse(String(text)) as Answer));
    // A browser that dies must not leave a command waiting for ever.
    socket.on('close', () => {
      for (const answer of this.#waiting.values()) answer({ type: 'error', message: 'the browser is gone' });
    });
  }

  /** Sends a command. Rejects with the browser's own words when it refuses. */
  send<T = object>(method: string, params: object = {}): Promise<T> {
    this.#last += 1;
    const id = this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, (answer) => {
        this.#waiting.delete(id);
        if (answer.type === 'error') reject(new Error(`${method}: ${answer.message}`));
        else resolve(answer.result as T);
      });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  /** Calls `listener` with the parameters of each event of that name. One listener a name. */
  on(event: string, listener: (event: object) => void): void {
    this.#listeners.set(event, listener);
  }

  close(): void {
    this.#socket.close();
  }

  #receive(answer: Answer): void {
    if (answer.id !== undefined) this.#waiting.get(answer.id)?.(answer);
    else if (answer.method) this.#listeners.get(answer.method)?.(answer.params ?? {});
  }
}

interface Answer {
  id?: number;
  type: 'success' | 'error' | 'event';
  result?: object;
  message?: string;
  method?: string;
  params?: object;
}
