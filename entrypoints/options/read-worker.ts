import { type Mapping, type ReadResult, read, type Source } from '../../rubric/read/index.ts';

/** Reads documents away from the page's own thread; ended by terminating it. A fault of ours comes back as one too. */
addEventListener('message', async (event: MessageEvent<{ sources: Source[]; mapping: Mapping }>) => {
  const { sources, mapping } = event.data;
  const answer: ReadResult | { fault: string } = await read(sources, { mapping }).catch((error) => ({
    fault: String(error?.name ?? 'Error'),
  }));
  postMessage(answer);
});
