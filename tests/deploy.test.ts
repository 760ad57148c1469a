import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { readEnvironment } from '../src/environment.ts';

type Settings = Readonly<Record<string, string>>;

/** What is filled in from elsewhere. */
const GIVEN: Settings = {
  DISCORD_TOKEN: 'a-token',
  DISCORD_PUBLIC_KEY: 'ab'.repeat(32),
  DOMAIN: 'footnote.example.org',
  POSTGRES_PASSWORD: 'secret',
  DATABASE_URL: 'postgres://footnote:secret@postgres/footnote',
};

/** The settings as they reach the program: each is one that it knows, and together they are in order. */
function check(settings: Settings): void {
  const known = readFileSync('.env.example', 'utf8');
  for (const name of Object.keys(settings)) expect(known).toMatch(new RegExp(`^(# )?${name}=`, 'm'));
  readEnvironment(settings);
}

test('compose.yaml starts the program with settings that it takes', () => {
  const { services } = parse(readFileSync('deploy/compose.yaml', 'utf8'), { merge: true });
  const filled = (settings: Settings) =>
    Object.fromEntries(
      Object.entries(settings).map(([name, value]) => [
        name,
        value.replace(/\$\{(\w+):\?\}/g, (_whole, variable: string) => GIVEN[variable] ?? 'missing'),
      ]),
    );
  const { http, gateway } = services;
  check(filled(http.environment));
  check(filled(gateway.environment));
  expect(readFileSync('deploy/Caddyfile', 'utf8')).toContain(`dynamic a http ${http.environment.PORT}`);
  for (const each of [http, gateway]) expect(each.depends_on.postgres.condition).toBe('service_healthy');
});

test('kubernetes.yaml starts the program with settings that it takes, each shard once', () => {
  const all = parseAllDocuments(readFileSync('deploy/kubernetes.yaml', 'utf8')).map((each) => each.toJS());
  const named = (kind: string, name: string) =>
    all.find((each) => each.kind === kind && each.metadata.name === name);
  const { DISCORD_TOKEN = '', DATABASE_URL = '' } = GIVEN;
  check({ DISCORD_TOKEN, DATABASE_URL, ...named('ConfigMap', 'footnote-http').data });
  const gateway = named('ConfigMap', 'footnote-gateway').data as Settings;
  const { spec } = named('StatefulSet', 'footnote-gateway');
  const [each] = /POD \* (\d+)/.exec(spec.template.spec.containers[0].args[0])?.slice(1) ?? [];
  const held = Array.from({ length: spec.replicas }, (_, pod) => {
    const first = pod * Number(each);
    const settings = {
      DISCORD_TOKEN,
      DATABASE_URL,
      ...gateway,
      SHARDS: `${first}-${first + Number(each) - 1}`,
    };
    check(settings);
    return readEnvironment(settings).SHARDS;
  });
  expect(held.flat()).toEqual(Array.from({ length: Number(gateway.SHARD_COUNT) }, (_, id) => id));
});
