import type { DatedEvent, Timeline, ToldEvent } from '../replies/reply.ts';
import { COLOURS, type Colours, type Scheme } from './colours.ts';

/** An element as satori takes it: HTML's own, styled by CSS's flexbox. */
export interface Element {
  readonly type: 'div';
  readonly props: { readonly style: Style; readonly children?: Element | string | readonly Element[] };
}

type Style = Readonly<Record<string, string | number>>;

/** Pixels: a phone shows it at a third of that, so that letters of 42 are nearly as large as those of the message around it. */
export const WIDTH = 1080;

/** A picture of more events would be too tall for a phone; the text under it has them all. */
const MOST_EVENTS = 12;

/** The files of the font, each a family of its own: a letter comes from the first that has it. */
export const SCRIPTS = ['latin', 'latin-ext', 'greek', 'cyrillic'] as const;
const FAMILIES = SCRIPTS.join(', ');

/** What the font has no letter for. */
const FOREIGN =
  /(?:[^\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Common}\p{sc=Inherited}]|[\u1f00-\u1fff]|(?=\P{ASCII})\p{Extended_Pictographic})+/gu;

/** Height of a line of a date, in its letters' size. */
const LEAD = 1.2;

const FONT = { date: 46, text: 42, small: 32 } as const;

/** Pixels: around all of it, and between its parts; the mark and the line; the column that these stand in. */
const PADDING = 48;
const GAP = 44;
const DOT = 30;
const LINE = 6;
const GUTTER = PADDING + DOT + 32;

/** Pixels from the left of that column to the mark and to the line. */
const MARK = PADDING;
const MIDDLE = MARK + (DOT - LINE) / 2;

/** Pixels: the least height of a row. */
const ROW = 132;

/** Pixels that the mark of a date is tall: a year is a long stretch, a day a point. */
const TALL = { year: 90, month: 58, day: DOT } as const;

/** A timeline as a drawing: an event a row, a line beside them, the publication as a border across it. */
export function timelinePicture(
  { title, published, events, undated }: Timeline,
  scheme: Scheme = 'dark',
): Element {
  const colours = COLOURS[scheme];
  const dated = events.slice(0, MOST_EVENTS);
  const rest = undated.events.slice(0, MOST_EVENTS - dated.length);
  const left = events.length + undated.events.length - dated.length - rest.length;
  const border = published === null ? -1 : dated.findIndex(({ later }) => later);
  const rows = dated.flatMap((event, index) => [
    ...(index === border ? [borderRow(published!, index > 0, colours)] : []),
    eventRow(event, { starts: index === 0 && border !== 0, ends: index === dated.length - 1 }, colours),
  ]);
  const parts = [
    ...(rows.length > 0 ? [column({}, rows)] : []),
    ...(rest.length > 0 ? [bucket(undated.title, rest, colours)] : []),
    ...(left > 0
      ? [box({ marginLeft: GUTTER, fontSize: FONT.small, color: colours.quiet }, `+ ${left} …`)]
      : []),
  ];
  return column(
    {
      width: WIDTH,
      padding: `${PADDING}px ${PADDING}px ${PADDING}px 0`,
      gap: GAP,
      backgroundColor: colours.ground,
      color: colours.text,
      fontFamily: FAMILIES,
    },
    [
      box(
        { ...clamp(2), marginLeft: PADDING, fontSize: FONT.small, lineHeight: 1.3, color: colours.quiet },
        legible(title),
      ),
      ...parts,
    ],
  );
}

/** Whether the line begins or ends at an event. */
interface Ends {
  readonly starts: boolean;
  readonly ends: boolean;
}

function eventRow(event: DatedEvent, at: Ends, colours: Colours): Element {
  const { when, text, later } = event;
  const head = { fontSize: FONT.date, fontWeight: 600, lineHeight: LEAD };
  return row({}, [
    gutter(event, at, colours),
    column({ flex: 1, ...(at.ends ? {} : { minHeight: ROW, paddingBottom: GAP - 8 }) }, [
      box({ ...head, color: later ? colours.ahead : colours.text }, legible(when)),
      sentence(text, colours),
    ]),
  ]);
}

