import {
  type APIComponentInContainer,
  type APIContainerComponent,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import type { Language } from '../../language/language.ts';
import type { Block, Reply } from '../../replies/reply.ts';
import { LIMITS } from '../limits.ts';
import { words } from '../words.ts';
import { buttonRow, menu, section } from './controls.ts';
import { inline, shorten } from './markdown.ts';
import { openings } from './openings.ts';
import { NO_PICTURES, type Pictures } from './pictures.ts';
import { fill, rows } from './rows.ts';
import { QUESTION } from './shown.ts';

/** A reply as a message, in the form that discord.js sends. */
export interface Rendered {
  readonly flags: readonly (MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral)[];
  readonly components: readonly [APIContainerComponent];
  /** The pictures and files that the components show. */
  readonly files: readonly {
    readonly attachment: Buffer;
    readonly name: string;
    readonly description?: string;
  }[];
  /** Nobody is pinged, whatever the text, but the one whom the asker chose. */
  readonly allowedMentions: {
    readonly parse: readonly [];
    readonly users?: readonly [string];
    readonly repliedUser: false;
  };
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

/** Components of the container itself, the separator, the small print, and room for a ping. */
const FRAME = 4;

/** Characters that are kept free for a ping. */
const PING = 30;

/** Blocks that are pressed rather than read; they stand at the end, and are never left out. */
type Control = Extract<Block, { kind: 'menu' | 'buttons' }>;
type Text = Exclude<Block, Control>;

/** What there is left of a message's room. */
interface Room {
  text: number;
  components: number;
}

/**
 * Draws a reply. It fits in one message whatever the blocks: the last ones are cut or left out, saying so. `asker`
 * is the id of the person it is for.
 */
export function render(
  reply: Reply,
  language: Language,
  asker: string,
  pictures: Pictures = NO_PICTURES,
): Rendered {
  const attached = (reply.files ?? []).map(
    ({ name }): APIComponentInContainer => ({
      type: ComponentType.File,
      file: { url: `attachment://${name}` },
    }),
  );
  const controls = [
    ...attached,
    ...[...openings(reply, language), ...reply.blocks.filter(isControl)].flatMap(
      (block) => control(block, asker) ?? [],
    ),
  ];
  const texts = reply.blocks.filter((block) => !isControl(block)) as Text[];
  const end = texts.findLastIndex((block) => block.kind !== 'note') + 1;
  const notes = fill(
    texts.slice(end).flatMap((block) => (block.kind === 'note' ? [...rows(block, language)] : [])),
    SMALL_PRINT,
    language,
  );
  const leftOut = `-# ${words(language).leftOut}`;

  const body: APIComponentInContainer[] = [];
  const room = {
    text: LIMITS.text - notes.text.length - leftOut.length - 1 - PING,
    components:
      LIMITS.components -
      FRAME -
      controls.reduce((sum, each) => sum + 1 + ('components' in each ? each.components.length : 0), 0),
  };
  let whole = notes.whole;
  const files: Rendered['files'][number][] = [];
  for (const block of texts.slice(0, end)) {
    const picture = block.kind === 'timeline' ? pictures.get(block.timeline) : undefined;
    if (block.kind === 'timeline' && picture && room.components > 1) {
      const name = `timeline-${files.length + 1}.png`;
      const description = block.timeline.alternative;
      files.push({ attachment: Buffer.from(picture), name, description });
      body.push(gallery(name, description));
      room.components -= 1;
    }
    const drawn = draw(block, room, language, asker);
    body.push(...drawn.components);
    whole &&= drawn.whole;
    if (!drawn.whole) break;
  }

  const smallPrint = [...(whole ? [] : [leftOut]), ...(notes.text === '' ? [] : [notes.text])].join('\n');
  return {
    flags: [MessageFlags.IsComponentsV2, ...(reply.private ? [MessageFlags.Ephemeral as const] : [])],
    components: [container(COLOURS[reply.tone], body, smallPrint, controls)],
    files: [
      ...files,
      ...(reply.files ?? []).map(({ name, bytes }) => ({ attachment: Buffer.from(bytes), name })),
    ],
    allowedMentions: { parse: [], repliedUser: false },
  };
}

/** An attached picture, with words for whom it says nothing. */
function gallery(name: string, description: string): APIComponentInContainer {
  return {
    type: ComponentType.MediaGallery,
    items: [{ media: { url: `attachment://${name}` }, description }],
  };
}

function isControl(block: Block): block is Control {
  return block.kind === 'menu' || block.kind === 'buttons';
}

function control(block: Control, asker: string) {
  return block.kind === 'menu' ? menu(block.label, block.items, asker) : buttonRow(block.buttons, asker);
}

/** A block in the room that is left, which it takes from. */
function draw(
  block: Text,
  room: Room,
  language: Language,
  asker: string,
): { components: APIComponentInContainer[]; whole: boolean } {
  if (block.kind === 'choices') {
    const components = block.items.flatMap((item) => {
      const content = choiceText(item, language);
      // A section, its text and its button.
      if (room.components < 3 || room.text < content.length) return [];
      room.components -= 3;
      room.text -= content.length;
      return section(content, item, asker);
    });
    return { components, whole: components.length === block.items.length };
  }
  const drawn = fill(rows(block, language), room.components > 0 ? room.text : 0, language);
  if (drawn.text === '') return { components: [], whole: drawn.whole };
  room.components -= 1;
  room.text -= drawn.text.length;
  // By its id the question is found again when a button is pressed.
  const id = block.kind === 'question' ? { id: QUESTION.id } : {};
  return {
    components: [{ type: ComponentType.TextDisplay, content: drawn.text, ...id }],
    whole: drawn.whole,
  };
}

/** Characters for each of the two lines of a choice. */
const CHOICE = 200;

function choiceText({ title, detail }: { title: string; detail: string }, language: Language): string {
  const line = (text: string) => {
    const runs = [{ text }];
    return inline(shorten(runs, CHOICE, language) ?? runs);
  };
  return `${line(title)}\n-# ${line(detail)}`;
}

function container(
  colour: number,
  body: readonly APIComponentInContainer[],
  smallPrint: string,
  controls: readonly APIComponentInContainer[],
): APIContainerComponent {
  const display = (content: string) => ({ type: ComponentType.TextDisplay as const, content });
  const below = smallPrint === '' ? [] : [display(smallPrint)];
  const between =
    body.length > 0 && below.length > 0
      ? [{ type: ComponentType.Separator as const, divider: true, spacing: 1 }]
      : [];
  const components = [...body, ...between, ...below, ...controls];
  return {
    type: ComponentType.Container,
    accent_color: colour,
    // A container may not be empty, nor a text.
    components: components.length > 0 ? components : [display('…')],
  };
}

/** The same message with somebody's name above it that pings them, and nobody else. */
export function withPing(message: Rendered, id: string): Rendered {
  const [{ components, ...frame }] = message.components;
  const ping = { type: ComponentType.TextDisplay as const, content: `<@${id}>` };
  return {
    ...message,
    components: [{ ...frame, components: [ping, ...components] }],
    allowedMentions: { ...message.allowedMentions, users: [id] },
  };
}
