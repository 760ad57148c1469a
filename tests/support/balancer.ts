import { once } from 'node:events';
import {
  Agent,
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds between two looks at whether a process is ready. */
const LOOK = 250;

/** Milliseconds for which somebody is looked for who answers a request, and between two rounds of it. */
const TRY = 1_500;
const AGAIN = 50;

/** What a process answered, whole. */
interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/**
 * Shares requests out in turn among the processes that say on /readyz that they are ready, as deploy/Caddyfile has Caddy
 * do. A request that gets no answer, or half of one, goes to the next.
 */
export class Balancer {
  readonly #agent = new Agent({ keepAlive: true });
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
    this.#agent.destroy();
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
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const end = performance.now() + TRY;
    do {
      for (const port of this.#next()) {
        const answered = await this.#ask(port, incoming, body).catch(() => null);
        if (answered === null) continue;
        const { connection, 'keep-alive': _, ...headers } = answered.headers;
        response.writeHead(answered.status, headers).end(answered.body);
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

  #ask(
    port: number,
    { method, url, headers }: Pick<IncomingMessage, 'method' | 'url'> & { headers?: IncomingHttpHeaders },
    body?: Buffer,
  ): Promise<Answered> {
    return new Promise((resolve, reject) => {
      const options = { port, host: '127.0.0.1', method, path: url, headers, agent: this.#agent };
      const asked = request(options, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          const { statusCode: status = 502, headers } = answer;
          resolve({ status, headers, body: Buffer.concat(chunks) });
        });
      });
      asked.on('error', reject);
      asked.end(body);
    });
  }
}
