import type { IncomingMessage } from 'node:http';

/** What a request brings, read as it comes in: no more than `most` bytes of it are ever held. Null for more, or half of it. */
export function readBody(incoming: IncomingMessage, most: number): Promise<Buffer | null> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const stop = () => {
      chunks.length = 0;
      resolve(null);
    };
    if (Number(incoming.headers['content-length'] ?? 0) > most) return stop();
    incoming.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > most) stop();
      else chunks.push(chunk);
    });
    incoming.once('end', () => resolve(Buffer.concat(chunks)));
    incoming.once('error', stop);
  });
}
