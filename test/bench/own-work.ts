import type { CDPSession } from 'playwright';

/** CPU milliseconds of a page's main thread while it was traced. */
export interface Work {
  /** Each call from the browser into a script of the extension, whatever it did to style and layout included. */
  ours: number[];
  /** Each task, whoever's it was. */
  tasks: number[];
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string }; name?: string };
}

/**
 * Traces what the page's process does from now until the returned function is called, and adds it up. CPU time of the thread,
 * not the clock: on a busy machine a task that had to wait would count as long.
 */
export async function traceWork(session: CDPSession): Promise<() => Promise<Work>> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['devtools.timeline', 'toplevel', 'v8', 'disabled-by-default-devtools.timeline'],
    },
  });
  return async () => {
    const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
    await session.send('Tracing.end');
    await complete;
    return workOf(events);
  };
}

function workOf(events: readonly TraceEvent[]): Work {
  const mains = new Set(
    events
      .filter((event) => event.name === 'thread_name' && event.args?.name === 'CrRendererMain')
      .map((event) => `${event.pid} ${event.tid}`),
  );
  const onMain = events
    .filter((event) => event.ph === 'X' && mains.has(`${event.pid} ${event.tid}`))
    .sort((a, b) => a.ts - b.ts);
  const isOurs = (event: TraceEvent) =>
    /^(FunctionCall|EvaluateScript|v8\.compile)$/.test(event.name) &&
    (event.args?.data?.url ?? '').startsWith('chrome-extension://');
  return {
    ours: outermost(onMain.filter(isOurs)).map(cpu),
    tasks: onMain.filter((event) => /RunTask$/.test(event.name)).map(cpu),
  };
}

/** Without the calls that another of the same thread contains. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const ends = new Map<string, number>();
  return events.filter((event) => {
    const thread = `${event.pid} ${event.tid}`;
    if (event.ts < (ends.get(thread) ?? 0)) return false;
    ends.set(thread, event.ts + (event.dur ?? 0));
    return true;
  });
}

function cpu(event: TraceEvent): number {
  return (event.tdur ?? event.dur ?? 0) / 1000;
}
