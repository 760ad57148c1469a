import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { open } from '../store/support.ts';
import { run } from '../support/bot.ts';
import { decided, knowledgeOf, TEA } from '../support/knowledge.ts';
import { flatten } from '../support/limits.ts';
import { APPLICATION_ID, type From, GUILD_ID, PERMISSIONS } from '../support/payloads.ts';
import { buttons } from '../support/reading.ts';

const FILE = 'tea/article.en.md';
const QUESTION = 'how long does green tea steep';
const SOMEBODY = { user: '700000000000000099' };

/** A bot that knows of tea, and what it answers. */
async function asked(
  options: Readonly<Record<string, string | boolean | { member: string }>> = {},
  from: From = {},
) {
  const knowledge = await knowledgeOf({ [FILE]: TEA });
  const running = await run({ commands, knowledge });
  const answer = await running.server.command('ask', { question: QUESTION, ...options }, from);
  return { ...running, knowledge, answer };
}

describe('the card of an answer', () => {
  test('has question, passage with the sentence in bold, place, how sure, source, date and revision', async () => {
    const { answer, knowledge } = await asked();
    expect(answer).toMatchObject({ private: false, deferred: false });
    expect(answer.texts.slice(0, 3)).toEqual([
      `-# ${QUESTION}`,
      '### How long does green tea steep?',
      '> Good water comes first. **Green tea is steeped for two minutes.**',
    ]);
    expect(answer.texts.at(-1)).toMatch(
      /^-# Steeping · passage 1 of 3 · (sure|likely|possible) match \(\d+%\)\n-# Tea in five minutes · The Kettle · as of March 2017 · revision /,
    );
    expect(answer.text).toContain(`revision ${knowledge.current.revision}`);
    expect(knowledge.current.revision).toMatch(/^[0-9a-f]{7}$/);
  });

  test('has buttons, one of them a link to the sentence', async () => {
    const { answer } = await asked();
    expect(buttons(answer)).toEqual([
      '[‹ Previous]',
      'Next ›',
      'Follow up',
      'Why this passage?',
      'Open at the sentence',
      'Remove',
    ]);
    const link = flatten(answer.message.components).find(({ url }) => url);
    expect(link?.url).toBe(
      'https://example.org/tea#:~:text=Green%20tea%20is%20steeped%20for%20two%20minutes.',
    );
  });

  test('is in Dutch for a question in Dutch', async () => {
    const { server } = await run({ commands, knowledge: await loadKnowledge('knowledge') });
    const answer = await server.command(
      'ask',
      { question: 'hoeveel strijders zijn gedood?' },
      { locale: 'nl' },
    );
    expect(buttons(answer)).toEqual([
      '‹ Vorige',
      'Volgende ›',
      'Doorvragen',
      'Waarom deze passage?',
      'Verwijderen',
    ]);
    expect(answer.text).toMatch(/passage \d+ van \d+ · vrijwel zeker \(\d+%\).* · revisie [0-9a-f]{7}/s);
  });

  test('that is private can be shown to everyone, and not removed: Discord dismisses it', async () => {
    const { answer } = await asked({ private: true });
    expect(answer.private).toBe(true);
    expect(buttons(answer).at(-1)).toBe('Show to everyone');
    expect(buttons(answer)).not.toContain('Remove');
  });

  test('for somebody has their name above it, and pings nobody', async () => {
    const { answer } = await asked({ for: { member: '@everyone <@1> *Ann*' } });
    expect(answer.texts[0]).toBe(String.raw`-# For \@everyone \<\@1> \*Ann\*`);
    expect(answer.message.allowed_mentions).toMatchObject({ parse: [] });
  });

  test('has no link in it that the asker wrote', async () => {
    const { server } = await run({ commands, knowledge: await knowledgeOf({ [FILE]: TEA }) });
    const answer = await server.command('ask', { question: 'https://example.com/tea' });
    expect(answer.texts[0]).toBe(String.raw`-# https\://example.com/tea`);
  });

  test('of a long passage is cut at a sentence with the one that answers in it, and says how to read on', async () => {
    const filler = Array.from({ length: 60 }, (_, at) => `Sentence ${at} is about cups and saucers.`).join(
      ' ',
    );
    const text = TEA.replace('Good water comes first.', filler);
    const { server } = await run({ commands, knowledge: await knowledgeOf({ [FILE]: text }) });
    const answer = await server.command('ask', { question: QUESTION });
    const quote = answer.texts[2] ?? '';
    expect(quote).toMatch(/^> … Sentence 59 .* \*\*Green tea is steeped for two minutes\.\*\*$/);
    expect(answer.text).toContain('Read all of it: /read passage: 1 article: tea');
    const pressed = await server.press(answer, 'Read all of it', SOMEBODY);
    expect(pressed).toMatchObject({
      private: true,
      text: expect.stringContaining('Sentence 0 is about cups'),
    });
    const whole = await server.command('read', { passage: '1' });
    expect(whole.text).toContain('Sentence 0 is about cups');
    expect(whole.text).toContain('Green tea is steeped for two minutes.');
  });
});

