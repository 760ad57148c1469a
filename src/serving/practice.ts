import { generateKeyPairSync, sign } from 'node:crypto';
import { type BotOptions, startAnswering } from '../discord/bot.ts';
import { practice } from '../discord/interactions/made-up.ts';
import { createMetrics } from '../health/prometheus.ts';
import { NO_STORE } from '../store/store.ts';
import { startServer } from '../web/server.ts';
import { createLog } from './log.ts';

/**
 * At most so many interactions are answered, in at most so many milliseconds. The first takes some 25 ms, the four
 * hundredth 1.6 ms; see docs/scaling.md.
 */
const MOST = 400;
const LONGEST = 3_000;

/** So many are answered at once. */
const AT_ONCE = 2;

/**
 * Answers made-up interactions all the way, from the request and its signature to the response, so that the code is
 * compiled when the first real one comes. By a bot and a server that are there for nothing else: nothing is kept or counted.
 */
export async function practise(options: Omit<BotOptions, 'token'>): Promise<void> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const own = { log: createLog('silent', []), metrics: createMetrics() };
  const bot = startAnswering({
    ...options,
    ...own,
    store: NO_STORE,
    allowances: { person: null, channel: null },
  });
  const { x = '' } = publicKey.export({ format: 'jwk' });
  const key = Buffer.from(x, 'base64url').toString('hex');
  const interactions = { publicKey: key, receive: bot.receive };
  const server = await startServer({ port: 0, host: '127.0.0.1', interactions, ...own });

  const made = practice(options.knowledge.current.articles);
  const end = performance.now() + LONGEST;
  let left = MOST;
  const answerSome = async () => {
    // One list for all: each interaction is sent once.
    for (const interaction of made) {
      left -= 1;
      if (left < 0 || performance.now() > end) return;
      await send(JSON.stringify(interaction));
    }
  };
  const send = async (body: string) => {
    const timestamp = `${Math.floor(Date.now() / 1_000)}`;
    const signature = sign(null, Buffer.from(timestamp + body), privateKey).toString('hex');
    const response = await fetch(`http://127.0.0.1:${server.port}/interactions`, {
      method: 'POST',
      headers: { 'x-signature-ed25519': signature, 'x-signature-timestamp': timestamp },
      body,
    });
    const answer = await response.text();
    if (!response.ok) throw new Error(`a made-up interaction was refused (${response.status}): ${answer}`);
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, answerSome));
  } finally {
    await server.drain(0);
    await bot.stop();
  }
}
