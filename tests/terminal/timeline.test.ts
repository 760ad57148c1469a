import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import type { DatedEvent, Timeline, ToldEvent } from '../../src/replies/reply.ts';
import { renderReply } from '../../src/terminal/render.ts';

function event(when: string, more: Partial<DatedEvent> = {}): DatedEvent {
  const text = 'The operation to retake the city began five months ago, and goes on.';
  return {
    when,
    precision: 'month',
    approximate: false,
    later: false,
    text,
    phrase: '“five months ago”',
    place: 'passage 9 of 18',
    at: { language: 'en', article: '01234567', passage: 'start', version: '01234567' },
    ...more,
  };
}

function drawn(
  events: readonly DatedEvent[],
  columns: number,
  colour = false,
  published: string | null = null,
  undated: readonly ToldEvent[] = [],
) {
  const timeline: Timeline = {
    title: 'A title',
    published,
    events,
    undated: { title: 'Date not known', events: undated },
    alternative: '',
  };
  const blocks = [{ kind: 'timeline', timeline }] as const;
  return renderReply({ tone: 'info', private: false, blocks }, { columns, colour });
}

test('a line with a dot for each event: whole, roughly known, to come; what has no date in a bucket of its own', () => {
  const events = [
    event('2014', { precision: 'year' }),
    event('about October 2016', { approximate: true }),
    event('2017 (after publication)', { approximate: true, later: true }),
  ];
  const undated = [event(''), event('')];
  expect(drawn(events, 88, false, 'Published March 2017', undated)).toBe(
    [
      '  ● 2014',
      '  │ The operation to retake the city began five months ago, and goes on.',
      '  │ “five months ago” · passage 9 of 18',
      '  │',
      '  ○ about October 2016',
      '  │ The operation to retake the city began five months ago, and goes on.',
      '  │ “five months ago” · passage 9 of 18',
      '  │',
      '  ├ Published March 2017',
      '  ┊',
      '  ◇ 2017 (after publication)',
      '  ┊ The operation to retake the city began five months ago, and goes on.',
      '  ┊ “five months ago” · passage 9 of 18',
      '',
      '  ? Date not known',
      '    The operation to retake the city began five months ago, and goes on.',
      '    “five months ago” · passage 9 of 18',
      '',
      '    The operation to retake the city began five months ago, and goes on.',
      '    “five months ago” · passage 9 of 18',
    ].join('\n'),
  );
});

test.each([24, 40, 60, 200])('it fits in %d columns, the line going on beside wrapped text', (columns) => {
  const lines = drawn([event('October 2016'), event('November 2016')], columns).split('\n');
  for (const line of lines) {
    expect(line.length).toBeLessThanOrEqual(columns);
    expect(line).toMatch(/^ {2}[●│]/);
  }
});

test('colours only where the screen has them, and the same words either way', () => {
  const events = [event('2014', { precision: 'year' }), event('2018', { later: true })];
  const coloured = drawn(events, 60, true, 'Published March 2017');
  expect(coloured).toContain('\u001b[');
  expect(stripVTControlCharacters(coloured)).toBe(drawn(events, 60, false, 'Published March 2017'));
});

test('nothing in an article takes over the terminal', () => {
  const text = drawn([event('2014\u001b[2J', { text: 'a\u001b]0;title\u0007b' })], 60);
  expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
});
