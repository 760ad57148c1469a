import type { Language } from '../../language/language.ts';
import type { Block, Run, ToldEvent } from '../../replies/reply.ts';
import { inline, lines, shorten } from './markdown.ts';
import { QUESTION } from './shown.ts';

/** Blocks that are only read. */
export type Written = Exclude<Block, { kind: 'choices' | 'menu' | 'buttons' }>;

/** One line of Markdown: what makes it a heading, quote, item or small print, and its text. */
export interface Row {
  readonly prefix: string;
  readonly runs: readonly Run[];
}

/** A start of a line shorter than this says too little to be worth showing, in characters. */
const SHORTEST = 40;

/** What is read of a block, line by line: of a long list only as much is made as there is room for. */
export function* rows(block: Written, language: Language): Generator<Row> {
  switch (block.kind) {
    case 'question': {
      const runs = [{ text: block.text }];
      return yield* written(QUESTION.prefix, [shorten(runs, QUESTION.most, language) ?? runs]);
    }
    case 'heading':
      return yield* written('### ', [[{ text: block.text }]]);
    case 'paragraph':
      return yield* trim(lines(block.runs).map((runs) => ({ prefix: '', runs })));
    case 'quote':
      return yield* trim(lines(block.runs).map((runs) => ({ prefix: '> ', runs })));
    case 'list':
      return yield* written('- ', block.items);
    case 'timeline': {
      const { events, undated } = block.timeline;
      for (const event of events) yield eventRow(event, [{ text: event.when, style: 'bold' }, { text: ' ' }]);
      if (undated.events.length > 0) yield { prefix: '', runs: [{ text: undated.title, style: 'bold' }] };
      for (const event of undated.events) yield eventRow(event);
      return;
    }
    case 'note':
      return yield* written('-# ', lines(block.runs));
  }
}

/** A row of each that is not blank. */
function* written(prefix: string, all: readonly (readonly Run[])[]): Generator<Row> {
  for (const runs of all) {
    const row = { prefix, runs };
    if (!blank(row)) yield row;
  }
}

function eventRow({ text, phrase, place }: ToldEvent, before: readonly Run[] = []): Row {
  return {
    prefix: '- ',
    runs: [...before, { text: `${text} ` }, { text: `${phrase}, ${place}`, style: 'italic' }],
  };
}

function blank(row: Row): boolean {
  return inline(row.runs).trim() === '';
}

/** Without the blank rows before and after the text. */
function trim(all: Row[]): Row[] {
  const first = all.findIndex((row) => !blank(row));
  return first < 0 ? [] : all.slice(first, all.findLastIndex((row) => !blank(row)) + 1);
}

/** As many rows as there is room for, and the start of the next one. */
export function fill(all: Iterable<Row>, room: number, language: Language): { text: string; whole: boolean } {
  let text = '';
  for (const { prefix, runs } of all) {
    const start = text === '' ? prefix : `${text}\n${prefix}`;
    const row = start + inline(runs);
    if (row.length <= room) {
      text = row;
      continue;
    }
    const left = room - start.length;
    const shortened = left < SHORTEST ? null : shorten(runs, left, language);
    return { text: shortened ? start + inline(shortened) : text, whole: false };
  }
  return { text, whole: true };
}
