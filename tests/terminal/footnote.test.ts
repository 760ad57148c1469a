import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { footnote } from '../support/footnote.ts';

/** A knowledge folder with one English file. */
function folder(article: string): string {
  const path = mkdtempSync(join(tmpdir(), 'footnote-'));
  mkdirSync(join(path, 'tea'));
  writeFileSync(join(path, 'tea', 'article.en.md'), article);
  return path;
}

describe('ask --json', () => {
  test('prints one object a line, in the order of the questions, and nothing else', async () => {
    const questions = ['waar is baghdadi?', 'how many fighters were killed?', '', 'who won the world cup'];
    const { code, stdout, stderr } = await footnote(['ask', '--json'], {
      input: `${questions.join('\n')}\n`,
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ question }) => question)).toEqual(questions);
    expect(answers.map(({ answered }) => answered)).toEqual([true, true, false, false]);

    const [dutch, english, empty] = answers;
    expect(dutch).toMatchObject({ language: 'nl', passage: { article: 'mosul-2017', language: 'nl' } });
    expect(english).toMatchObject({ language: 'en', passage: { id: 'east-mosul', language: 'en' } });
    expect(english.passage.text).toContain(english.sentence);
    expect(english.alternatives.length).toBeLessThanOrEqual(5);
    expect(english.alternatives.map(({ id }: { id: string }) => id)).not.toContain('east-mosul');
    expect(empty).toMatchObject({ answered: false, passage: null, sentence: null });
    for (const { confidence, ms } of answers) {
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(ms).toBeGreaterThanOrEqual(0);
    }
  });

  test('takes a question of its own, Windows line ends, and no newline at the end', async () => {
    const one = await footnote(['ask', 'how many fighters were killed?', '--json']);
    expect(JSON.parse(one.stdout).passage.id).toBe('east-mosul');
    const two = await footnote(['ask', '--json'], { input: 'hello\r\nhoe heet de rivier?' });
    expect(
      two.stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).question),
    ).toEqual(['hello', 'hoe heet de rivier?']);
  });

  test('asks another knowledge folder', async () => {
    const tea = folder(
      '---\ntitle: Tea\nlanguage: en\n---\n\nGreen tea is steeped for two minutes.\n\nBlack tea takes four.\n',
    );
    const { stdout } = await footnote(['ask', '--json', '--knowledge', tea, '--article', 'tea'], {
      input: 'how long is green tea steeped?',
    });
    expect(JSON.parse(stdout)).toMatchObject({
      answered: true,
      passage: { article: 'tea', heading: null, text: 'Green tea is steeped for two minutes.' },
    });
  });
});

test('timeline --json prints the dated events', async () => {
  const { stdout } = await footnote(['timeline', '--json', '--language', 'nl']);
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

test('timeline --picture draws into a file', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'footnote-')), 'timeline.png');
  const { code, stdout, stderr } = await footnote(['timeline', '--picture', file]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('○ about October 2016');
  expect(readFileSync(file).subarray(1, 4).toString()).toBe('PNG');
});

describe('one command', () => {
  test.each([
    [['ask', 'hoeveel strijders zijn gedood?'], '6.000'],
    [['vraag', 'hoeveel', 'strijders', 'zijn', 'gedood?'], '6.000'],
    [['timeline'], '“five months ago”'],
    [['tijdlijn', '--language', 'nl'], '‘vijf maanden geleden’'],
    [['timeline', '--from', '2017-01', '--to', 'february 2017'], 'January 2017'],
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
    [['help'], '/timeline [from] [to] [article]'],
    [['reload'], 'Nothing has changed'],
    [['--help'], 'npm start -- chat'],
  ])('%j', async (args, expected) => {
    const { code, stdout, stderr } = await footnote(args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(expected);
  });
});

describe('what cannot be done is one line with the remedy, and exit code 1', () => {
  test.each([
    [['asks'], 'There is no command "asks". There is: ask'],
    [['ask'], 'ask needs a question'],
    [['ask', '--colour', 'x'], "Unknown option '--colour'"],
    [['ask', '--language', 'fr', 'x'], '--language is nl or en, not "fr"'],
    [['read', '--question', 'x'], 'read has no option --question'],
    [['who', '--picture', 'x.png'], '--picture goes with timeline, not with who'],
    [['timeline', '--picture', '/no/such/folder/x.png'], 'cannot be written to /no/such/folder/x.png'],
    [['who', '--json'], '--json goes with ask and timeline'],
    [['ask', '--json', '--article', 'nothing', 'x'], 'There is no article “nothing”'],
    [['ask', 'x'.repeat(501)], 'question takes 500 characters at most'],
    [['ask', 'x', '--knowledge', '/does/not/exist'], '/does/not/exist'],
  ])('%j', async (args, expected) => {
    const { code, stdout, stderr } = await footnote(args);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(expected);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test('every disallowed setting at once', async () => {
    const env = { DISCORD_GUILD_ID: 'my server', LOG_LEVEL: 'loud', DISCORD_TOKEN: 'two words' };
    const { code, stderr } = await footnote([], { env });
    expect(code).toBe(1);
    expect(stderr.trimEnd().split('\n')).toHaveLength(3);
    expect(stderr).not.toContain('two words');
  });

  test('every fault of a knowledge file, with its line', async () => {
    const path = folder(
      '---\ntitle: Tea\nlanguage: nl\n---\n\n### Why tea?\n\n### And coffee?\n\nCoffee too.\n',
    );
    const { code, stderr } = await footnote(['ask', 'why?', '--knowledge', path]);
    expect(code).toBe(1);
    expect(stderr).toContain('tea/article.en.md:3: ');
    expect(stderr).toContain('tea/article.en.md:6: ');
  });
});

describe('the chat', () => {
  test('answers questions and commands until it is left', async () => {
    const input = 'hoeveel strijders zijn gedood?\n/who isler\n/nothing\n/quit\nnever asked\n';
    const { code, stdout } = await footnote([], { input });
    expect(code).toBe(0);
    expect(stdout).toContain('6.000');
    expect(stdout).toContain('Matthew Isler');
    expect(stdout).toContain('There is no command "/nothing"');
    expect(stdout).not.toContain('never asked');
  });

  test('goes on from a passage: before, after, why', async () => {
    const input = 'how many fighters were killed?\n/why\n/next\n/previous\n';
    const { code, stdout } = await footnote([], { input });
    expect(code).toBe(0);
    expect(stdout).toContain('/previous  /next  /why');
    expect(stdout).toContain('Its score is');
    // After the explanation one still goes on from the passage.
    expect(stdout).toMatch(/passage 12 of 18.*passage 13 of 18.*passage 12 of 18/s);
  });

  test('ends with its input', async () => {
    const { code, stdout } = await footnote(['chat'], { env: { LANG: 'nl_NL.UTF-8' } });
    expect(code).toBe(0);
    expect(stdout).toContain('Stel een vraag');
  });
});
