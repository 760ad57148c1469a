/** What Discord's gateway sends, as far as the client reads it. */
export type Json = Readonly<Record<string, unknown>>;

let count = 0n;

/** A new id, of this moment or one before, in milliseconds since 1970; Discord, "Snowflakes". */
export function snowflake(at: number = Date.now()): string {
  count = (count + 1n) % (1n << 22n);
  return `${(BigInt(at) - 1_420_070_400_000n) * (1n << 22n) + count}`;
}

export const APPLICATION_ID = '700000000000000001';
export const GUILD_ID = '700000000000000002';
export const CHANNEL_ID = '700000000000000003';
export const THREAD_ID = '700000000000000004';
export const DM_ID = '700000000000000005';
export const ROLE_ID = '700000000000000006';
export const USER_ID = '700000000000000007';
/** A channel in which the bot may not send messages. */
export const CLOSED_ID = '700000000000000008';

/** A channel that only who has the role can see. */
export const HIDDEN_ID = '700000000000000009';

/** Permissions as Discord writes them; "Permissions", Bitwise Permission Flags. */
export const PERMISSIONS = {
  none: '0',
  member: `${(1 << 11) | (1 << 10)}`,
  manageGuild: `${1 << 5}`,
  attachFiles: `${1 << 15}`,
} as const;

/** Who calls or writes, and from where. All of it may be left out: an English-speaking member of the guild. */
export interface From {
  /** A direct message, or what else is not in a guild. */
  readonly dm?: boolean;
  readonly thread?: boolean;
  /** The channel in which the bot may not send messages. */
  readonly closed?: boolean;
  /** Another guild that the bot is in, by its id. */
  readonly guild?: string;
  /** The channel that only who has the role can see. */
  readonly hidden?: boolean;
  /** A guild that the bot is not in: the caller has it installed for themselves. */
  readonly elsewhere?: boolean;
  readonly user?: string;
  /** When they called; now when left out. */
  readonly at?: number;
  readonly bot?: boolean;
  readonly webhook?: boolean;
  readonly locale?: string;
  /** The server's, as a call has it. */
  readonly guildLocale?: string;
  readonly permissions?: string;
  /** The bot's own, in the channel. */
  readonly appPermissions?: string;
  readonly roles?: readonly string[];
  /** Whom a message mentions; those whom its text names when left out. */
  readonly mentions?: readonly string[];
  readonly mentionsEveryone?: boolean;
  /** The message that a message forwards, from a channel that the bot does not know. */
  readonly forwards?: string;
  /** What a message replies to: its text, and its author if it is not just anybody. */
  readonly repliesTo?: { readonly content: string; readonly user?: string; readonly components?: unknown };
}

export const BOT: Json = {
  id: APPLICATION_ID,
  username: 'Footnote',
  discriminator: '0042',
  avatar: null,
  bot: true,
};

/** `more` is how many channels and roles it has besides those of the tests. */
export function guild(preferredLocale: string, id: string = GUILD_ID, more = 0): Json {
  const everyone = {
    name: '@everyone',
    color: 0,
    hoist: false,
    position: 0,
    managed: false,
    mentionable: false,
  };
  return {
    id,
    name: 'Study group',
    owner_id: snowflake(),
    preferred_locale: preferredLocale,
    features: [],
    emojis: [],
    stickers: [],
    roles: [
      // View Channel, Send Messages, Read Message History, Send Messages in Threads.
      { ...everyone, id, permissions: `${(1n << 10n) | (1n << 11n) | (1n << 16n) | (1n << 38n)}` },
      { ...everyone, id: ROLE_ID, name: 'Editors', position: 1, permissions: '0' },
      ...several(more, (position) => ({ ...everyone, name: `role ${position}`, position, permissions: '0' })),
    ],
    members: [member(BOT, { roles: [] })],
    // Those of the tests are in the first guild.
    channels:
      id !== GUILD_ID
        ? several(more, (position) => ({
            type: 0,
            name: `channel ${position}`,
            position,
            permission_overwrites: [],
          }))
        : [
            { id: CHANNEL_ID, type: 0, name: 'general', position: 0, permission_overwrites: [] },
            {
              id: CLOSED_ID,
              type: 0,
              name: 'news',
              position: 1,
              permission_overwrites: [{ id: GUILD_ID, type: 0, allow: '0', deny: `${1 << 11}` }],
            },
            {
              id: HIDDEN_ID,
              type: 0,
              name: 'desk',
              position: 2,
              permission_overwrites: [
                { id: GUILD_ID, type: 0, allow: '0', deny: `${1 << 10}` },
                { id: ROLE_ID, type: 0, allow: `${1 << 10}`, deny: '0' },
              ],
            },
          ],
    threads:
      id !== GUILD_ID
        ? []
        : [
            {
              id: THREAD_ID,
              type: 11,
              name: 'a thread',
              guild_id: GUILD_ID,
              parent_id: CHANNEL_ID,
              owner_id: USER_ID,
              thread_metadata: { archived: false, locked: false, auto_archive_duration: 60 },
            },
          ],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    unavailable: false,
  };
}

