import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  check({ DATABASE_URL, ...named('ConfigMap', 'footnote-http').data });
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

test('kubernetes.yaml names nothing that is not there, and gives a process the time that it takes to stop', () => {
  const all = parseAllDocuments(readFileSync('deploy/kubernetes.yaml', 'utf8')).map((each) => each.toJS());
  const of = (kind: string) => all.filter((each) => each.kind === kind);
  const workloads = [...of('Deployment'), ...of('StatefulSet')];
  expect(workloads).toHaveLength(2);
  for (const { spec } of workloads) {
    expect(spec.template.metadata.labels).toMatchObject(spec.selector.matchLabels);
    const [container] = spec.template.spec.containers;
    const reads = container.envFrom.flatMap(
      (from: { configMapRef?: { name: string } }) => from.configMapRef ?? [],
    );
    const settings = of('ConfigMap').find(({ metadata }) => metadata.name === reads[0].name)
      ?.data as Settings;
    for (const probe of [container.readinessProbe, container.livenessProbe]) {
      expect(`${probe.httpGet.port}`).toBe(settings.PORT);
    }
    // What it took may take five seconds more, and so may what it was asked by the gateway.
    expect(spec.template.spec.terminationGracePeriodSeconds).toBeGreaterThan(
      Number(settings.DRAIN_SECONDS) + 10,
    );
  }
  const labels = workloads.map(({ spec }) => spec.template.metadata.labels);
  for (const { spec } of of('Service')) expect(labels).toContainEqual(expect.objectContaining(spec.selector));
  const services = of('Service').map(({ metadata }) => metadata.name);
  for (const { spec } of of('StatefulSet')) expect(services).toContain(spec.serviceName);
});

const caddy = spawnSync('caddy', ['version'], { encoding: 'utf8' }).stdout;

test.skipIf(!caddy)('the Caddyfile is one that Caddy takes (where it is installed)', () => {
  const shipped = readFileSync('deploy/Caddyfile', 'utf8');
  // Debian's is from before this was renamed, in 2.7.
  const [, minor] = /^v?2\.(\d+)/.exec(caddy) ?? [];
  const text = Number(minor) < 7 ? shipped.replace('request_buffers 1MB', 'buffer_requests') : shipped;
  const file = join(mkdtempSync(join(tmpdir(), 'footnote-')), 'Caddyfile');
  writeFileSync(file, text);
  const adapted = spawnSync('caddy', ['adapt', '--adapter', 'caddyfile', '--config', file], {
    encoding: 'utf8',
    env: { ...process.env, DOMAIN: 'footnote.example.org' },
  });
  expect(adapted.stderr).not.toMatch(/^Error/m);
  expect(JSON.parse(adapted.stdout).apps.http.servers.srv0.routes[0].match).toEqual([
    { host: ['footnote.example.org'] },
  ]);
});
