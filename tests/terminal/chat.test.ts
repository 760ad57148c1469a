import { readFileSync } from 'node:fs';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { LANGUAGES, type Language } from '../../src/language/language.ts';
import { helpWords } from '../../src/replies/help-words.ts';
import { words } from '../../src/replies/words.ts';
import { chat } from '../../src/terminal/chat.ts';
import { type Report, withProgress } from '../../src/terminal/progress.ts';
import { contextIn, folderOf } from '../support/knowledge.ts';

const knowledge = await loadKnowledge('knowledge');

const context = (language: Language) => contextIn(language, knowledge);

test('the arrow key brings the last line back', async () => {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  const output = new PassThrough();
  let printed = '';
  output.setEncoding('utf8').on('data', (text) => {
    printed += text;
  });
  const over = chat(commands, () => context('en'), {
    input,
    output,
    screen: () => ({ columns: 80, colour: false }),
  });
  const answers = () => printed.split('Also called Isler').length - 1;
  input.write('/who isler\r');
  await expect.poll(answers, { timeout: 50_000 }).toBe(1);
  input.write('\u001b[A\r');
  await expect.poll(answers, { timeout: 50_000 }).toBe(2);
  input.end('/quit\r');
  await over;
});

/** What the chat prints when these lines are typed. */
async function typed(...lines: readonly string[]): Promise<string> {
  return typedIn('en', ...lines);
}

async function typedIn(language: Language, ...lines: readonly string[]): Promise<string> {
  const output = new PassThrough();
  const printed = text(output);
  await chat(commands, () => context(language), {
    input: Readable.from([lines.map((line) => `${line}\n`).join('')]),
    output,
    screen: () => ({ columns: 80, colour: false }),
  });
  output.end();
  return printed;
}

