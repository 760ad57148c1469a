import { describe, expect, it } from 'vitest';
import { writeTables } from '../../bench/report/readme.ts';
import { figure, percent, type Table, toMarkdown, toText } from '../../bench/report/tables.ts';

const table: Table = {
  title: 'Speed',
  head: ['', 'µs', 'a second'],
  rows: [
    ['ours', '7.5', '12,000'],
    ['a | b', '1,200', '–'],
  ],
  notes: ['Medians.'],
};

describe('tables', () => {
  it('are aligned for the terminal: names to the left, figures to the right', () => {
    expect(toText(table)).toBe(
      [
        'Speed',
        '',
        '          µs  a second',
        '──────────────────────',
        'ours     7.5    12,000',
        'a | b  1,200         –',
        '  Medians.',
      ].join('\n'),
    );
  });

  it('are Markdown for the README', () => {
    expect(toMarkdown(table)).toBe(
      [
        '**Speed**',
        '',
        '|  | µs | a second |',
        '|---|---:|---:|',
        '| ours | 7.5 | 12,000 |',
        '| a \\| b | 1,200 | – |',
        '',
        'Medians.',
      ].join('\n'),
    );
  });

  it.each([
    [0.012345, '0.0123'],
    [7.4999, '7.5'],
    [99.96, '100'],
    [1234.5, '1,235'],
    [0, '0'],
    [Number.NaN, '–'],
  ])('write %d as %s', (value, text) => expect(figure(value)).toBe(text));

  it('write a share of nothing as a dash', () => {
    expect(percent(1, 3)).toBe('33.3');
    expect(percent(0, 0)).toBe('–');
  });
});

describe('the README', () => {
  const readme = 'Before\n<!-- bench:speed -->\nold\n<!-- /bench:speed -->\nAfter\n';

  it('gets the tables between the markers and keeps the rest', () => {
    const { text, missing } = writeTables(readme, { speed: [table] }, 'Measured.');
    expect(text).toBe(
      `Before\n<!-- bench:speed -->\n\n${toMarkdown(table)}\n\nMeasured.\n\n<!-- /bench:speed -->\nAfter\n`,
    );
    expect(missing).toEqual([]);
  });

  it('is the same when written twice', () => {
    const once = writeTables(readme, { speed: [table] }, 'Measured.').text;
    expect(writeTables(once, { speed: [table] }, 'Measured.').text).toBe(once);
  });

  it('is left alone, and says so, where it has no markers', () => {
    expect(writeTables(readme, { accuracy: [table] }, 'Measured.')).toEqual({
      text: readme,
      missing: ['accuracy'],
    });
  });
});
