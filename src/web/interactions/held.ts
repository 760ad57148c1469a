import type { ServerResponse } from 'node:http';

/**
 * Milliseconds that Discord's request is kept open while the answer is on its way, of the 3,000 for which Discord
 * waits: should this process end before it has answered, the balancer can still give the request to another.
 */
const HOLD = 2_000;

/** A request that is kept open until there is something to respond with. */
export interface Held {
  /** What to respond with; null for nothing. */
  readonly response: Promise<string | null>;
  /** Responds with it; whether it has left. False where the request is not open any more. */
  readonly respond: (body: string) => Promise<boolean>;
  /** Lets it go without anything. */
  readonly release: () => void;
}

/** It is also let go when its time is up, and when whoever sent it has gone. */
export function hold(outgoing: ServerResponse): Held {
  let settle = (_body: string | null) => {};
  const response = new Promise<string | null>((resolve) => {
    settle = resolve;
  });
  let open = true;
  const close = (body: string | null) => {
    if (!open) return false;
    open = false;
    clearTimeout(timer);
    settle(body);
    return true;
  };
  const timer = setTimeout(close, HOLD, null).unref();
  const left = new Promise<boolean>((resolve) => {
    outgoing.once('finish', () => resolve(true));
    outgoing.once('close', () => {
      close(null);
      resolve(false);
    });
  });
  return { response, respond: async (body) => close(body) && left, release: () => void close(null) };
}