test('a passage too long for one message is read part by part', async () => {
  const filler = Array.from({ length: 150 }, (_, at) => `Sentence ${at} is about cups and saucers.`).join(
    ' ',
  );
  const text = TEA.replace('Good water comes first.', filler);
  const { server } = await run({ commands, knowledge: await knowledgeOf({ [FILE]: text }) });
  const first = await server.command('read', { passage: '1' });
  expect(first.text).toContain('> Sentence 0 is about');
  expect(first.text).toContain('This passage goes on: /read passage: 1.2 article: tea');
  const second = await server.command('read', { passage: 'green-tea.2' });
  expect(second.text).toMatch(/> … Sentence \d+ .* Green tea is steeped for two minutes\.$/m);
  expect(second.text).not.toContain('goes on');
  expect(buttons(second)).not.toContain('Read on');
  const pressed = await server.press(first, 'Read on', SOMEBODY);
  expect(pressed.text).toMatch(/> … Sentence \d+ .* Green tea is steeped for two minutes\.$/m);
  expect(pressed.private).toBe(true);
  for (const passage of ['1.3', '1.0', '1.-1', '1.x', '1.', '1.1.5', '2.2']) {
    const { text, private: isPrivate } = await server.command('read', { passage });
    expect([text, isPrivate]).toEqual([expect.stringContaining(`There is no passage “${passage}”`), true]);
  }
});

