import { commands } from '../../commands/index.ts';
import { type Answering, type Bot, startAnswering, startBot } from '../discord/bot.ts';
import { startShards } from '../discord/connection/shards.ts';
import { tellOf } from '../discord/connection/telling.ts';
import type { Environment } from '../environment.ts';
import { warmUpDates } from '../extraction/dates.ts';
import { warmUpParts } from '../extraction/reading.ts';
import { counted } from '../health/counted.ts';
import { createMetrics } from '../health/prometheus.ts';
import { readinessOf, together } from '../health/readiness.ts';
import type { Keeping } from '../knowledge/keeper.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { warmUp } from '../pictures/draw.ts';
import { startStore } from '../store/start.ts';
import { startServer } from '../web/server.ts';
import { announcement } from './announcement.ts';
import { followOthers } from './following.ts';
import { createLog } from './log.ts';
import { practise } from './practice.ts';
import { logFaults, reloadOnChange } from './reloading.ts';
import { secretsOf } from './secrets.ts';

/**
 * The bot in Discord, and with a port the web server, until a signal. Settles when all that was asked is answered. Without
 * a token only what arrives over HTTP is served: interactions where there is a key to check them by, and pages.
 */
export async function serve(
  environment: Environment,
  folder: string,
  load: (folder: string, keeping: Keeping) => Promise<Knowledge>,
  print: (text: string) => void,
): Promise<void> {
  const { DISCORD_TOKEN: token, DISCORD_PUBLIC_KEY: publicKey, PORT: port } = environment;
  const log = createLog(environment.LOG_LEVEL, secretsOf(environment));
  const metrics = createMetrics({ ofProcess: true });
  const store = await startStore(environment.DATABASE_URL, environment.RETENTION_DAYS, log);
  const warn = (err: unknown, what: string) => log.error({ err }, what);
  const knowledge = counted(await load(folder, { store, warn }), metrics);
  logFaults(knowledge, log);
  warmUpDates();
  warmUpParts();
  const gateway = environment.DISCORD_GATEWAY ?? publicKey === undefined;

  const { SHARDS: shards, SHARD_COUNT: count, DISCORD_API_URL: apiUrl, PUBLIC_URL: pages } = environment;
  const options = {
    apiUrl,
    guildId: environment.DISCORD_GUILD_ID,
    gateway,
    some: Array.isArray(shards) && count !== undefined ? { ids: shards, count } : undefined,
    publicKey,
    moderatorRoleIds: environment.MODERATOR_ROLE_IDS,
    knowledgeGuildIds: environment.KNOWLEDGE_GUILD_IDS,
    allowances: { person: environment.COOLDOWN_PERSON, channel: environment.COOLDOWN_CHANNEL },
    commands,
    knowledge,
    store,
    readsMessages: environment.MESSAGE_CONTENT,
    pages,
    log,
    metrics,
  };
  let bot: Answering | Bot;
  if (token === undefined) bot = startAnswering(options);
  else if (shards !== 'auto') bot = await startBot({ ...options, token });
  else bot = await startShards({ token, apiUrl, program: process.argv[1] ?? '', log });
  try {
    const ofKnowledge = readinessOf(knowledge);
    const readiness = async () => together([await bot.readiness(), ofKnowledge()]);
    metrics.watch({ knowledge, shards: bot.shards, others: bot.others });
    tellOf({ counts: metrics.values, readiness });
    const drawing = warmUp().catch((err: unknown) =>
      warn(err, 'pictures cannot be drawn; timelines are told in words'),
    );
    // A balancer sends a new process its whole share at once.
    if (publicKey && port !== undefined) {
      const practising = practise(options).catch((err: unknown) =>
        warn(err, 'could not practise: the first answers take longer'),
      );
      await Promise.all([drawing, practising]);
    }
    const server =
      port === undefined
        ? null
        : await startServer({
            port,
            host: environment.HOST,
            interactions: publicKey ? { publicKey, receive: bot.receive } : undefined,
            pages: pages ? knowledge : undefined,
            readiness,
            metrics,
            log,
          });

    const articles = knowledge.current.articles;
    print(
      announcement(bot, { gateway, overHttp: publicKey !== undefined, port: server?.port, pages, articles }),
    );

    const following = followOthers(store, knowledge, log);
    const watch = environment.KNOWLEDGE_WATCH ? await reloadOnChange(folder, knowledge, log) : null;
    const stopped = await Promise.race([signal(), bot.lost]);
    log.info({ reason: stopped }, 'stopping');
    await Promise.all([watch?.close(), following.close()]);
    // The server first: what it has taken, the bot still answers.
    await server?.drain(stopped === 'SIGTERM' ? environment.DRAIN_SECONDS * 1_000 : 0);
    if (stopped instanceof Error) throw stopped;
  } finally {
    knowledge.close();
    await bot.stop();
    if (store.kind === 'open') await store.close();
  }
}

/** Settles when the process is asked to stop. */
function signal(): Promise<NodeJS.Signals | 'disconnect'> {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
    // Of a shard: the process that started it has gone.
    process.once('disconnect', () => resolve('disconnect'));
  });
}
