/**
 * The pieces of a body as they come. They end when the signal aborts, as if the body had: `fetch` does not hear the signal any more once its
 * request is collected as garbage, although the answer goes on.
 * @param wait makes of each wait for a piece another one, such as one that ends
 */
export async function* piecesOf(
  body: ReadableStream<Uint8Array> | null,
  signal?: AbortSignal,
  wait: <T>(read: Promise<T>) => Promise<T> = (read) => read,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (!body) return;
  const reader = body.getReader();
  // Of a connection that broke there is nothing left to cancel, and it has said so.
  const leave = () => void reader.cancel().catch(() => {});
  signal?.addEventListener('abort', leave);
  if (signal?.aborted) leave();
  try {
    for (;;) {
      const { done, value } = await wait(reader.read());
      if (done) return;
      yield value;
    }
  } finally {
    signal?.removeEventListener('abort', leave);
    leave();
  }
}

/** The text of a body, or of its beginning of about so many bytes. @throws the signal's reason when that aborts */
export async function textOf(
  { body }: Response,
  signal?: AbortSignal,
  most = Number.POSITIVE_INFINITY,
): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const piece of piecesOf(body, signal)) {
    text += decoder.decode(piece, { stream: true });
    bytes += piece.byteLength;
    if (bytes >= most) return text;
  }
  signal?.throwIfAborted();
  return text + decoder.decode();
}
