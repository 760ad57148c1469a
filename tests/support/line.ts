import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A line to a server on loopback that can fall silent, as a network does: nobody is told. */
export interface Line {
  /** The server's address, through the line. */
  readonly url: string;
  /** From now on nothing passes; connections stay open. */
  readonly fallSilent: () => void;
  /** New connections are heard again. What was open when it fell silent stays silent. */
  readonly comeBack: () => void;
  readonly close: () => Promise<void>;
}

/** @param url of the server */
export async function lineTo(url: string): Promise<Line> {
  const { hostname, port } = new URL(url);
  const open = new Set<Socket>();
  const silent = new Set<Socket>();
  let hushed = false;
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from);
      if (hushed) silent.add(from);
      from.on('error', () => undefined);
      from.on('data', (bytes) => void (silent.has(from) || to.write(bytes)));
      from.on('close', () => {
        open.delete(from);
        if (!silent.has(from)) to.destroy();
      });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const through = new URL(url);
  through.port = String((server.address() as AddressInfo).port);
  return {
    url: through.href,
    fallSilent() {
      hushed = true;
      for (const socket of open) silent.add(socket);
    },
    comeBack() {
      hushed = false;
    },
    async close() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
