import { isDeepStrictEqual } from 'node:util';
import type { CommandJson, Scope } from './to-json.ts';

/** What makes a command what it is. Discord adds more when it gives one back: ids, versions, defaults. */
const MEANING = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'required',
  'max_length',
  'min_length',
  'choices',
  'channel_types',
  'autocomplete',
  'default_member_permissions',
  'nsfw',
];

/** Whether two lists mean the same to Discord; the order of commands does not matter, that of options does. */
export function same(some: readonly CommandJson[], others: readonly CommandJson[], scope: Scope): boolean {
  const byName = (list: readonly CommandJson[]) =>
    new Map(list.map((command) => [`${command.type} ${command.name}`, meaning(command, scope)]));
  return isDeepStrictEqual(byName(some), byName(others));
}

function meaning(json: CommandJson, scope: Scope): CommandJson {
  const kept = MEANING.map((key) => [key, json[key]] as const).filter(([, value]) => !isDefault(value));
  const options = (json.options ?? []) as CommandJson[];
  return {
    ...Object.fromEntries(kept.map(([key, value]) => [key, typeof value === 'number' ? `${value}` : value])),
    options: options.map((option) => meaning(option, scope)),
    ...(scope === 'guild' ? {} : { contexts: sorted(json.contexts), types: sorted(json.integration_types) }),
  };
}

/** Discord writes out what was left unsaid. */
function isDefault(value: unknown): boolean {
  if (value === null || value === undefined || value === false || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

function sorted(values: unknown): unknown[] {
  return Array.isArray(values) ? values.toSorted() : [];
}