function several(count: number, make: (position: number) => Json): Json[] {
  return Array.from({ length: count }, (_, at) => ({ ...make(at + 2), id: snowflake() }));
}

/** Types of interactions; Discord, "Receiving and Responding to Interactions". */
export const INTERACTION = { command: 2, component: 3, autocomplete: 4, form: 5 } as const;

/** A call of a command: `data` is what Discord says of the command, its options and targets; or of a component. */
export function interaction(data: Json, from: From, type: number = INTERACTION.command): Json {
  const { locale = 'en-GB' } = from;
  const user = userOf(from);
  return {
    id: snowflake(from.at),
    application_id: APPLICATION_ID,
    type,
    token: `interaction-token-${snowflake()}`,
    version: 1,
    data: { id: snowflake(), ...data },
    locale,
    entitlements: [],
    app_permissions: from.appPermissions ?? PERMISSIONS.attachFiles,
    attachment_size_limit: 10_485_760,
    channel_id: channelOf(from),
    ...(from.dm
      ? {
          channel: { id: DM_ID, type: 1, recipients: [user] },
          user,
          context: 1,
          authorizing_integration_owners: { 1: user.id },
        }
      : {
          channel: {
            id: channelOf(from),
            type: from.thread ? 11 : 0,
            ...(from.thread && { parent_id: CHANNEL_ID }),
          },
          guild_id: from.elsewhere ? snowflake() : (from.guild ?? GUILD_ID),
          guild_locale: from.guildLocale ?? 'en-US',
          member: member(user, from),
          context: 0,
          authorizing_integration_owners: from.elsewhere ? { 1: user.id } : { 0: from.guild ?? GUILD_ID },
        }),
  };
}

export function message(content: string, from: From): Json {
  const user = userOf(from);
  const mentions = from.mentions ?? [...content.matchAll(/<@!?(\d+)>/g)].map(([, id]) => id ?? '');
  const { repliesTo, ...elsewise } = from;
  const target: Json | undefined = repliesTo && {
    ...message(repliesTo.content, { ...elsewise, mentions: [], user: repliesTo.user ?? snowflake() }),
    ...(repliesTo.components ? { components: repliesTo.components } : {}),
  };
  return {
    id: snowflake(),
    channel_id: channelOf(from),
    author: user,
    content,
    type: 0,
    timestamp: '2026-01-01T00:00:00.000Z',
    edited_timestamp: null,
    tts: false,
    mention_everyone: from.mentionsEveryone ?? false,
    mentions: mentions.map((id) => (id === APPLICATION_ID ? BOT : { ...userOf({}), id })),
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    flags: 0,
    components: [],
    ...(target && {
      type: 19,
      message_reference: { type: 0, message_id: target.id, channel_id: target.channel_id },
      referenced_message: target,
    }),
    ...(from.forwards !== undefined && {
      message_reference: { type: 1, message_id: snowflake(), channel_id: snowflake() },
      message_snapshots: [
        {
          message: {
            type: 0,
            content: from.forwards,
            timestamp: '2026-01-01T00:00:00.000Z',
            edited_timestamp: null,
            mentions: [],
            mention_roles: [],
            attachments: [],
            embeds: [],
            flags: 0,
            components: [],
          },
        },
      ],
    }),
    ...(from.webhook ? { webhook_id: snowflake() } : {}),
    ...(from.dm ? { channel_type: 1 } : { guild_id: GUILD_ID, member: member(user, from) }),
  };
}

export function userOf({ user = USER_ID, bot = false }: From): Json & { id: string } {
  return { id: user, username: 'reader', discriminator: '0', global_name: 'A reader', avatar: null, bot };
}

function member(user: Json, { roles = [], permissions = PERMISSIONS.member }: From): Json {
  return {
    user,
    roles,
    permissions,
    joined_at: '2026-01-01T00:00:00.000Z',
    deaf: false,
    mute: false,
    flags: 0,
  };
}

function channelOf({ dm = false, thread = false, closed = false, hidden = false }: From): string {
  if (dm) return DM_ID;
  if (hidden) return HIDDEN_ID;
  if (closed) return CLOSED_ID;
  return thread ? THREAD_ID : CHANNEL_ID;
}
