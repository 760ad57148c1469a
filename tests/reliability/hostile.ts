import { stripVTControlCharacters } from 'node:util';
import { type Context, IN_TERMINAL, type Option, slashCommands } from '../../commands/command.ts';
import { commands } from '../../commands/index.ts';
import { render } from '../../src/discord/drawing/render.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Store } from '../../src/store/store.ts';
import { renderReply } from '../../src/terminal/render.ts';
import type { Random } from '../articles/damage.ts';
import { messageProblems, suggestionProblems, textsOf } from '../support/limits.ts';
import { GUILD_ID, USER_ID } from '../support/payloads.ts';
import { asSent } from '../support/rendered.ts';
import { markdownProblems } from './markdown.ts';

/** Characters of the longest texts: more than a message of Discord's can have. */
const LONG = 6_000;

/** Milliseconds of processor time, whatever else the machine does, that all of one call may take: suggestions, the answer, and showing it in Discord and the terminal. */
export const PATIENCE = 50;

const ONES = {
  control: ['\0', '\u0007', '\u001b[2J', '\u009b31m', '\r', '\n', '\u2028', '\u0085', '\u007f', '\ufeff'],
  turned: ['\u202e', '\u202b', '\u2067', '\u2069', '\u202c', '\u200f', '\u061c', 'שלום', 'مرحبا'],
  stacked: ['\u0300', '\u0336', '\u035c', '\u0489', '\u20e3', 'a', 'e'],
  emoji: ['👍', '👨‍👩‍👧‍👦', '🏳️‍🌈', '🇳🇱', '❤️', '1️⃣', '🧑🏿‍🚒'],
  markdown: [
    '**',
    '*',
    '_',
    '__',
    '~~',
    '||',
    '`',
    '```\n',
    '> ',
    '# ',
    '-# ',
    '- ',
    '1. ',
    '\\',
    '[a](',
    ')',
    ' b ',
  ],
  mention: [
    '@everyone',
    '@here',
    `<@${USER_ID}>`,
    '<@&7>',
    '<#8>',
    '</ask:9>',
    '<a:x:1>',
    ':smile:',
    '<t:1:R>',
    '<id:guide>',
  ],
  link: [
    'https://evil.example/a_b*c',
    '[x](https://e.vil)',
    '<https://e.vil>',
    'http://',
    'discord.gg/x',
    'steam://run',
  ],
  pattern: ['(a+)+$', '(.*)*', '.*.*.*=', '((((', '[[[[', '\\', '{1,99999}', 'aaaaaaaaaaaaaaaa', '!', '^|$'],
  object: [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    '{"a":1}',
    "'; drop table votes; --",
    '{{7*7}}',
  ],
  broken: ['\ud800', '\udfff', '\ufffe', '\uffff', '\u200b', '\u3164', '\u{e0041}', '\u{1d173}'],
} as const;

const SORTS = Object.values(ONES) as readonly (readonly string[])[];

/** What a reader of the shipped article may ask. */
const SOUND = [
  'where is al-Baghdadi?',
  'hoeveel strijders zijn gedood?',
  'Mosul',
  'who said so',
  'mosul-2017',
  'nl',
];

/** A text that somebody with bad intentions may give: of one sort or of several, alone or in a sound one, short or long. */
function hostileText(random: Random): string {
  const sorts = random(3) > 0 ? [SORTS[random(SORTS.length)]!] : SORTS;
  const piece = () => {
    const sort = sorts[random(sorts.length)]!;
    return sort[random(sort.length)]!;
  };
  const one = random(4) === 0 ? piece() : null;
  const long = random(4) === 0;
  let text = random(3) === 0 ? SOUND[random(SOUND.length)]! : '';
  for (let left = long ? LONG : 1 + random(40); long ? text.length < LONG : left > 0; left -= 1) {
    text += one ?? piece();
    if (random(20) === 0) text += ' ';
  }
  return long ? text.slice(0, LONG) : text;
}

/** What is wrong with what came of one hostile call, and how many milliseconds of processor time it took. */
export interface Ordeal {
  readonly what: string;
  readonly problems: readonly string[];
  readonly took: number;
}

const CALLED = slashCommands(commands).filter(({ moderator }) => !moderator);
const MESSAGE = commands.find((command) => command.kind === 'message')!;

/** Gives a hostile text to every option of a command, or asks it from a message, or types it where one gets suggestions. */
export async function ordeal(
  turn: number,
  random: Random,
  knowledge: Knowledge,
  store: Store,
): Promise<Ordeal> {
  const context: Context = {
    ...IN_TERMINAL,
    knowledge: knowledge.current,
    language: random(2) === 0 ? 'en' : 'nl',
    commands,
    base: knowledge,
    store,
    caller: { call: USER_ID, account: USER_ID, guild: GUILD_ID, channels: [hostileText(random)] },
  };
  // Every other turn asks: that is where most of the work is.
  const command =
    turn % 2 === 0 ? CALLED.find(({ name }) => name.en === 'ask')! : CALLED[random(CALLED.length)]!;
  const fromMessage = turn % 4 === 0;
  const text = hostileText(random);
  const what = `${fromMessage ? 'message' : command.name.en} ${JSON.stringify(text.slice(0, 100))} (${text.length})`;
  // Longer values are refused by both surfaces before a command gets them.
  const value = (whole: string, { maxLength = LONG }: Option) => [...whole].slice(0, maxLength).join('');
  const given = Object.fromEntries(
    Object.entries(command.options).map(([key, option]) => {
      if (option.kind === 'flag') return [key, random(2) === 0];
      if (option.required) return [key, value(text, option)];
      return [key, random(2) === 0 ? undefined : value(hostileText(random), option)];
    }),
  );
  const suffer = async () => {
    const started = cpuTime();
    const offered = Object.values(command.options).map(
      (option) => option.complete?.(text, given, context) ?? [],
    );
    const reply = await (fromMessage ? MESSAGE.run(text, context) : command.run(given, context));
    const message = render(reply, context.language, USER_ID);
    const lines = renderReply(reply, { columns: 80, colour: true });
    return { offered, message, lines, took: cpuTime() - started };
  };
  try {
    const { offered, message, lines, took: first } = await suffer();
    // What took long because memory was tidied up does not do so three times.
    const took = first > PATIENCE ? Math.min(first, (await suffer()).took, (await suffer()).took) : first;
    const problems = [
      ...wrongInDiscord(message),
      ...wrongInTerminal(lines),
      ...offered.flatMap((choices) => suggestionProblems({ choices })),
    ];
    return { what, problems, took };
  } catch (error) {
    return { what, problems: [`${(error as Error).stack}`], took: Number.NaN };
  }
}

function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

function wrongInDiscord(rendered: ReturnType<typeof render>): string[] {
  const message = asSent(rendered);
  const attached = new Map(rendered.files.map(({ name, attachment }) => [name, attachment]));
  return [...messageProblems(message, attached), ...textsOf(message).flatMap(markdownProblems)];
}

function wrongInTerminal(lines: string): string[] {
  // Without our own styles: what is left of control characters is somebody else's.
  const bare = stripVTControlCharacters(lines);
  return [
    ...(/[^\P{Cc}\n]/u.test(bare) ? ['a control character in the terminal'] : []),
    ...(/[\u202a-\u202e\u2066-\u2069]/.test(bare) ? ['text turned around in the terminal'] : []),
  ];
}
