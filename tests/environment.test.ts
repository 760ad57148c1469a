import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BadEnvironment, readEnvironment } from '../src/environment.ts';

test('nothing needs to be set', () => {
  expect(readEnvironment({})).toEqual({
    DRAIN_SECONDS: 5,
    DATABASE_URL: 'file:data/footnote.db',
    KNOWLEDGE_DIR: 'knowledge',
    KNOWLEDGE_WATCH: false,
    LOG_LEVEL: 'info',
    MESSAGE_CONTENT: false,
    MODERATOR_ROLE_IDS: [],
    COOLDOWN_PERSON: { answers: 10, seconds: 30 },
    COOLDOWN_CHANNEL: { answers: 60, seconds: 60 },
    RETENTION_DAYS: 90,
  });
});

test('an empty value, as in a copied .env.example, counts as left out', () => {
  expect(readEnvironment({ DISCORD_TOKEN: '', LOG_LEVEL: ' ' })).toEqual(readEnvironment({}));
});

test('every setting is read, roles separated by commas or spaces', () => {
  const environment = readEnvironment({
    DISCORD_TOKEN: ' token ',
    DISCORD_API_URL: 'http://127.0.0.1:8080/api',
    DISCORD_GUILD_ID: '123456789012345678',
    MODERATOR_ROLE_IDS: '123456789012345678, 223456789012345678',
    DISCORD_PUBLIC_KEY: 'AB'.repeat(32),
    DISCORD_GATEWAY: 'off',
    PORT: '8080',
    HOST: '127.0.0.1',
    PUBLIC_URL: 'https://footnote.example.org/',
    DRAIN_SECONDS: '10',
    COOLDOWN_PERSON: '5/60',
    COOLDOWN_CHANNEL: 'off',
    KNOWLEDGE_DIR: 'elsewhere',
    KNOWLEDGE_GUILD_IDS: '323456789012345678',
    KNOWLEDGE_WATCH: 'true',
    DATABASE_URL: 'file:/var/lib/footnote.db',
    RETENTION_DAYS: '30',
    MESSAGE_CONTENT: 'true',
    LOG_LEVEL: 'debug',
  });
  expect(environment).toEqual({
    DISCORD_TOKEN: 'token',
    DISCORD_API_URL: 'http://127.0.0.1:8080/api',
    DISCORD_GUILD_ID: '123456789012345678',
    MODERATOR_ROLE_IDS: ['123456789012345678', '223456789012345678'],
    DISCORD_PUBLIC_KEY: 'AB'.repeat(32),
    DISCORD_GATEWAY: false,
    PORT: 8080,
    HOST: '127.0.0.1',
    PUBLIC_URL: 'https://footnote.example.org',
    DRAIN_SECONDS: 10,
    COOLDOWN_PERSON: { answers: 5, seconds: 60 },
    COOLDOWN_CHANNEL: null,
    KNOWLEDGE_DIR: 'elsewhere',
    KNOWLEDGE_GUILD_IDS: ['323456789012345678'],
    KNOWLEDGE_WATCH: true,
    DATABASE_URL: 'file:/var/lib/footnote.db',
    RETENTION_DAYS: 30,
    MESSAGE_CONTENT: true,
    LOG_LEVEL: 'debug',
  });
});

test.each([
  ['auto', undefined, 'auto'],
  ['3', '16', [3]],
  ['0-2,5', '16', [0, 1, 2, 5]],
])('SHARDS=%s', (SHARDS, SHARD_COUNT, read) => {
  expect(readEnvironment({ SHARDS, SHARD_COUNT }).SHARDS).toEqual(read);
});

describe('a setting that cannot be used is named with its remedy', () => {
  test.each([
    ['DISCORD_TOKEN', 'two words'],
    ['DISCORD_API_URL', 'ftp://discord.test'],
    ['KNOWLEDGE_WATCH', 'perhaps'],
    ['DISCORD_API_URL', 'discord'],
    ['DISCORD_GUILD_ID', 'my server'],
    ['MODERATOR_ROLE_IDS', '123456789012345678,moderators'],
    ['COOLDOWN_PERSON', '10'],
    ['COOLDOWN_CHANNEL', '0/30'],
    ['LOG_LEVEL', 'loud'],
    ['DISCORD_PUBLIC_KEY', 'abc'],
    ['DISCORD_GATEWAY', 'perhaps'],
    ['DISCORD_GATEWAY', 'off'],
    ['PORT', '65536'],
    ['PORT', 'http'],
    ['PUBLIC_URL', 'footnote.example.org'],
    ['PUBLIC_URL', 'https://example.org/footnote'],
    ['DRAIN_SECONDS', '-1'],
    ['SHARDS', 'all'],
    ['SHARDS', '3-0'],
    ['SHARD_COUNT', '0'],
    ['DATABASE_URL', 'data/footnote.db'],
    ['DATABASE_URL', 'file:'],
    ['DATABASE_URL', 'mysql://here/footnote'],
    ['RETENTION_DAYS', 'ninety'],
    ['RETENTION_DAYS', '0'],
    ['RETENTION_DAYS', '1.5'],
    ['MESSAGE_CONTENT', 'yes'],
  ])('%s=%s', (name, value) => {
    expect(() => readEnvironment({ [name]: value })).toThrow(BadEnvironment);
    expect(() => readEnvironment({ [name]: value })).toThrow(
      new RegExp(`^${name} \\S.*\\(in \\.env or the environment\\)$`),
    );
  });

  test.each([
    [{ SHARDS: '0-3' }, /^SHARD_COUNT is missing/],
    [{ SHARD_COUNT: '16' }, /^SHARD_COUNT goes with/],
    [{ SHARDS: 'auto', SHARD_COUNT: '16' }, /^SHARD_COUNT goes with/],
    [{ SHARDS: '4', SHARD_COUNT: '4' }, /^SHARDS must be below SHARD_COUNT/],
    [{ SHARDS: 'auto', DISCORD_PUBLIC_KEY: 'ab'.repeat(32), PORT: '80' }, /^SHARDS are connections/],
  ])('shards that do not fit: %o', (given, told) => {
    expect(() => readEnvironment(given)).toThrow(told);
  });

  test('a key without a port', () => {
    expect(() => readEnvironment({ DISCORD_PUBLIC_KEY: 'ab'.repeat(32) })).toThrow(
      /^PORT is missing: .*DISCORD_PUBLIC_KEY/,
    );
  });

  test('a gateway without a token', () => {
    const given = { DISCORD_PUBLIC_KEY: 'ab'.repeat(32), PORT: '80', DISCORD_GATEWAY: 'on' };
    expect(() => readEnvironment(given)).toThrow(/^DISCORD_TOKEN is missing: the gateway/);
  });

  test('all of them at once, and no value among them', () => {
    const bad = { DISCORD_TOKEN: 'se cret', LOG_LEVEL: 'loud' };
    expect(() => readEnvironment(bad)).toThrow(/DISCORD_TOKEN.*\n.*LOG_LEVEL/);
    expect(() => readEnvironment(bad)).not.toThrow(/se cret/);
  });
});

test('.env.example has every setting, and no other', () => {
  const named = (file: string, line: RegExp) =>
    [...readFileSync(file, 'utf8').matchAll(line)].map(([, name]) => name).sort();
  const settings = named('src/environment.ts', /^ {2}([A-Z_]+):/gm);
  expect(settings.length).toBeGreaterThan(15);
  expect(named('.env.example', /^(?:# )?([A-Z_]+)=/gm)).toEqual(settings);
});
