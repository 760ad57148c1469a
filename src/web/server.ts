import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import type { Logger } from 'pino';
import { Advice } from '../advice.ts';
import type { Metrics } from '../health/metrics.ts';
import { READY, type Readiness, together } from '../health/readiness.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { type Interactions, interactions } from './interactions/interactions.ts';
import { failed, missing } from './pages/error-pages.ts';
import { pages } from './pages/pages.ts';
import { probes } from './probes.ts';

/** What the server serves. */
export interface WebOptions {
  /** 0: any that is free. */
  readonly port: number;
  /** The address to listen at; all of them when left out. */
  readonly host?: string | undefined;
  readonly interactions?: Interactions | undefined;
  /** The articles to show as pages; none when left out. */
  readonly pages?: Knowledge | undefined;
  /** Whether it should be sent work now; it should when left out. */
  readonly readiness?: () => Promise<Readiness>;
  /** Milliseconds in which a request must have come in whole; ten seconds when left out. */
  readonly requestTimeout?: number;
  readonly metrics: Metrics;
  readonly log: Logger;
}

export interface WebServer {
  readonly port: number;
  /**
   * Says on /readyz that it is going, goes on serving for `grace` milliseconds, so that a balancer notices, takes
   * nothing new after that, and settles when what it took is answered.
   */
  readonly drain: (grace: number) => Promise<void>;
}

/** Milliseconds in which a request must have come in whole: a client that is slower is sent away. */
const WHOLE = 10_000;

/** Milliseconds that an idle connection is kept: longer than balancers keep theirs (60 s), so that none closes under a request. */
const IDLE = 75_000;

/** Milliseconds between two looks at connections that have become idle, when the server stops. */
const IDLE_LOOK = 100;

/** Milliseconds that what was taken may take when the server stops. */
const LAST = 5_000;

/** @throws Advice where it cannot listen. */
export async function startServer(options: WebOptions): Promise<WebServer> {
  const { log, metrics, requestTimeout = WHOLE } = options;
  let draining = false;
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.use(async (c, next) => {
    // A connection that stays open would bring another request.
    if (draining) c.env.outgoing.setHeader('connection', 'close');
    await next();
  });
  app.route(
    '/',
    probes(metrics, async () => {
      const stopping: Readiness = { objections: draining ? ['stopping'] : [], remarks: [] };
      return together([stopping, (await options.readiness?.()) ?? READY]);
    }),
  );
  if (options.interactions) app.route('/', interactions(options.interactions, log));
  if (options.pages) {
    app.route('/', pages({ knowledge: options.pages, metrics }));
    app.notFound(missing);
  }
  app.onError((err, c) => {
    log.error({ err, path: c.req.path }, 'a request failed');
    return options.pages ? failed(c) : c.text('something went wrong', 500);
  });

  const server = createServer(
    { requestTimeout, headersTimeout: requestTimeout / 2, connectionsCheckingInterval: requestTimeout / 10 },
    getRequestListener(app.fetch, { overrideGlobalObjects: false }),
  );
  server.keepAliveTimeout = IDLE;
  server.listen(options.port, options.host);
  try {
    await once(server, 'listening');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Advice(`Cannot listen at port ${options.port} (${code}): choose another PORT, or HOST.`);
  }

  return {
    port: (server.address() as AddressInfo).port,
    async drain(grace) {
      draining = true;
      await sleep(grace);
      const closed = once(server, 'close');
      server.close();
      // Those on which something was under way are idle after it.
      const idle = setInterval(() => server.closeIdleConnections(), IDLE_LOOK);
      await Promise.race([closed, sleep(LAST, undefined, { ref: false })]);
      clearInterval(idle);
      server.closeAllConnections();
    },
  };
}
