import { DefaultRestOptions, RESTJSONErrorCodes, type RESTOptions } from 'discord.js';

/** Sends one request. */
type Send = RESTOptions['makeRequest'];

/** Where the first answer to an interaction goes. */
const CALLBACK = /\/interactions\/\d+\/[^/]+\/callback(\?|$)/;

/** Milliseconds that a try gets, and how many there are: together as long as Discord waits for the first answer. */
const TRY = 1_000;
const TRIES = 3;

/**
 * Sends requests as discord.js does, except the first answer to an interaction: of that, a request without a response
 * is made again within the time that Discord waits, for which discord.js would wait five times as long.
 */
export function insistently(send: Send = DefaultRestOptions.makeRequest): Send {
  return (url, init) =>
    // What carries a file may take its time.
    CALLBACK.test(url) && typeof init.body === 'string' ? insist(send, url, init) : send(url, init);
}

async function insist(send: Send, url: string, init: Parameters<Send>[1]): ReturnType<Send> {
  for (let tries = 1; tries <= TRIES; tries += 1) {
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), TRY);
    const signal = init.signal ? AbortSignal.any([init.signal, late.signal]) : late.signal;
    try {
      const response = await send(url, { ...init, signal });
      return tries === 1 || response.status !== 400 ? response : await arrived(response);
    } catch (error) {
      if (!late.signal.aborted) throw error;
    } finally {
      clearTimeout(timer);
    }
  }
  throw new Error(`No response to the answer to an interaction in ${TRIES} tries of ${TRY} ms`);
}

/** The response to a further try; where that says that there is an answer already, the first one has come through. */
async function arrived(response: Awaited<ReturnType<Send>>): ReturnType<Send> {
  const body = (await response.json()) as { code?: number };
  if (body.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged) {
    return new Response(null, { status: 204 });
  }
  const { status, headers } = response;
  return new Response(JSON.stringify(body), { status, headers });
}
