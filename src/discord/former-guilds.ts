import { type Client, Routes } from 'discord.js';
import type { Logger } from 'pino';
import type { Store } from '../store/store.ts';

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

/** Milliseconds between two looks at which guilds the bot is in. */
const DAY = 24 * 60 * 60 * 1_000;

/**
 * Forgets the guilds that the bot was removed from without hearing of it: it did not run, was not connected, or has no
 * gateway. At the start and daily, until the signal aborts.
 */
export function forgetFormerGuilds(
  client: Client<true>,
  keeping: { readonly store: Store; readonly log: Logger },
  signal: AbortSignal,
): void {
  // Discord lists the guilds of all shards: of several processes one looks.
  if (client.ws.shards.size > 0 && !client.ws.shards.has(0)) return;
  void lookForFormerGuilds(client, keeping);
  const daily = setInterval(() => void lookForFormerGuilds(client, keeping), DAY).unref();
  signal.addEventListener('abort', () => clearInterval(daily));
}

/** Only of its own application: a database that is tried with another bot's token keeps what it has. */
async function lookForFormerGuilds(
  client: Client<true>,
  { store, log }: { readonly store: Store; readonly log: Logger },
): Promise<void> {
  if (store.kind === 'closed') return;
  try {
    if (!(await store.isOf(client.application.id))) return;
    const kept = await store.guilds();
    if (kept.length === 0) return;
    const present = await guildsOf(client);
    for (const guild of kept) if (!present.has(guild)) await forgetGuild(guild, { store, log });
  } catch (err) {
    log.error({ err }, 'servers that the bot was removed from could not be looked for');
  }
}

/** Most guilds that Discord lists at a time; "Get Current User Guilds". */
const PAGE = 200;

/** The ids of the guilds that the bot is in. */
async function guildsOf({ rest }: Client): Promise<ReadonlySet<string>> {
  const all = new Set<string>();
  for (let after = '0'; ; ) {
    const query = new URLSearchParams({ limit: `${PAGE}`, after });
    const page = (await rest.get(Routes.userGuilds(), { query })) as { readonly id: string }[];
    for (const { id } of page) all.add(id);
    const last = page.at(-1);
    if (page.length < PAGE || !last) return all;
    after = last.id;
  }
}
