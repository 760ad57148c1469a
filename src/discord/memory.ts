import { type Client, ShardClientUtil } from 'discord.js';
import type { Logger } from 'pino';
import type { Caller } from '../../commands/command.ts';
import type { Reply } from '../replies/reply.ts';
import type { Store } from '../store/store.ts';

/** Keeps what a reply says was left unanswered. It has been said by then: nobody waits, and nothing can spoil it. */
export async function remember(
  { unanswered }: Reply,
  { guild }: Caller,
  store: Store,
  log: Logger,
): Promise<void> {
  if (!unanswered || store.kind === 'closed') return;
  try {
    await store.questions.keep(unanswered, guild);
  } catch (err) {
    log.error({ err, guild }, 'a question could not be kept');
  }
}

/** The bot has been removed from a guild (in an outage it is not): what was kept of it goes. */
export async function forgetGuild(
  guild: string,
  { store, log }: { readonly store: Store; readonly log: Logger },
): Promise<void> {
  if (store.kind === 'closed') return;
  try {
    await store.leave(guild);
    log.info({ guild }, 'removed from a server: what was kept of it is deleted');
  } catch (err) {
    log.error({ err, guild }, 'removed from a server, but what was kept of it could not be deleted');
  }
}

/**
 * Forgets the guilds that the bot was removed from while it did not run. Only of its own application: a database that
 * is tried with another bot's token keeps what it has.
 */
export async function forgetFormerGuilds(
  client: Client<true>,
  { store, log }: { readonly store: Store; readonly log: Logger },
): Promise<void> {
  if (store.kind === 'closed') return;
  try {
    if (!(await store.isOf(client.application.id))) return;
    const { shardCount = 1 } = client.options;
    for (const guild of await store.guilds()) {
      // Guilds of other shards may be another process's.
      if (!client.ws.shards.has(ShardClientUtil.shardIdForGuildId(guild, shardCount))) continue;
      if (!client.guilds.cache.has(guild)) await forgetGuild(guild, { store, log });
    }
  } catch (err) {
    log.error({ err }, 'servers that the bot was removed from could not be looked for');
  }
}
