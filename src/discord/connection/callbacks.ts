import { DefaultRestOptions, RESTJSONErrorCodes, type RESTOptions } from 'discord.js';
import { NoResponse } from '../errors.ts';

/** Sends one request. */
type Send = RESTOptions['makeRequest'];

/** Where the first answer to an interaction goes. */
const CALLBACK = /\/interactions\/\d+\/[^/]+\/callback(\?|$)/;

/** How many tries there are, and what each gets: together the three seconds that Discord waits for the first answer. */
const TRIES = 3;
/** Counted in ticks of 100 ms rather than by the clock: while this process is too busy to tick, it could not see a response. */
const TICKS = 10;
const TICK = 100;

/** Milliseconds after which a try that may have come through is forgotten: discord.js has given up by then. */
const DOUBT = 60_000;

/**
 * Sends requests as discord.js does, except the first answer to an interaction. Of that, a request without a response is
 * made again within the time that Discord waits, for which discord.js would wait five times as long. And where Discord
 * says to a further try that it has an answer already, the one before has come through.
 */
export function insistently(send: Send = DefaultRestOptions.makeRequest): Send {
  /** The addresses of answers that may have come through. */
  const doubtful = new Set<string>();
  const doubt = (url: string) => {
    doubtful.add(url);
    setTimeout(() => doubtful.delete(url), DOUBT).unref();
  };

  async function insist(url: string, init: Parameters<Send>[1]): ReturnType<Send> {
    // What carries a file may take its time.
    const tries = typeof init.body === 'string' ? TRIES : 1;
    for (let left = tries; left > 0; left -= 1) {
      const response = tries === 1 ? await send(url, init) : await inTime(url, init);
      if (response === null || response.status >= 500) doubt(url);
      if (response) return doubtful.has(url) && response.status === 400 ? arrived(response) : response;
    }
    throw new NoResponse();
  }

  /** Null where there is no response in time. */
  async function inTime(url: string, init: Parameters<Send>[1]): Promise<Awaited<ReturnType<Send>> | null> {
    const late = new AbortController();
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
      if (ticks === TICKS) late.abort();
    }, TICK);
    const signal = init.signal ? AbortSignal.any([init.signal, late.signal]) : late.signal;
    try {
      return await send(url, { ...init, signal });
    } catch (error) {
      if (!late.signal.aborted) throw error;
      return null;
    } finally {
      clearInterval(timer);
    }
  }

  return (url, init) => (CALLBACK.test(url) ? insist(url, init) : send(url, init));
}

/** The response to a further try; that there is an answer already is what was wanted. */
async function arrived(response: Awaited<ReturnType<Send>>): ReturnType<Send> {
  const body = (await response.json()) as { code?: number };
  if (body.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged) {
    return new Response(null, { status: 204 });
  }
  const { status, headers } = response;
  return new Response(JSON.stringify(body), { status, headers });
}
