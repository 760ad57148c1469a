import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { LANGUAGES } from '../../src/language/language.ts';
import { followUpWords } from '../../src/replies/answering/follow-up-words.ts';
import { greetingReply } from '../../src/replies/help.ts';
import { helpWords } from '../../src/replies/help-words.ts';
import { words } from '../../src/replies/words.ts';
import { run } from '../support/bot.ts';
import { APPLICATION_ID } from '../support/payloads.ts';

const knowledge = await loadKnowledge('knowledge');

describe.each(LANGUAGES)('help in %s', (language) => {
  test('calls what stands on a card by its name', () => {
    const { previous, next, alsoClose, why, helpful, unhelpful, share, remove } = words[language];
    const names = helpWords[language].onCards.flatMap(([name]) => name.split(' · '));
    const onCards = [
      followUpWords[language].ask,
      previous,
      next,
      alsoClose.replace(/:$/, ''),
      why,
      helpful,
      unhelpful,
      share,
      remove,
    ];
    expect(names).toEqual(onCards);
  });

  test('fits in a message, with every command in it, and questions that can be tapped', async () => {
    const { server } = await run({ commands, knowledge });
    const answer = await server.command('help', {}, { locale: language });
    expect(answer.private).toBe(true);
    for (const command of commands)
      if (command.kind === 'slash') expect(answer.text).toContain(`/${command.name[language]}`);
    expect(answer.text).not.toMatch(/This is not all|Dit is niet alles/);
    const opened = await server.press(answer, words[language].passage(1), { locale: language });
    expect(opened.text).toContain(words[language].place(1, 18));
  });

  test('is short for who mentions the bot and asks nothing, and can be taken away', async () => {
    const { server } = await run({ commands, knowledge });
    const about = language === 'nl' ? 'Stel een vraag' : 'Ask a question';
    const greeting = greetingReply({ titles: ['The Well'], examples: [] }, language);
    const { text } = await server.message(`<@${APPLICATION_ID}>`);
    expect(text.length).toBeLessThan(1_000);
    expect(JSON.stringify(greeting)).toMatch(new RegExp(`${about}.*The Well.*/help.*"remove"`));
  });
});
