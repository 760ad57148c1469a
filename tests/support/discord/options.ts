import { CHANNEL_ID, CLOSED_ID, type Json, PERMISSIONS, snowflake, userOf } from '../payloads.ts';

/** The values of a command's options: a text, a yes or no, a member by their name, a channel by its id, or a file. */
export type OptionValue =
  | string
  | boolean
  | Member
  | { readonly channel: string }
  | { readonly attachment: Json };

/** `permissions` are theirs where the command is given. */
interface Member {
  readonly member: string;
  readonly permissions?: string;
  readonly roles?: readonly string[];
}

/** Options, and what they name. */
interface Given {
  readonly options: Json[];
  readonly resolved: Json;
}

/** The channels of the guild, as far as a command's options can name them. */
const CHANNELS = [CHANNEL_ID, CLOSED_ID].map((id) => ({ id, type: 0, name: 'a channel', permissions: '0' }));

/** The data of a call, by the command's whole name. */
export function called(name: string, { options, resolved }: Given): Json {
  const [first, action] = name.split(' ');
  if (!action) return { type: 1, name: first, options, resolved };
  return { type: 1, name: first, options: [{ type: 1, name: action, options }], resolved };
}

/** Options as Discord sends them, with the members, channels and files that they name. */
export function given(options: Readonly<Record<string, OptionValue>>): Given {
  const users: Record<string, Json> = {};
  const members: Record<string, Json> = {};
  const channels: Record<string, Json> = {};
  const attachments: Record<string, Json> = {};
  const sent = Object.entries(options).map(([name, value]) => {
    if (typeof value === 'string') return { type: 3, name, value };
    if (typeof value === 'boolean') return { type: 5, name, value };
    if ('channel' in value) {
      const known = CHANNELS.find(({ id }) => id === value.channel);
      if (known) channels[known.id] = known;
      return { type: 7, name, value: value.channel };
    }
    if ('attachment' in value) {
      const { attachment } = value;
      attachments[String(attachment.id)] = attachment;
      return { type: 11, name, value: attachment.id };
    }
    const user = userOf({ user: snowflake() });
    users[user.id] = user;
    members[user.id] = {
      nick: value.member,
      roles: value.roles ?? [],
      joined_at: '2026-01-01T00:00:00.000Z',
      flags: 0,
      permissions: value.permissions ?? PERMISSIONS.member,
    };
    return { type: 6, name, value: user.id };
  });
  return { options: sent, resolved: { users, members, channels, attachments } };
}
