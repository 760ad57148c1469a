import {
  type APIContainerComponent,
  type APIMediaGalleryComponent,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import type { Language } from '../language/language.ts';
import type { Block, Reply, Run } from '../replies/reply.ts';
import { LIMITS } from './limits.ts';
import { inline, lines, shorten } from './markdown.ts';
import { NO_PICTURES, type Pictures } from './pictures.ts';
import { words } from './words.ts';

/** A reply as a message, in the form that discord.js sends. */
export interface Rendered {
  readonly flags: readonly (MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral)[];
  readonly components: readonly [APIContainerComponent];
  /** The pictures that the components show. */
  readonly files: readonly {
    readonly attachment: Buffer;
    readonly name: string;
    readonly description: string;
  }[];
  /** Nobody is ever pinged, whatever the text. */
  readonly allowedMentions: { readonly parse: readonly []; readonly repliedUser: false };
}

/** Discord's own green, yellow, grey, blurple and red. */
const COLOURS: Readonly<Record<Reply['tone'], number>> = {
  answer: 0x57f287,
  doubt: 0xfee75c,
  silence: 0x99aab5,
  info: 0x5865f2,
  fault: 0xed4245,
};

/** Small print gets a quarter of a message at most, so that the source stays even under the longest passage. */
const SMALL_PRINT = LIMITS.text / 4;

/** Text displays left when the container, the separator and the small print have theirs. */
const MOST_BLOCKS = LIMITS.components - 3;

/** Enough of a question to know it by, in characters. */
const QUESTION = 300;

/** A start of a line shorter than this says too little to be worth showing, in characters. */
const SHORTEST = 40;

/** One line of Markdown: what makes it a heading, quote, item or small print, and its text. */
interface Row {
  readonly prefix: string;
  readonly runs: readonly Run[];
}

/** Draws a reply. It fits in one message whatever the blocks: the last ones are cut or left out, saying so. */
export function render(reply: Reply, language: Language, pictures: Pictures = NO_PICTURES): Rendered {
  const end = reply.blocks.findLastIndex((block) => block.kind !== 'note') + 1;
  const notes = fill(
    reply.blocks.slice(end).flatMap((block) => rows(block, language)),
    SMALL_PRINT,
    language,
  );
  const leftOut = `-# ${words(language).leftOut}`;

  const body: (string | APIMediaGalleryComponent)[] = [];
  const files: Rendered['files'][number][] = [];
  let room = LIMITS.text - notes.text.length - leftOut.length - 1;
  let whole = notes.whole;
  for (const block of reply.blocks.slice(0, end)) {
    const picture = block.kind === 'timeline' ? pictures.get(block.timeline) : undefined;
    if (block.kind === 'timeline' && picture && body.length < MOST_BLOCKS - 1) {
      const name = `timeline-${files.length + 1}.png`;
      const description = block.timeline.alternative;
      files.push({ attachment: Buffer.from(picture), name, description });
      body.push(gallery(name, description));
    }
    const drawn = fill(rows(block, language), body.length < MOST_BLOCKS ? room : 0, language);
    if (drawn.text !== '') body.push(drawn.text);
    room -= drawn.text.length;
    whole &&= drawn.whole;
    if (!drawn.whole) break;
  }

  const smallPrint = [...(whole ? [] : [leftOut]), ...(notes.text === '' ? [] : [notes.text])].join('\n');
  return {
    flags: [MessageFlags.IsComponentsV2, ...(reply.private ? [MessageFlags.Ephemeral as const] : [])],
    components: [container(COLOURS[reply.tone], body, smallPrint)],
    files,
    allowedMentions: { parse: [], repliedUser: false },
  };
}

/** An attached picture, with words for whom it says nothing. */
function gallery(name: string, description: string): APIMediaGalleryComponent {
  return {
    type: ComponentType.MediaGallery,
    items: [{ media: { url: `attachment://${name}` }, description }],
  };
}

function container(
  colour: number,
  body: readonly (string | APIMediaGalleryComponent)[],
  smallPrint: string,
): APIContainerComponent {
  const display = (content: string) => ({ type: ComponentType.TextDisplay as const, content });
  const texts = body.map((part) => (typeof part === 'string' ? display(part) : part));
  const below = smallPrint === '' ? [] : [display(smallPrint)];
  const between =
    texts.length > 0 && below.length > 0
      ? [{ type: ComponentType.Separator as const, divider: true, spacing: 1 }]
      : [];
  const components = [...texts, ...between, ...below];
  return {
    type: ComponentType.Container,
    accent_color: colour,
    // A container may not be empty, nor a text.
    components: components.length > 0 ? components : [display('…')],
  };
}

function rows(block: Block, language: Language): Row[] {
  switch (block.kind) {
    case 'question': {
      const runs = [{ text: block.text }];
      return [{ prefix: '-# ', runs: shorten(runs, QUESTION, language) ?? runs }].filter(
        (row) => !blank(row),
      );
    }
    case 'heading':
      return block.text.trim() === '' ? [] : [{ prefix: '### ', runs: [{ text: block.text }] }];
    case 'paragraph':
      return trim(lines(block.runs).map((runs) => ({ prefix: '', runs })));
    case 'quote':
      return trim(lines(block.runs).map((runs) => ({ prefix: '> ', runs })));
    case 'list':
      return block.items.map((runs) => ({ prefix: '- ', runs })).filter((row) => !blank(row));
    case 'timeline':
      return block.timeline.events.map(({ when, text, phrase, place }) => ({
        prefix: '- ',
        runs: [
          { text: when, style: 'bold' },
          { text: ` ${text} ` },
          { text: `${phrase}, ${place}`, style: 'italic' },
        ],
      }));
    case 'note':
      return lines(block.runs)
        .map((runs) => ({ prefix: '-# ', runs }))
        .filter((row) => !blank(row));
  }
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
function fill(all: readonly Row[], room: number, language: Language): { text: string; whole: boolean } {
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