/** What cannot be put on the line, beside where it would run. */
function bucket(title: string, events: readonly ToldEvent[], colours: Colours): Element {
  return column({ marginLeft: GUTTER }, [
    box({ fontSize: FONT.date, fontWeight: 600, lineHeight: LEAD, color: colours.quiet }, legible(title)),
    ...events.map(({ text }) => sentence(text, colours)),
  ]);
}

function sentence(text: string, colours: Colours): Element {
  return box(
    { ...clamp(3), marginTop: 8, fontSize: FONT.text, lineHeight: 1.3, color: colours.quiet },
    legible(text),
  );
}

/** The line, and the mark of the date on it. */
function gutter(event: DatedEvent, { starts, ends }: Ends, colours: Colours): Element {
  const { precision, later } = event;
  const tall = TALL[precision];
  const top = (FONT.date * LEAD - DOT) / 2;
  return box({ position: 'relative', width: GUTTER, flexShrink: 0 }, [
    ...(starts ? [] : [line(0, { height: top }, later, colours)]),
    ...(ends ? [] : [line(top + tall, { bottom: 0 }, later, colours)]),
    box({
      position: 'absolute',
      left: MARK,
      top,
      width: DOT,
      height: tall,
      borderRadius: DOT / 2,
      ...markOf(event, colours),
    }),
  ]);
}

/** A stretch of the line: broken where it leads to what was to come. */
function line(top: number, end: Style, ahead: boolean, colours: Colours): Element {
  return box({
    position: 'absolute',
    left: MIDDLE,
    top,
    ...end,
    width: LINE,
    ...(ahead
      ? {
          backgroundImage: `linear-gradient(${colours.line} 50%, ${colours.ground} 50%)`,
          backgroundSize: `${LINE}px 16px`,
        }
      : { backgroundColor: colours.line }),
  });
}

/** Filled where the date is told; hollow where it is about then; in another colour what was to come. */
function markOf({ approximate, later }: DatedEvent, colours: Colours): Style {
  const colour = later ? colours.ahead : colours.happened;
  return approximate ? { border: `${LINE}px solid ${colour}` } : { backgroundColor: colour };
}

/** "Published March 2017", across the line. */
function borderRow(published: string, goesOn: boolean, colours: Colours): Element {
  const height = FONT.small * LEAD;
  return row({ alignItems: 'flex-start' }, [
    box({ position: 'relative', width: GUTTER, height: height + 36, flexShrink: 0 }, [
      ...(goesOn ? [line(0, { height: height / 2 }, false, colours)] : []),
      line(height / 2, { bottom: 0 }, true, colours),
      box({
        position: 'absolute',
        left: MARK - DOT / 2,
        top: (height - LINE) / 2,
        width: DOT * 2,
        height: LINE,
        borderRadius: LINE / 2,
        backgroundColor: colours.quiet,
      }),
    ]),
    box({ fontSize: FONT.small, lineHeight: LEAD, color: colours.quiet }, legible(published)),
  ]);
}

function legible(text: string): string {
  return text.replace(FOREIGN, '…');
}

function clamp(lines: number): Style {
  return { display: 'block', lineClamp: lines, textWrap: 'pretty' };
}

function box(style: Style, children?: string | readonly Element[]): Element {
  return {
    type: 'div',
    props: {
      style: { display: 'flex', boxSizing: 'border-box', ...style },
      ...(children === undefined ? {} : { children }),
    },
  };
}

function row(style: Style, children: readonly Element[]): Element {
  return box({ flexDirection: 'row', ...style }, children);
}

function column(style: Style, children: readonly Element[]): Element {
  return box({ flexDirection: 'column', ...style }, children);
}
