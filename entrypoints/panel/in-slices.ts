/** Milliseconds of work in one task: half of a frame, so that keys and painting get the other. */
const SLICE = 8;

/** Takes `steps` to their end in short tasks; null once the signal says stop. */
export async function inSlices<Result>(steps: Generator<void, Result>, signal: AbortSignal): Promise<Result | null> {
  while (!signal.aborted) {
    const end = performance.now() + SLICE;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await nextTask();
  }
  return null;
}

// A timer would wait four milliseconds each time, and much longer in a panel that is not seen.
function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
