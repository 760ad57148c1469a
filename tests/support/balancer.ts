import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, type Dispatcher } from 'undici';
import { readBody } from '../../src/web/interactions/body.ts';

/** Milliseconds between two looks at whether a process is ready. */
const LOOK = 250;

/** Milliseconds for which somebody is looked for who answers a request, and between two rounds of it. */
const TRY = 1_500;
const AGAIN = 50;

/** What a process answered, whole. */
interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Uint8Array;
}

/**
 * Shares requests out in turn among the processes that say on /readyz that they are ready, as deploy/Caddyfile has Caddy
 * do. A request that gets no answer, or half of one, goes to the next.
 */
export class Balancer {
  readonly #agent = new Agent();
  readonly #server = createServer((incoming, response) => void this.#serve(incoming, response));
  readonly #ports: readonly number[];
  readonly #away = new Set<number>();
  readonly #watch: NodeJS.Timeout;
  #turn = 0;

  private constructor(ports: readonly number[]) {
    this.#ports = ports;
    this.#watch = setInterval(() => void this.#look(), LOOK);
  }

  static async start(ports: readonly number[]): Promise<Balancer> {
    const balancer = new Balancer(ports);
    balancer.#server.listen(0, '127.0.0.1');
    await once(balancer.#server, 'listening');
    return balancer;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    clearInterval(this.#watch);
    await this.#agent.destroy();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #look(): Promise<void> {
    for (const port of this.#ports) {
      const probe = await this.#ask(port, { method: 'GET', url: '/readyz' }).catch(() => null);
      if (probe?.status === 200) this.#away.delete(port);
      else this.#away.add(port);
    }
  }

  async #serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(incoming, Number.POSITIVE_INFINITY);
    if (body === null) return;
    const end = performance.now() + TRY;
    do {
      for (const port of this.#next()) {
        const answered = await this.#ask(port, incoming, body).catch(() => null);
        if (answered === null) continue;
        response.writeHead(answered.status, between(answered.headers)).end(answered.body);
        return;
      }
      await sleep(AGAIN);
    } while (performance.now() < end);
    response.writeHead(502).end();
  }

  /** Those that are ready, whose turn it is first. */
  #next(): number[] {
    this.#turn += 1;
    const ready = this.#ports.filter((port) => !this.#away.has(port));
    return ready.map((_, at) => ready[(this.#turn + at) % ready.length]!);
  }

  async #ask(
    port: number,
    {
      method,
      url,
      headers = {},
    }: Pick<IncomingMessage, 'method' | 'url'> & { headers?: IncomingHttpHeaders },
    body?: Buffer,
  ): Promise<Answered> {
    const asked = await this.#agent.request({
      origin: `http://127.0.0.1:${port}`,
      method: method as Dispatcher.HttpMethod,
      path: url ?? '/',
      headers: between(headers),
      body: body ?? null,
    });
    return {
      status: asked.statusCode,
      headers: asked.headers,
      body: new Uint8Array(await asked.body.arrayBuffer()),
    };
  }
}

/** Headers without those of one connection (RFC 9110, 7.6.1), as far as they occur here. */
function between({
  connection,
  'keep-alive': _,
  'transfer-encoding': __,
  ...headers
}: IncomingHttpHeaders): IncomingHttpHeaders {
  return headers;
}
