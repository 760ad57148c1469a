import { APPLICATION_ID, type Json, snowflake } from '../payloads.ts';
import type { Response, Sent } from './rest.ts';

/** Answers a request for the list of commands at its path, or for another in its place. */
export function registering(
  { method, path, body, query }: Sent,
  registered: Map<string, readonly Json[]>,
): Response {
  if (method === 'PUT') registered.set(path, (body as Json[]).map(asRegistered));
  const present = registered.get(path) ?? [];
  const localised = method === 'PUT' || query.get('with_localizations') === 'true';
  return { status: 200, body: localised ? present : present.map(withoutLocalisations) };
}

/** Discord gives a command back with more than it was given, and its permissions as a string. */
function asRegistered(command: Json): Json {
  const permissions = command.default_member_permissions ?? null;
  return {
    id: snowflake(),
    application_id: APPLICATION_ID,
    version: snowflake(),
    description: '',
    description_localizations: null,
    dm_permission: true,
    nsfw: false,
    contexts: null,
    integration_types: [0],
    ...command,
    default_member_permissions: permissions === null ? null : `${permissions}`,
    ...(Array.isArray(command.options) ? { options: command.options.map(withoutDefaults) } : {}),
  };
}

function withoutDefaults({ required, ...option }: Json): Json {
  return required ? { ...option, required } : option;
}

function withoutLocalisations({ name_localizations, description_localizations, ...command }: Json): Json {
  return command;
}
