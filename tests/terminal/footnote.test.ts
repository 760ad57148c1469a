import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
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
    [['--help'], 'npm start -- chat'],
    [['ask', '--help'], 'npm start -- chat'],
    [['--help', '--language', 'nl'], 'tijdlijn [--van …]'],
  ])('%j', async (args, expected) => {
    const { code, stdout, stderr } = await footnote(args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(expected);
  });
});

test('what a command itself cannot do is said as ever, with exit code 1', async () => {
  const { code, stdout } = await footnote(['ask', 'where is he?', '--article', 'nope']);
  expect(code).toBe(1);
  expect(stdout).toContain('There is no article “nope”');
});

describe('what cannot be done is one line with the remedy, and exit code 1', () => {
  test.each([
    [['asks'], 'There is no command "asks". There is: ask'],
    [['timeline', '--picture', '/no/such/folder/x.png'], 'cannot be written to /no/such/folder/x.png'],
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

  test('keeps nothing: it makes no database, nor does a command', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'footnote-')), 'data', 'footnote.db');
    const env = { DATABASE_URL: `file:${file}` };
    await footnote([], { env, input: 'who won the world cup?\n' });
    await footnote(['ask', 'who won the world cup?'], { env });
    expect(existsSync(dirname(file))).toBe(false);
  });

  test('ends with its input', async () => {
    const { code, stdout } = await footnote(['chat'], { env: { LANG: 'nl_NL.UTF-8' } });
    expect(code).toBe(0);
    expect(stdout).toContain('Stel een vraag');
  });
});