describe('the buttons of a card', () => {
  test('next and previous open for who presses, and in place from then on', async () => {
    const { server, answer } = await asked();
    const next = await server.press(answer, 'Next ›', SOMEBODY);
    expect(next).toMatchObject({ private: true, updated: false });
    expect(next.text).toContain('Black tea is steeped for four minutes');
    // The question was about another passage.
    expect(next.text).not.toContain(QUESTION);
    const last = await server.press(next, 'Next ›', SOMEBODY);
    expect(last).toMatchObject({ private: true, updated: true });
    expect(buttons(last)).toEqual([
      '‹ Previous',
      '[Next ›]',
      'Follow up',
      'Open the source',
      'Show to everyone',
    ]);
    const back = await server.press(last, '‹ Previous', SOMEBODY);
    expect(back.text).toContain('Black tea is steeped for four minutes');
  });

  test('turn the page in place in a direct message', async () => {
    const { server, answer } = await asked({}, { dm: true });
    const next = await server.press(answer, 'Next ›', { dm: true });
    expect(next).toMatchObject({ updated: true });
    expect(buttons(next)).toContain('Remove');
  });

  test('why explains in private: shared words, parts of the score, margin', async () => {
    const { server, answer } = await asked();
    const why = await server.press(answer, 'Why this passage?', SOMEBODY);
    expect(why).toMatchObject({ private: true, updated: false });
    expect(why.text).toContain(`-# ${QUESTION}`);
    expect(why.text).toMatch(/the most telling first: .*“green”/);
    expect(why.text).toMatch(/Its score is \d+\.\d, of which:\n- \*\*\+\d+\.\d\*\* \w+/);
    expect(why.text).toMatch(/It is \d+\.\d ahead of the next passage: “.*”/);
  });

  test('why reads the question back as it was, whatever stands in it', async () => {
    const knowledge = decided(await knowledgeOf({ [FILE]: TEA }), 'answer');
    const { server } = await run({ commands, knowledge });
    const question = String.raw`${QUESTION} *really* <@1> [x](https://a.b) :tea: \o/ 1. # > …`;
    const answer = await server.command('ask', { question });
    const why = await server.press(answer, 'Why this passage?');
    expect(why.texts[0]).toBe(answer.texts[0]?.replace(/ …$/, ''));
  });

  test('show to everyone says who does, and leaves a note in the place of the private answer', async () => {
    const { server, answer } = await asked({ private: true });
    const [told, shown] = await Promise.all([server.press(answer, 'Show to everyone'), server.followUp()]);
    expect(told).toMatchObject({ updated: true, text: 'Everyone can see it now.' });
    expect(shown.private).toBe(false);
    expect(shown.texts.slice(0, 2)).toEqual(['-# Shown by A reader', `-# ${QUESTION}`]);
    expect(shown.text).toContain('**Green tea is steeped for two minutes.**');
    expect(buttons(shown)).toContain('Remove');
  });

  test('show to everyone leaves the private answer as it was when it cannot', async () => {
    const { server, answer } = await asked({ private: true });
    server.fail(/^POST .*webhooks/, 403, { code: 50_013 });
    void server.press(answer, 'Show to everyone');
    const told = await server.followUp();
    expect(told.private).toBe(true);
    expect(told.text).toMatch(/^Something went wrong/);
    expect(server.requests(/^PATCH/)).toEqual([]);
  });

  test('remove is for the asker', async () => {
    const { server, answer } = await asked();
    const refused = await server.press(answer, 'Remove', { ...SOMEBODY, locale: 'nl' });
    expect(refused).toMatchObject({ private: true, updated: false });
    expect(refused.text).toBe('Alleen wie de vraag stelde en moderators kunnen dit verwijderen.');
    const gone = await server.press(answer, 'Remove');
    expect(gone).toMatchObject({ updated: true, texts: [] });
    expect(server.requests(/^DELETE .*@original$/)).toHaveLength(1);
  });

  test('and for a moderator, who is named in the audit trail', async () => {
    const store = await open();
    const { server } = await run({ commands, knowledge: await knowledgeOf({ [FILE]: TEA }), store });
    const answer = await server.command('ask', { question: QUESTION });
    const from = { ...SOMEBODY, permissions: PERMISSIONS.manageGuild };
    expect(await server.press(answer, 'Remove', from)).toMatchObject({ updated: true, texts: [] });
    expect(await store.audit.of(GUILD_ID, 9)).toMatchObject([{ action: 'remove', refused: false }]);
  });

  test('leave the card as it was when it cannot be removed, and say so in private', async () => {
    const { server, answer } = await asked();
    server.fail(/^DELETE .*@original$/, 403, { code: 50_013 });
    void server.press(answer, 'Remove');
    const told = await server.followUp();
    expect(told.private).toBe(true);
    expect(told.text).toMatch(/^Something went wrong/);
    expect(server.requests(/^PATCH/)).toEqual([]);
  });

  test('work on the answer to a mention', async () => {
    const { server } = await asked();
    const answer = await server.message(`<@${APPLICATION_ID}> ${QUESTION}`);
    expect((await server.press(answer, 'Why this passage?')).text).toContain('Its score is');
    expect(await server.press(answer, 'Remove')).toMatchObject({ updated: true, texts: [] });
  });

  test('go on working after a restart', async () => {
    const { answer } = await asked();
    const { server } = await run({ commands, knowledge: await knowledgeOf({ [FILE]: TEA }) });
    expect((await server.press(answer, 'Why this passage?')).text).toContain('Its score is');
  });

  test('and after a reload that leaves the passage as it was', async () => {
    const { server, answer, knowledge } = await asked();
    await knowledge.rewrite(FILE, TEA.replace('Sailors had', 'Merchants had'));
    expect((await server.press(answer, 'Next ›')).text).toContain('Black tea');
  });

  test.each([
    ['changed', TEA.replace('four minutes', 'five minutes'), /^This passage has been changed/],
    ['gone', TEA.replace('{#black-tea}', '{#dark-tea}'), /^This passage is no longer in the article/],
  ])('say so in private when the passage is %s', async (_what, text, expected) => {
    const { server, answer, knowledge } = await asked({ private: true });
    await knowledge.rewrite(FILE, text);
    const reply = await server.press(answer, 'Next ›');
    expect(reply).toMatchObject({ private: true, updated: false });
    expect(reply.text).toMatch(expected);
  });

  test.each([
    'nonsense',
    'menu',
    'open',
    'next',
    'open xx 01234567 01234567 green-tea',
    'open en 01234567 01234567 ../../etc/passwd',
    'open en 0123456 01234567 green-tea',
    'remove 12',
    'remove',
    'constructor',
    '👩‍🚀',
  ])('with an id that is none of ours say so politely: %s', async (id) => {
    const { server, answer } = await asked();
    const reply = await server.pressId(answer, id, { locale: 'nl' });
    expect(reply).toMatchObject({ private: true });
    expect(reply.text).toMatch(/^Deze knop is van een vorige versie van mij/);
    expect((await server.pressId(answer, 'menu', {}, [id])).text).toMatch(/^This button is from/);
  });

  test('of an article that is not there say that it is gone', async () => {
    const { server, answer } = await asked();
    const reply = await server.pressId(answer, 'why en 01234567 01234567 green-tea');
    expect(reply.text).toMatch(/^This passage is no longer/);
  });
});

test('a passage that is read has a menu that jumps to a section', async () => {
  const { server } = await asked();
  const read = await server.command('read', { passage: '1' });
  expect(read.text).toMatch(/-# ▰+▱* /);
  const there = await server.press(read, 'History');
  expect(there.text).toContain('### Who brought tea to Portugal?');
  const contents = await server.command('read');
  expect((await server.press(contents, 'History')).text).toContain('### Who brought tea to Portugal?');
});
