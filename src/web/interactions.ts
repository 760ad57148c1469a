import { setTimeout as sleep } from 'node:timers/promises';
import { Hono, type HonoRequest } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Logger } from 'pino';
import { z } from 'zod';
import { isDiscords, objectionTo, Seen, type Signed } from './signature.ts';

/** What answering takes: the application's key, and who answers. */
export interface Interactions {
  /** 64 hexadecimal digits. */
  readonly publicKey: string;
  /** Settles when all is answered; null for a kind that nobody knows. Throws at what cannot be read. */
  readonly receive: (interaction: { readonly id: string }) => Promise<void> | null;
}

/** Bytes. The longest that Discord sends is a message with all that may stand in it, far below this. */
const MOST = 1_000_000;

/** Types of interactions and of responses to them; Discord, "Receiving and Responding to Interactions". */
const PING = 1;
const PONG = 1;

/**
 * Milliseconds that Discord's request is kept open while the answer is on its way, of the 3,000 for which Discord
 * waits: should this process end before it has answered, the balancer can still give the request to another.
 */
const HOLD = 2_000;

const envelope = z.looseObject({ id: z.string(), type: z.number() });

/**
 * Where Discord sends interactions. They are answered as those that the gateway brings, by a request to Discord, and
 * this one with 202 ("Receiving and Responding", Interaction Callback); only a PING has its answer in the response.
 */
export function interactions({ publicKey, receive }: Interactions, log: Logger): Hono {
  const seen = new Seen();
  const app = new Hono();
  app.post(
    '/interactions',
    async (c, next) => {
      const objection = objectionTo(signedOf(c.req), Date.now());
      if (objection === null) return next();
      log.warn({ objection }, 'refused an interaction');
      return c.text(objection === 'late' ? 'the timestamp is too far from now' : 'not signed', 401);
    },
    bodyLimit({ maxSize: MOST, onError: (c) => c.text('too large', 413, { connection: 'close' }) }),
    async (c) => {
      const body = await c.req.arrayBuffer();
      if (!(await isDiscords(body, signedOf(c.req), publicKey))) {
        log.warn({ objection: 'forged' }, 'refused an interaction');
        return c.text('the signature does not fit', 401);
      }
      const read = envelope.safeParse(parse(body));
      if (!read.success) return c.text('not an interaction', 400);
      const { id, type } = read.data;
      if (type === PING) return c.json({ type: PONG });
      if (!seen.add(id, Date.now())) {
        log.warn({ objection: 'replayed', interaction: id }, 'refused an interaction');
        return c.text('this interaction has come in before', 409);
      }
      const answering = answer(read.data);
      if (answering === null) return c.text('not an interaction of a kind that is known here', 400);
      await Promise.race([answering, sleep(HOLD, undefined, { ref: false })]);
      return c.body(null, 202);
    },
  );
  return app;

  function answer(interaction: z.infer<typeof envelope>): Promise<void> | null {
    try {
      return receive(interaction);
    } catch (err) {
      log.error({ err, interaction: interaction.id }, 'dropped an interaction that discord.js cannot read');
      return null;
    }
  }
}

function signedOf(request: HonoRequest): Signed {
  return {
    signature: request.header('x-signature-ed25519'),
    timestamp: request.header('x-signature-timestamp'),
  };
}

function parse(body: ArrayBuffer): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'));
  } catch {
    return null;
  }
}
