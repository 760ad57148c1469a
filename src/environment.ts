import { z } from 'zod';
import { Advice } from './advice.ts';

const snowflake = z
  .string()
  .regex(/^\d{17,20}$/, 'is not a Discord id: copy it with Developer Mode on (17 to 20 digits)');

/** Ids separated by commas or spaces. */
const snowflakes = z
  .string()
  .transform((list) => list.split(/[\s,]+/).filter(Boolean))
  .pipe(z.array(snowflake));

const number = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/, `must be a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine((n) => n >= least && n <= most, {
      error: `must be a whole number from ${least} to ${most}`,
      abort: true,
    });

/** `10/30`: so many answers in so many seconds. */
const allowance = (standard: string) =>
  z
    .string()
    .default(standard)
    .transform((text, context) => {
      if (text === 'off') return null;
      const [, answers, seconds] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(text) ?? [];
      if (answers && seconds) return { answers: Number(answers), seconds: Number(seconds) };
      context.addIssue('is answers/seconds, such as 10/30, or off');
      return z.NEVER;
    });

/** "4-6": 4, 5 and 6. */
function range(text: string): number[] {
  const [first = 0, last = first] = text.split('-').map(Number);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

/** Every setting there is; `.env.example` explains each. An empty value counts as left out. */
const settings = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(/^\S+$/, 'must be the token alone, without spaces: copy it from the Developer Portal → Bot')
    .optional(),
  DISCORD_API_URL: z.url({ protocol: /^https?$/, error: 'must be a http(s) address' }).optional(),
  DISCORD_GUILD_ID: snowflake.optional(),
  MODERATOR_ROLE_IDS: snowflakes.default([]),
  DISCORD_PUBLIC_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, {
      error: 'must be 64 hexadecimal digits: copy it from the Developer Portal → Public Key',
      abort: true,
    })
    .optional(),
  DISCORD_GATEWAY: z
    .enum(['on', 'off'], { error: 'must be on or off' })
    .transform((value) => value === 'on')
    .optional(),
  SHARDS: z
    .string()
    .regex(/^(auto|\d{1,4}(-\d{1,4})?(,\d{1,4}(-\d{1,4})?)*)$/, {
      error: 'must be auto, or the shards of this process, such as 0-3 or 4,6',
      abort: true,
    })
    .transform((text) => (text === 'auto' ? text : text.split(',').flatMap(range)))
    .refine((ids) => ids.length > 0, 'names no shard: the lower number comes first, as in 0-3')
    .optional(),
  SHARD_COUNT: number(1, 9_999).optional(),
  PORT: number(0, 65_535).optional(),
  HOST: z.string().optional(),
  PUBLIC_URL: z
    .string()
    .regex(
      /^https?:\/\/[^/?#\s]+\/?$/,
      'must be a http(s) address without a path, such as https://footnote.example.org',
    )
    .transform((url) => url.replace(/\/$/, ''))
    .optional(),
  DRAIN_SECONDS: number(0, 300).default(5),
  COOLDOWN_PERSON: allowance('10/30'),
  COOLDOWN_CHANNEL: allowance('60/60'),
  KNOWLEDGE_DIR: z.string().default('knowledge'),
  KNOWLEDGE_GUILD_IDS: snowflakes.optional(),
  KNOWLEDGE_WATCH: z
    .enum(['true', 'false'], { error: 'must be true or false' })
    .default('false')
    .transform((value) => value === 'true'),
  DATABASE_URL: z
    .string()
    .regex(
      /^(file:.|postgres(ql)?:\/\/)/,
      'must be a file, such as file:data/footnote.db, or postgres://user:password@host/database',
    )
    .default('file:data/footnote.db'),
  RETENTION_DAYS: z.coerce
    .number('must be a number of days, such as 90')
    .int('must be a whole number of days, such as 90')
    .min(1, 'must be at least 1 day')
    .max(3_650, 'must be at most 3650 days')
    .default(90),
  MESSAGE_CONTENT: z
    .enum(['true', 'false'], { error: 'must be true or false' })
    .transform((value) => value === 'true')
    .default(false),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'must be one of fatal, error, warn, info, debug, trace, silent',
    })
    .default('info'),
});

/** The same, with what settings demand of one another. */
const schema = settings.superRefine((given, context) => {
  const { DISCORD_TOKEN, DISCORD_PUBLIC_KEY, DISCORD_GATEWAY, PORT, SHARDS, SHARD_COUNT } = given;
  const fault = (path: string, message: string) =>
    context.addIssue({ code: 'custom', path: [path], message });
  if (DISCORD_PUBLIC_KEY && PORT === undefined) {
    fault('PORT', 'is missing: with DISCORD_PUBLIC_KEY, interactions arrive over HTTP, and need a port');
  }
  if (DISCORD_GATEWAY === false && !DISCORD_PUBLIC_KEY) {
    fault('DISCORD_GATEWAY', 'is off: then DISCORD_PUBLIC_KEY and PORT are needed, or nothing would arrive');
  }
  if (DISCORD_GATEWAY && DISCORD_PUBLIC_KEY && !DISCORD_TOKEN) {
    fault('DISCORD_TOKEN', 'is missing: the gateway (DISCORD_GATEWAY=on) is connected to with it');
  }
  if (SHARDS !== undefined && DISCORD_PUBLIC_KEY) {
    fault(
      'SHARDS',
      'are connections to the gateway: leave out DISCORD_PUBLIC_KEY, which is for other processes',
    );
  }
  if (Array.isArray(SHARDS) && SHARDS.length > 0 && SHARD_COUNT === undefined) {
    fault('SHARD_COUNT', 'is missing: with some shards here, say how many there are in all');
  }
  if (SHARD_COUNT !== undefined && !Array.isArray(SHARDS)) {
    fault(
      'SHARD_COUNT',
      'goes with the shards of this process, such as SHARDS=0-3; else Discord says how many',
    );
  }
  if (Array.isArray(SHARDS) && SHARD_COUNT !== undefined && SHARDS.some((id) => id >= SHARD_COUNT)) {
    fault(
      'SHARDS',
      `must be below SHARD_COUNT: the first of ${SHARD_COUNT} is 0, the last ${SHARD_COUNT - 1}`,
    );
  }
});

export type Environment = Readonly<z.infer<typeof schema>>;

/** Settings that cannot be used, a line for each, with its remedy. Values are left out: one of them is secret. */
export class BadEnvironment extends Advice {
  override readonly name = 'BadEnvironment';
}

/** @throws BadEnvironment with all faults at once. */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const given = Object.entries(variables).filter(([, value]) => value?.trim());
  const result = schema.safeParse(Object.fromEntries(given.map(([key, value]) => [key, value?.trim()])));
  if (result.success) return result.data;
  throw new BadEnvironment(
    result.error.issues
      .map(({ path, message }) => `${String(path[0])} ${message} (in .env or the environment)`)
      .join('\n'),
  );
}