test('shows what the README says that it does', async () => {
  const readme = readFileSync('README.md', 'utf8');
  const [, question = '', shown = ''] = /^› (.*)\n\n([^`]*)```/m.exec(readme) ?? [];
  const plain = (some: string) => some.replace(/[│*\s]+/g, ' ').trim();
  expect(plain(shown)).not.toBe('');
  expect(plain(await typed(question))).toContain(plain(shown));
});

test('goes on from a passage: before, after, why', async () => {
  const printed = await typed('how many fighters were killed?', '/why', '/next', '/previous');
  expect(printed).toContain('/previous  /next  /why');
  expect(printed).toContain('Its score is');
  // After the explanation one still goes on from the passage.
  expect(printed).toMatch(/passage 12 of 18.*passage 13 of 18.*passage 12 of 18/s);
});

test.each(LANGUAGES)('help in %s is about what can be typed here', async (language) => {
  const printed = await typedIn(language, '/help');
  const { typed: steps, inDiscord, onCards, moderators } = helpWords[language];
  for (const [name] of steps) expect(printed).toContain(name);
  expect(printed.replace(/\s+/g, ' ')).toContain(inDiscord);
  expect(printed).not.toContain(onCards.at(-1)![1]);
  expect(printed).not.toContain(moderators);
});

test.each<[string, Language, Language]>([
  ['hallo', 'en', 'nl'],
  ['hello', 'nl', 'en'],
  ['hi', 'nl', 'nl'],
  ['hi', 'en', 'en'],
])('“%s”, to who reads %s, is answered in %s', async (greeting, reads, answered) => {
  const printed = await typedIn(reads, greeting);
  for (const each of LANGUAGES) expect(printed.includes(words[each].askAway)).toBe(each === answered);
});

test('a step goes by its name in either language', async () => {
  const printed = await typedIn('nl', 'hoeveel strijders zijn gedood?', '/next');
  expect(printed).toMatch(/passage 12 van 18.*\n\/vorige {2}\/volgende {2}\/waarom\n.*passage 13 van 18/s);
});

test('what leads nowhere says so, and is not asked', async () => {
  for (const step of ['/next', '/waarom', '7']) {
    expect(await typed(step)).toContain(`${step} leads nowhere from here`);
  }
  expect(await typed('how many fighters were killed?', '/read 18', '/next')).toContain('/next leads nowhere');
  expect(await typedIn('nl', '/volgende')).toContain('/volgende leidt hier nergens heen');
});

test('a passage in two languages is one', async () => {
  expect(await typed('/status')).toContain('1 article, 18 passages');
  expect(await typed('/reload')).toContain('Reloaded: 18 passages in');
});

test('help and leaving need no slash, and commands no small letters', async () => {
  expect(await typed('help')).toContain('Under an answer');
  // In the language of the question, where that is clear.
  expect(await typed('hoe werkt dit?')).toContain(helpWords.nl.about.slice(0, 30));
  expect(await typed('/WHO isler')).toContain('Also called Isler');
  expect(await typed('exit', '/who isler')).not.toContain('Isler');
});

test('a question that leans on the one before is read with it, and says how', async () => {
  const printed = await typed(
    'how many fighters were killed in east Mosul?',
    'and when was that?',
    'why is the sky blue?',
  );
  expect(printed).toContain(
    'About the passage before, read as:\nand when was that? (fighters, killed, east, Mosul)',
  );
  expect(printed).toContain('│ *The eastern part of Mosul was retaken from IS');
  expect(printed).toContain('The article doesn’t say.');
});

test.each([
  ['/ask', 'ask needs a question'],
  ['/ask ""', 'ask needs a question'],
  ['/ask --json', '--json goes after npm start --, not in the chat'],
  ['/timeline --picture x.png', '--picture goes after npm start --'],
  ['/who --help', '--help goes after npm start --'],
])('%s is told what is wrong with it, and the chat goes on', async (line, expected) => {
  const printed = await typed(line, '/who isler');
  expect(printed).toContain(expected);
  expect(printed).toContain('Also called Isler');
});

test.each([
  ['/vraag', 'Bij vraag hoort een vraag: vraag "…"'],
  ['/tijdlijn --sinds 2016', 'Er is geen optie --sinds'],
  ['/wie --json', '--json hoort bij vraag en tijdlijn, niet bij wie'],
  ['/vraag iets --json', '--json hoort achter npm start --'],
  ['/artikel', 'Zeg wat er met /artikel moet gebeuren: /artikel toevoegen, /artikel lijst'],
  ['/niets', 'Er is geen opdracht "/niets". Wel: /vraag, /samenvatting'],
])('%s is told so in Dutch to who reads Dutch', async (line, expected) => {
  const printed = await typedIn('nl', line);
  expect(printed.replace(/\s+/g, ' ')).toContain(expected);
  expect(printed).not.toContain('import');
});

test('work that takes its time shows a bar, on a terminal only, and leaves no trace', async () => {
  const screen = () => {
    const output = Object.assign(new PassThrough(), { isTTY: true });
    return output.setEncoding('utf8');
  };
  const slow = async (report: Report) => {
    report(0.2);
    await sleep(1_300);
    report(0.504);
    report(0.504);
    return 'done';
  };
  const terminal = screen();
  expect(await withProgress(slow, 'Reading', terminal)).toBe('done');
  const clear = '\r\u001b[2K';
  expect(terminal.read()).toBe(
    `Reading ${'▰'.repeat(4)}${'▱'.repeat(16)} 20%${clear}Reading ${'▰'.repeat(10)}${'▱'.repeat(10)} 50%${clear}`,
  );
  const file = Object.assign(screen(), { isTTY: false });
  await withProgress(slow, 'Reading', file);
  await withProgress(async () => 'quick', 'Reading', file);
  expect(file.read()).toBeNull();
});

test('loading tells how far it is, passage by passage', async () => {
  const passages = Array.from({ length: 300 }, (_, at) => `Passage ${at} is about the matter of ${at}.`);
  const text = `---\ntitle: Long\nlanguage: en\n---\n\n${passages.join('\n\n')}\n`;
  const told: number[] = [];
  await loadKnowledge(folderOf({ 'long/article.en.md': text }), { report: (share) => told.push(share) });
  expect(told.length).toBeGreaterThan(0);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(told.every((share) => share >= 0 && share <= 1)).toBe(true);
});
