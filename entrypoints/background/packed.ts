/**
 * Values as compressed text. A framework of a hundred roles takes 5.5 MB as JSON, more than half of what the browser grants an
 * extension without a further permission; packed it takes a sixth.
 */

/** JSON, gzip, base64. */
export async function pack(value: unknown): Promise<string> {
  const bytes = await bytesOf(new Blob([JSON.stringify(value)]).stream().pipeThrough(new CompressionStream('gzip')));
  let text = '';
  // As many at once as every engine takes as arguments of one call.
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

/** What was packed; undefined for anything else. */
export async function unpack(packed: unknown): Promise<unknown> {
  if (typeof packed !== 'string') return undefined;
  try {
    const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return JSON.parse(new TextDecoder().decode(await bytesOf(stream)));
  } catch {
    // A stored text that was cut or changed: the caller says that it cannot be read.
    return undefined;
  }
}

async function bytesOf(stream: ReadableStream<BufferSource>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
