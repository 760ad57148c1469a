import { z } from 'zod';
import type { Database } from './database/schema.ts';

/** Everything that moderators can set. A setting of a channel goes before that of its guild. */
const SETTINGS = {
  /** Answers to `/ask` are for the asker alone unless they say otherwise. */
  private: z.boolean(),
  /** Plain questions are answered without a mention. */
  plainQuestions: z.boolean(),
  /** The id of the article that questions are about. */
  article: z.string(),
} as const;

type Name = keyof typeof SETTINGS;

/** What is set; what is not set is left out. */
export type Settings = { readonly [N in Name]?: z.infer<(typeof SETTINGS)[N]> };

/** The settings of guilds and their channels. They are held in memory too, so that answering never waits for them. */
export interface SettingsStore {
  /** What is in force in a channel; of the guild alone where no channel is given. */
  readonly of: (guild: string | null, ...channels: readonly (string | null)[]) => Settings;
  /** What is set in each channel of a guild by itself; the guild's own under the empty name. */
  readonly all: (guild: string) => ReadonlyMap<string, Settings>;
  /** Sets a value, or with undefined takes it back; for a whole guild where the channel is null. */
  readonly set: <N extends Name>(
    guild: string,
    channel: string | null,
    name: N,
    value: Settings[N],
  ) => Promise<void>;
  /** Reads again what other processes have set. */
  readonly refresh: () => Promise<void>;
  /** Lets go of what was held of a guild whose rows have been deleted. */
  readonly drop: (guild: string) => void;
}

/** The name that a guild's own settings go by among those of its channels. */
const WHOLE_GUILD = '';

export async function settings(database: Database): Promise<SettingsStore> {
  let held = await read(database);
  /** How many have been set here. */
  let count = 0;

  async function refresh(): Promise<void> {
    const before = count;
    const found = await read(database);
    // What was set here meanwhile may not be among them.
    if (count !== before) return refresh();
    held = found;
  }

  return {
    of(guild, ...channels) {
      const own = guild === null ? undefined : held.get(guild);
      const narrower = channels.map((channel) => (channel === null ? {} : own?.get(channel)));
      return Object.assign({}, own?.get(WHOLE_GUILD), ...narrower);
    },
    all: (guild) => held.get(guild) ?? new Map(),
    async set(guild, channel, name, value) {
      const key = { guild, channel: channel ?? WHOLE_GUILD, name };
      if (value === undefined) {
        await database
          .deleteFrom('settings')
          .where('guild', '=', key.guild)
          .where('channel', '=', key.channel)
          .where('name', '=', name)
          .execute();
      } else {
        await database
          .insertInto('settings')
          .values({ ...key, value: JSON.stringify(value) })
          .onConflict((conflict) =>
            conflict.columns(['guild', 'channel', 'name']).doUpdateSet({ value: JSON.stringify(value) }),
          )
          .execute();
      }
      count += 1;
      hold(held, key.guild, key.channel, name, value);
    },
    refresh,
    drop(guild) {
      held.delete(guild);
    },
  };
}

/** By guild, then by channel. */
type Held = Map<string, Map<string, Settings>>;

async function read(database: Database): Promise<Held> {
  const held: Held = new Map();
  const rows = await database.selectFrom('settings').selectAll().execute();
  for (const { guild, channel, name, value } of rows) {
    const known = Object.hasOwn(SETTINGS, name) ? SETTINGS[name as Name].safeParse(parse(value)) : null;
    if (known?.success) hold(held, guild, channel, name as Name, known.data);
  }
  return held;
}

function hold(held: Held, guild: string, channel: string, name: Name, value: Settings[Name]): void {
  const channels = held.get(guild) ?? new Map<string, Settings>();
  held.set(guild, channels);
  const { [name]: _before, ...others } = channels.get(channel) ?? {};
  const next = value === undefined ? others : { ...others, [name]: value };
  if (Object.keys(next).length > 0) channels.set(channel, next);
  else channels.delete(channel);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
