import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { FOR_MANY } from '../bench/load/bot.ts';
import { readEnvironment } from '../src/environment.ts';

type Settings = Readonly<Record<string, string>>;

/** Seconds after the grace: for requests under way, to leave the gateway, and for what was deferred. */
const STOPPING = 5 + 3 + 10;

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
        value.replace(/\$\{(\w+):(.)\}/g, (_whole, variable: string, sign: string) =>
          sign === '-' ? '' : (GIVEN[variable] ?? 'missing'),
        ),
      ]),
    );
  const { http, gateway } = services;
  check(filled(http.environment));
  check(filled(gateway.environment));
  // Who may change the articles is asked in every process.
  for (const { environment } of [http, gateway])
    for (const name of ['MODERATOR_ROLE_IDS', 'KNOWLEDGE_GUILD_IDS'])
      expect(environment[name]).toBe(`\${${name}:-}`);
  expect(readFileSync('deploy/Caddyfile', 'utf8')).toContain(`dynamic a http ${http.environment.PORT}`);
  for (const each of [http, gateway]) {
    expect(each.depends_on.postgres.condition).toBe('service_healthy');
    // Five seconds of grace unless set otherwise.
    expect(Number.parseInt(each.stop_grace_period, 10)).toBeGreaterThan(5 + STOPPING);
    expect(each).toMatchObject({ read_only: true, cap_drop: ['ALL'] });
  }
  expect(http.healthcheck.test.join(' ')).toContain(`127.0.0.1:${http.environment.PORT}/readyz`);
});

test('the image starts the program as the bench of replicas does', () => {
  const [, command = ''] = /^CMD (.+)$/m.exec(readFileSync('Dockerfile', 'utf8')) ?? [];
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(JSON.parse(command)).toEqual(['node', ...FOR_MANY, ...scripts.start.split(' ').slice(1)]);
});

test('kubernetes.yaml starts the program with settings that it takes, each shard once', () => {
  const all = parseAllDocuments(readFileSync('deploy/kubernetes.yaml', 'utf8')).map((each) => each.toJS());
  const named = (kind: string, name: string) =>
    all.find((each) => each.kind === kind && each.metadata.name === name);
  const { DISCORD_TOKEN = '', DATABASE_URL = '' } = GIVEN;
  check({ DATABASE_URL, ...named('ConfigMap', 'footnote-http').data });
  const gateway = named('ConfigMap', 'footnote-gateway').data as Settings;
  // Who may change the articles is asked in every process.
  expect(gateway.KNOWLEDGE_GUILD_IDS).toMatch(/^\d+$/);
  expect(named('ConfigMap', 'footnote-http').data.KNOWLEDGE_GUILD_IDS).toBe(gateway.KNOWLEDGE_GUILD_IDS);
  const { spec } = named('StatefulSet', 'footnote-gateway');
  const [start] = spec.template.spec.containers[0].args;
  expect(start).toContain(['exec node', ...FOR_MANY].join(' '));
  const [each] = /POD \* (\d+)/.exec(start)?.slice(1) ?? [];
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
    expect(container.image).toMatch(/:\d+\.\d+\.\d+$/);
    // The number of the image's user, `node`.
    expect(spec.template.spec.securityContext).toMatchObject({ runAsNonRoot: true, runAsUser: 1000 });
    expect(container.securityContext.readOnlyRootFilesystem).toBe(true);
    const reads = container.envFrom.flatMap(
      (from: { configMapRef?: { name: string } }) => from.configMapRef ?? [],
    );
    const settings = of('ConfigMap').find(({ metadata }) => metadata.name === reads[0].name)
      ?.data as Settings;
    for (const probe of [container.readinessProbe, container.livenessProbe]) {
      expect(`${probe.httpGet.port}`).toBe(settings.PORT);
    }
    expect(spec.template.spec.terminationGracePeriodSeconds).toBeGreaterThan(
      Number(settings.DRAIN_SECONDS) + STOPPING,
    );
  }
  const labels = workloads.map(({ spec }) => spec.template.metadata.labels);
  for (const { spec } of of('Service')) expect(labels).toContainEqual(expect.objectContaining(spec.selector));
  const services = of('Service').map(({ metadata }) => metadata.name);
  for (const { spec } of of('StatefulSet')) expect(services).toContain(spec.serviceName);
});

test('the image has all that the program imports: its folders, and packages that it is not only developed with', () => {
  const copied = [...readFileSync('Dockerfile', 'utf8').matchAll(/^COPY (.+) \S+$/gm)].flatMap(([, from]) =>
    from!.split(' '),
  );
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const sources = ['src', 'commands'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
  const imports = ['typescript.js', ...sources.filter((name) => name.endsWith('.ts'))].flatMap((file) =>
    // Types alone are gone by the time that it runs.
    [
      ...readFileSync(file, 'utf8').matchAll(
        /^(?:import|export) (?!type )[^;]*?from '([^']+)'|\bimport\('([^']+)'\)/gms,
      ),
    ].map(([, stated, loaded]) => ({ file, target: stated ?? loaded! })),
  );
  expect(imports.length).toBeGreaterThan(500);
  const missing = imports.filter(({ file, target }) => {
    if (target.startsWith('node:')) return false;
    if (target.startsWith('.')) return !copied.includes(join(dirname(file), target).split('/')[0]!);
    const [scope, name] = target.split('/');
    return !(target.startsWith('@')
      ? `${scope}/${name}` in dependencies
      : scope! in dependencies || target === 'module');
  });
  expect(missing).toEqual([]);
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
