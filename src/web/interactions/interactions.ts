import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono, type HonoRequest } from 'hono';
import type { Logger } from 'pino';
import { z } from 'zod';
import { readBody } from './body.ts';
import { type Held, hold } from './held.ts';
import { objectionTo, Seen, type Signed, verifier } from './signature.ts';

/** What answering takes: the application's key, and who answers. */
export interface Interactions {
  /** 64 hexadecimal digits. */
  readonly publicKey: string;
  /**
   * Answers, the first response by `respond` if it can be; settles when all is answered. Null for a kind that nobody
   * knows. Throws at what cannot be read.
   */
  readonly receive: (interaction: { readonly id: string }, respond: Held['respond']) => Promise<void> | null;
}

/** Bytes. The longest that Discord sends is a message with all that may stand in it, far below this. */
const MOST = 1_000_000;

/** Types of interactions and of responses to them; Discord, "Receiving and Responding to Interactions". */
const PING = 1;
const PONG = 1;

const JSON_TYPE = { 'content-type': 'application/json' };

const envelope = z.looseObject({ id: z.string(), type: z.number() });

/**
 * Where Discord sends interactions. The first response goes into the response to the request, or else by a request to
 * Discord, and this one is answered with 202 ("Receiving and Responding", Interaction Callback).
 */
export function interactions(
  { publicKey, receive }: Interactions,
  log: Logger,
): Hono<{ Bindings: HttpBindings }> {
  const seen = new Seen();
  const isDiscords = verifier(publicKey);
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.post(
    '/interactions',
    async (c, next) => {
      const objection = objectionTo(signedOf(c.req), Date.now());
      if (objection === null) return next();
      log.warn({ objection }, 'refused an interaction');
      return c.text(objection === 'late' ? 'the timestamp is too far from now' : 'not signed', 401);
    },
    async (c) => {
      const { incoming, outgoing } = c.env;
      const body = await readBody(incoming, MOST);
      if (body === null) return c.text('too large', 413, { connection: 'close' });
      if (!isDiscords(body, signedOf(c.req))) {
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
      const { response, respond, release } = hold(outgoing);
      const answering = answer(read.data, respond);
      void Promise.resolve(answering).finally(release);
      if (answering === null) return c.text('not an interaction of a kind that is known here', 400);
      const said = await response;
      // Without the detour of a Response, which takes as long as a small answer.
      if (said === null) outgoing.writeHead(202).end();
      else outgoing.writeHead(200, { ...JSON_TYPE, 'content-length': Buffer.byteLength(said) }).end(said);
      return RESPONSE_ALREADY_SENT;
    },
  );
  return app;

  function answer(interaction: z.infer<typeof envelope>, respond: Held['respond']): Promise<void> | null {
    try {
      return receive(interaction, respond);
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

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return null;
  }
}
