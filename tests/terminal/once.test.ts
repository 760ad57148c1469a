import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { command } from '../support/footnote.ts';

const knowledge = await loadKnowledge('knowledge');

test('ask --json takes a question of its own, Windows line ends, and no newline at the end', async () => {
  const one = await command(['ask', 'how many fighters were killed?', '--json'], knowledge);
  expect(JSON.parse(one.stdout).passage.id).toBe('east-mosul');
  const two = await command(['ask', '--json'], knowledge, { input: 'hello\r\nhoe heet de rivier?' });
  expect(
    two.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).question),
  ).toEqual(['hello', 'hoe heet de rivier?']);
});

test('timeline --json prints the dated events', async () => {
  const { stdout } = await command(['timeline', '--json', '--language', 'nl'], knowledge);
  const events = JSON.parse(stdout);
  expect(events).toContainEqual(
    expect.objectContaining({
      when: '2016-10',
      precision: 'month',
      approximate: true,
      phrase: 'vijf maanden geleden',
    }),
  );
  expect(
    events.map(({ when, later }: { when: string; later: boolean }) => `${when}${later ? '+' : ''}`),
  ).toEqual(['2014', '2016-10', '2017-01', '2017-02', '2017+']);
});

describe('one command', () => {
  test.each([
    [['vraag', 'hoeveel', 'strijders', 'zijn', 'gedood?'], '6.000'],
    [['timeline'], '“five months ago”'],
    [['tijdlijn', '--language', 'nl'], '‘vijf maanden geleden’'],
    [['timeline', '--from', '2017-01', '--to', 'february 2017'], 'January 2017'],
    [['timeline', '--from', '2017-02', '--to', '2016'], 'That period ends before it begins'],
    [['ask', 'how many fighters were killed?', '--private', '--for', 'Ann'], 'For Ann'],
    [['vraag', 'hoeveel strijders zijn gedood?', '--privé', '--voor', 'Ann'], 'Voor Ann'],
    [['who', 'isler'], 'Matthew Isler'],
    [['who'], 'Organisations'],
    [['read', '1'], '▰▱▱▱▱▱▱▱▱▱ The missing leader · passage 1 of'],
    [['quotes', 'isler'], 'passage 16 of 18'],
    [['cijfers', '--language', 'nl'], 'ongeveer 100.000 man'],
    [['summary', 'kort'], '3 sentences of the article'],
    [['summary', '--length', 'Medium'], '6 sentences of the article'],
    [['read'], '1  '],
    // As replies and Discord write it.
    [['read', 'passage:', '3'], 'passage 3 of 18'],
    [['lees', 'passage:', '3', 'taal:', 'nl'], 'passage 3 van 18'],
    [['ask', 'question:', 'how', 'many', 'fighters', 'were', 'killed?', 'private:', 'true'], '6,000'],
    [['vraag', 'hoeveel', 'strijders', 'zijn', 'er', 'van:', 'gedood'], '6.000'],
    [['reload', 'dry-run:', 'yes', 'force:', 'no'], 'This was a dry run'],
    [['help'], '/timeline [from] [to]'],
    [['reload'], 'Nothing has changed'],
  ])('%j', async (args, expected) => {
    const { code, stdout, stderr } = await command(args, knowledge);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(expected);
  });
});

describe('what cannot be done is one line with the remedy, and exit code 1', () => {
  test.each([
    [['ask'], 'ask needs a question'],
    [['ask', '--colour', 'x'], 'There is no option --colour'],
    [['ask', '--language', 'fr', 'x'], '--language is nl or en, not "fr"'],
    [['vraag', '--taal', 'fr', 'x'], '--taal is nl or en, not "fr"'],
    [['read', '--question', 'x'], 'read has no option --question'],
    [['who', '--picture', 'x.png'], '--picture goes with timeline, not with who'],
    [['timeline', '--json', '--picture', 'x.png'], '--picture does not go with --json'],
    [['--picture', 'x.png'], '--picture goes with timeline: timeline --picture'],
    [['--json'], '--json goes with a command, such as: ask --json'],
    [['who', '--json'], '--json goes with ask and timeline'],
    [['ask', '--json', '--article', 'nothing', 'x'], 'There is no article “nothing”'],
    [['ask', 'x'.repeat(501)], 'question takes 500 characters at most'],
  ])('%j', async (args, expected) => {
    const { code, stdout, stderr } = await command(args, knowledge);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(expected);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
