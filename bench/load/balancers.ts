import { type ChildProcess, fork, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../tests/support/free-port.ts';

/** A balancer as a process of its own. */
export interface BalancerProcess {
  readonly child: ChildProcess;
  readonly url: string;
}

/** What can stand before processes that listen at such ports, by name. */
export const BALANCERS: ReadonlyMap<string, (ports: readonly number[]) => Promise<BalancerProcess>> = new Map(
  [
    ['haproxy', startHaproxy],
    ['own', startOwn],
  ],
);

/** Whether HAProxy is installed. */
export function haproxy(): boolean {
  return spawnSync('haproxy', ['-v']).status === 0;
}

/** Milliseconds that a balancer may take to listen, and between two looks at whether it does. */
const STARTS = 10_000;
const LOOK = 50;

async function startOwn(ports: readonly number[]): Promise<BalancerProcess> {
  const child = fork('bench/load/balancer.ts', ports.map(String));
  const [url] = (await once(child, 'message')) as [string];
  return { child, url };
}

async function startHaproxy(ports: readonly number[]): Promise<BalancerProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-haproxy-'));
  const port = await freePort();
  const file = join(folder, 'haproxy.cfg');
  writeFileSync(file, settings(port, ports));
  // In the foreground, so that it is this process's own; a replica that goes away is no news here.
  const child = spawn('haproxy', ['-db', '-q', '-f', file], { stdio: ['ignore', 'inherit', 'inherit'] });
  try {
    const end = performance.now() + STARTS;
    while (!(await listens(port))) {
      if (child.exitCode !== null || performance.now() > end) throw new Error('HAProxy does not start.');
      await sleep(LOOK);
    }
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  } finally {
    rmSync(folder, { recursive: true });
  }
  return { child, url: `http://127.0.0.1:${port}` };
}

/**
 * A request goes to the replica that has the fewest, and waits here rather than there once each has eight; one that gets no
 * answer is given to another. A probe may take as long as an answer, or a replica that is busy would count as down and the
 * others had its share too. Probes say what host they mean: without one a request is none (RFC 9112, 3.2).
 */
function settings(port: number, ports: readonly number[]): string {
  return `
global
  nbthread 1
  maxconn 4000
defaults
  mode http
  timeout connect 1s
  timeout client 80s
  timeout server 3s
  timeout queue 3s
  timeout check 3s
  option http-buffer-request
  option redispatch 1
  retries 5
  retry-on all-retryable-errors
  http-reuse always
frontend discord
  bind 127.0.0.1:${port}
  default_backend replicas
backend replicas
  balance leastconn
  option httpchk
  http-check send meth GET uri /readyz ver HTTP/1.1 hdr Host replica
  http-check expect status 200
  default-server check inter 250ms fall 1 rise 1 maxconn 8 observe layer4 error-limit 1 on-error mark-down
${ports.map((each, at) => `  server replica${at} 127.0.0.1:${each}`).join('\n')}
`;
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
}
