import type { IncomingMessage, ServerResponse } from 'node:http';

/** A request that the bot made, without `/api/v10` and the query. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** What is attached, by file name. */
  readonly files: ReadonlyMap<string, Buffer>;
}

/** A response that the server has thought of. */
export interface Response {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

export const OK_NO_CONTENT: Response = { status: 204 };

/** Reads a request to its end; `whole` is its path as it came. */
export async function read(request: IncomingMessage): Promise<{ sent: Sent; whole: string }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const { text, files } = await parts(Buffer.concat(chunks), request.headers['content-type']);
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://127.0.0.1');
  const sent = {
    method: request.method ?? '',
    path: decodeURIComponent(pathname).replace(/^\/api\/v10/, ''),
    query: searchParams,
    body: text === '' ? undefined : JSON.parse(text),
    files,
  };
  return { sent, whole: pathname };
}

export function write({ status, body, headers }: Response, response: ServerResponse): void {
  response.writeHead(status, {
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...headers,
  });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

export function refuse(status: number, code: number, text: string): Response {
  return { status, body: { code, message: text } };
}

/** A request's JSON, and the files beside it where it has any (Discord, "Uploading Files"). */
async function parts(
  body: Buffer,
  type: string | undefined,
): Promise<{ text: string; files: Map<string, Buffer> }> {
  const files = new Map<string, Buffer>();
  if (!type?.startsWith('multipart/form-data')) return { text: `${body}`, files };
  const form = await new globalThis.Response(new Uint8Array(body), {
    headers: { 'content-type': type },
  }).formData();
  for (const value of form.values()) {
    if (typeof value !== 'string') files.set(value.name, Buffer.from(await value.arrayBuffer()));
  }
  return { text: `${form.get('payload_json') ?? ''}`, files };
}
