import { pino } from 'pino';
import { expect, inject, onTestFinished } from 'vitest';
import { type Command, slash } from '../../commands/command.ts';
import {
  type Answering,
  type Bot,
  type BotOptions,
  startAnswering,
  startBot,
} from '../../src/discord/bot.ts';
import type { Metrics } from '../../src/health/metrics.ts';
import { createMetrics } from '../../src/health/prometheus.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { NO_STORE } from '../../src/store/store.ts';
import { startServer as startWeb, type WebOptions, type WebServer } from '../../src/web/server.ts';
import { DiscordServer } from './discord-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether interactions arrive over HTTP, at a bot without a gateway, where a test leaves that open. */
    overHttp: boolean;
  }
}

/** A log line, parsed. */
export type Line = Readonly<Record<string, unknown>>;

/** A bot that runs against a server of its own; both stop with the test. */
export interface Running {
  readonly bot: Bot;
  readonly server: DiscordServer;
  readonly lines: readonly Line[];
}

/** Starts a server and a bot in it. Whatever the bot then sends has to be what Discord takes. */
export async function run(
  options: Partial<BotOptions> = {},
  prepare: (server: DiscordServer) => void = () => {},
): Promise<Running> {
  const server = await startServer();
  prepare(server);
  const { log, lines } = recorder();
  const overHttp = inject('overHttp') && options.gateway === undefined;
  const metrics = createMetrics();
  const bot = await startBot({ ...defaults(server), gateway: !overHttp, log, metrics, ...options });
  onTestFinished(() => bot.stop());
  const running = { bot, server, lines };
  if (overHttp) await serveHttp(running, options.metrics ?? metrics, {});
  return running;
}

/** The same, with interactions over HTTP; without a gateway unless the options ask for one. */
export async function runOverHttp(
  options: Partial<BotOptions & WebOptions> = {},
  prepare: (server: DiscordServer) => void = () => {},
): Promise<Running & OverHttp> {
  const metrics = createMetrics();
  const running = await run({ gateway: false, metrics, ...options }, prepare);
  return { ...running, ...(await serveHttp(running, metrics, options)) };
}

/** Interactions over HTTP, and no token: Discord's API is not asked anything. */
export async function runWithoutToken(
  options: Partial<BotOptions & WebOptions> = {},
): Promise<Omit<Running, 'bot'> & { readonly bot: Answering }> {
  const server = await startServer();
  const { log, lines } = recorder();
  const metrics = createMetrics();
  const { token: _, ...rest } = { ...defaults(server), log, metrics, ...options };
  const bot = startAnswering(rest);
  onTestFinished(() => bot.stop());
  await serveHttp({ bot, server, lines }, metrics, options);
  return { bot, server, lines };
}

interface OverHttp {
  readonly web: WebServer;
  readonly metrics: Metrics;
}

async function serveHttp(
  { bot, server, lines }: Omit<Running, 'bot'> & { readonly bot: Answering },
  metrics: Metrics,
  options: Partial<WebOptions>,
): Promise<OverHttp> {
  const { webhook } = server;
  const { log } = recorder(lines as Line[]);
  const interactions = { publicKey: webhook.publicKey, receive: bot.receive };
  const web = await startWeb({ ...options, port: 0, host: '127.0.0.1', interactions, metrics, log });
  webhook.url = `http://127.0.0.1:${web.port}/interactions`;
  onTestFinished(() => web.drain(0));
  return { web, metrics };
}

/** A server that stops with the test, which fails if anything wrong was sent to it. */
export async function startServer(locale = 'en-US'): Promise<DiscordServer> {
  const server = await DiscordServer.start({ locale });
  onTestFinished(async () => {
    await server.stop();
    expect(server.problems).toEqual([]);
  });
  return server;
}

export function defaults(server: DiscordServer): BotOptions {
  return {
    token: server.token,
    apiUrl: server.apiUrl,
    moderatorRoleIds: [],
    allowances: { person: null, channel: null },
    commands,
    knowledge,
    store: NO_STORE,
    readsMessages: false,
    log: recorder().log,
    metrics: createMetrics(),
  };
}

/** A log that is kept, everything in it. */
export function recorder(lines: Line[] = []): { log: BotOptions['log']; lines: Line[] } {
  const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  return { log, lines };
}

/** No article: what is tested is the way to a command and back. */
export const knowledge: Knowledge = {
  current: {
    articles: [],
    engine: {
      ask: () => {
        throw new Error('There is nothing to ask.');
      },
    },
    revision: '0000000',
    sources: new Map(),
    placed: [],
    pinned: false,
  },
  reload: async () => ({ kind: 'absent' }),
  add: async () => ({ kind: 'absent' }),
  remove: async () => ({ kind: 'absent' }),
  rollBack: async () => ({ kind: 'absent' }),
  revisions: () => [],
  articlesOf: async () => null,
  additions: () => [],
  follow: async () => ({ kind: 'absent' }),
  missed: () => null,
  apart: () => false,
  faults: () => [],
  close: () => undefined,
};

export function say(text: string): Reply {
  return { tone: 'info', private: false, blocks: [{ kind: 'paragraph', runs: [{ text }] }] };
}

/** One command of every sort. */
export const commands: readonly Command[] = [
  slash({
    name: { en: 'echo', nl: 'echo' },
    description: { en: 'Say it again', nl: 'Zeg het nog eens' },
    options: {
      words: {
        name: { en: 'text', nl: 'tekst' },
        description: { en: 'What to say', nl: 'Wat te zeggen' },
        required: true,
        maxLength: 20,
      },
      volume: {
        name: { en: 'volume', nl: 'volume' },
        description: { en: 'How loud', nl: 'Hoe luid' },
      },
    },
    run: ({ words, volume = 'softly' }, { language }) => say(`${language} ${volume}: ${words}`),
  }),
  slash({
    name: { en: 'help', nl: 'help' },
    description: { en: 'What there is', nl: 'Wat er is' },
    options: {},
    run: (_values, { language, commands }) => say(`${language} help on ${commands.length} commands`),
  }),
  slash({
    name: { en: 'whisper', nl: 'fluister' },
    description: { en: 'Say it to one', nl: 'Zeg het tegen één' },
    options: {},
    run: () => ({ ...say('psst'), private: true }),
  }),
  slash({
    name: { en: 'reload', nl: 'herlaad' },
    description: { en: 'Read the files again', nl: 'Lees de bestanden opnieuw' },
    options: {},
    moderator: true,
    run: async (_values, { base, caller }) =>
      say(`reloaded: ${(await base.reload(caller?.account ?? '')).kind}`),
  }),
  slash({
    name: { en: 'break', nl: 'breek' },
    description: { en: 'Fail', nl: 'Faal' },
    options: {
      word: {
        name: { en: 'word', nl: 'woord' },
        description: { en: 'Fails while one types it', nl: 'Faalt terwijl je typt' },
        complete: () => {
          throw new Error('broken on purpose');
        },
      },
    },
    run: () => {
      throw new Error('broken on purpose');
    },
  }),
  slash({
    name: { en: 'break-later', nl: 'breek-later' },
    description: { en: 'Fail after a while', nl: 'Faal na een poos' },
    options: {},
    moderator: true,
    run: async () => {
      throw new Error('broken late on purpose');
    },
  }),
  {
    kind: 'message',
    name: { en: 'Ask the article', nl: 'Vraag het artikel' },
    takes: 'question',
    moderator: false,
    run: (text, { language }) => ({
      ...say(`${language} heard: ${text}`),
      blocks: [{ kind: 'question', text }, ...say(`${language} heard: ${text}`).blocks],
    }),
  },
];
