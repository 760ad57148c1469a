import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Shares requests out among ports in turn, and gives one that got no answer to the next, as balancers do. */
export class Balancer {
  readonly #agent = new Agent({ keepAlive: true });
  readonly #server = createServer((incoming, response) => void this.#serve(incoming, response));
  #ports: readonly number[];
  #turn = 0;

  private constructor(ports: readonly number[]) {
    this.#ports = ports;
  }

  static async start(ports: readonly number[]): Promise<Balancer> {
    const balancer = new Balancer(ports);
    await new Promise<void>((resolve) => balancer.#server.listen(0, '127.0.0.1', resolve));
    return balancer;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Leaves out a port, as one whose readiness probe fails. */
  leaveOut(port: number): void {
    this.#ports = this.#ports.filter((each) => each !== port);
  }

  async stop(): Promise<void> {
    this.#agent.destroy();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    for (let left = this.#ports.length * 2; left > 0; left -= 1) {
      this.#turn += 1;
      const port = this.#ports[this.#turn % this.#ports.length]!;
      const status = await this.#ask(port, incoming, body).catch(() => null);
      if (status === null) continue;
      response.writeHead(status).end();
      return;
    }
    response.writeHead(502).end();
  }

  #ask(port: number, { method, url, headers }: IncomingMessage, body: Buffer): Promise<number> {
    return new Promise((resolve, reject) => {
      const options = { port, host: '127.0.0.1', method, path: url, headers, agent: this.#agent };
      const asked = request(options, (answer) => {
        answer.resume();
        answer.on('end', () => resolve(answer.statusCode ?? 502));
      });
      asked.on('error', reject);
      asked.end(body);
    });
  }
}
