import {
  type APIApplication,
  type BaseInteraction,
  ChannelType,
  type Client,
  ClientApplication,
  ClientUser,
  Events,
  Routes,
} from 'discord.js';

/** discord.js makes these from the gateway's first packet, and declares their constructors private. */
type Made<T> = new (client: Client, data: unknown) => T;

/** Makes a client that knows who it is without a gateway: enough to answer interactions that arrive over HTTP. */
export async function introduce(client: Client, token: string): Promise<void> {
  client.rest.setToken(token);
  const [user, application] = await Promise.all([
    client.rest.get(Routes.user()),
    client.rest.get(Routes.currentApplication()),
  ]);
  client.user = new (ClientUser as unknown as Made<ClientUser>)(client, user);
  client.users.cache.set(client.user.id, client.user);
  client.application = new (ClientApplication as unknown as Made<ClientApplication>)(client, application);
}

/**
 * The same for a client that cannot ask, by what an interaction tells: the id of the bot's user is the application's, but
 * for the oldest applications.
 */
export function introduceBy(client: Client, { application_id: id = '' }: Described): void {
  client.user ??= new (ClientUser as unknown as Made<ClientUser>)(client, { id, bot: true });
}

/** What Discord's settings say of the application. */
export function applicationOf(client: Client): Promise<APIApplication> {
  return client.rest.get(Routes.currentApplication()) as Promise<APIApplication>;
}

/** An interaction as Discord describes one, as far as it is read here. */
export interface Described {
  readonly id: string;
  readonly application_id?: string | undefined;
  readonly channel?:
    | { readonly id: string; readonly type: number; readonly parent_id?: string | null }
    | undefined;
}

/** What was said of the interactions that arrived over HTTP: discord.js drops a channel whose guild it does not know. */
const described = new WeakMap<BaseInteraction, Described>();

/**
 * Takes in an interaction as though the gateway had brought it: the client emits it before this returns.
 * @throws where discord.js cannot read it.
 */
export function takeInteraction(client: Client, description: Described): void {
  const { actions } = client as unknown as {
    actions: { InteractionCreate: { handle: (data: unknown) => void } };
  };
  const note = (interaction: BaseInteraction) => void described.set(interaction, description);
  client.prependOnceListener(Events.InteractionCreate, note);
  try {
    actions.InteractionCreate.handle(description);
  } finally {
    client.off(Events.InteractionCreate, note);
  }
}

/** The channel of an interaction that arrived over HTTP. */
export function channelDescribed(interaction: BaseInteraction): Described['channel'] {
  return described.get(interaction)?.channel;
}

/** The channel that a thread is in, where the interaction arrived over HTTP from a thread. */
export function parentDescribed(interaction: BaseInteraction): string | null {
  const channel = channelDescribed(interaction);
  return channel && THREADS.includes(channel.type) ? (channel.parent_id ?? null) : null;
}

const THREADS: readonly number[] = [
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
];
