import {
  type APIComponentInContainer,
  type APIMessageComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Rendered } from '../../src/discord/drawing/render.ts';
import { type Element, WIDTH } from '../../src/pictures/timeline.ts';
import { type Line, linesOf } from './markdown.ts';

/** Discord's dark look, as of 2025. */
const COLOURS = {
  ground: '#1a1a1e',
  card: '#242429',
  border: '#35353c',
  text: '#dfe0e2',
  strong: '#ffffff',
  quiet: '#94959c',
  button: '#333338',
  primary: '#5865f2',
} as const;

type Style = Readonly<Record<string, string | number>>;

/** Pixels for one of Discord's: readable where the README shows it at half its width. */
const SCALE = 2;
const px = (size: number) => size * SCALE;

/** Who asked what, above the message that answers. */
export interface Asked {
  readonly name: string;
  readonly command: string;
}

/** A message of the bot's, from what is sent to Discord, as a reader sees it there. */
export function messagePicture({ components: [container] }: Rendered, asked: Asked): Element {
  const accent = `#${(container.accent_color ?? 0).toString(16).padStart(6, '0')}`;
  return column({ width: WIDTH, padding: px(16), backgroundColor: COLOURS.ground, fontFamily: 'latin' }, [
    usedBy(asked),
    row({ marginTop: px(6) }, [
      avatar('F', COLOURS.primary, 40),
      column({ flex: 1, marginLeft: px(14) }, [
        row({ alignItems: 'center' }, [
          box({ fontSize: px(16), fontWeight: 600, color: COLOURS.strong }, 'Footnote'),
          box(
            {
              marginLeft: px(6),
              padding: `0 ${px(5)}px`,
              borderRadius: px(3),
              backgroundColor: COLOURS.primary,
              color: COLOURS.strong,
              fontSize: px(11),
              fontWeight: 600,
            },
            'APP',
          ),
        ]),
        row(
          {
            marginTop: px(6),
            borderRadius: px(8),
            border: `${SCALE}px solid ${COLOURS.border}`,
            backgroundColor: COLOURS.card,
          },
          [
            box(
              {
                width: px(4),
                flexShrink: 0,
                backgroundColor: accent,
                borderRadius: `${px(8)}px 0 0 ${px(8)}px`,
              },
              [],
            ),
            column(
              { flex: 1, padding: px(14) },
              container.components.map((component, at) => part(component, at === 0)),
            ),
          ],
        ),
      ]),
    ]),
  ]);
}

function usedBy({ name, command }: Asked): Element {
  return row({ alignItems: 'center', marginLeft: px(26), fontSize: px(14), color: COLOURS.quiet }, [
    box(
      {
        width: px(28),
        height: px(14),
        marginTop: px(10),
        marginRight: px(6),
        borderTop: `${SCALE}px solid ${COLOURS.border}`,
        borderLeft: `${SCALE}px solid ${COLOURS.border}`,
        borderTopLeftRadius: px(6),
      },
      [],
    ),
    avatar(name.charAt(0), '#3ba55d', 16),
    box({ marginLeft: px(6), fontWeight: 600, color: COLOURS.text }, name),
    box({ marginLeft: px(5) }, 'used'),
    box({ marginLeft: px(5), fontWeight: 600, color: '#8ea1ff' }, command),
  ]);
}

function avatar(letter: string, colour: string, size: number): Element {
  return box(
    {
      width: px(size),
      height: px(size),
      flexShrink: 0,
      borderRadius: px(size / 2),
      alignItems: 'center',
      justifyContent: 'center',
      backgroundColor: colour,
      color: COLOURS.strong,
      fontSize: px(size * 0.55),
      fontWeight: 600,
    },
    letter,
  );
}

function part(component: APIComponentInContainer | APIMessageComponent, first: boolean): Element {
  const above = first ? 0 : px(8);
  switch (component.type) {
    case ComponentType.TextDisplay:
      return column({ marginTop: above }, linesOf(component.content).map(line));
    case ComponentType.Separator:
      return box(
        { marginTop: px(12), marginBottom: px(4), height: SCALE, backgroundColor: COLOURS.border },
        [],
      );
    case ComponentType.ActionRow:
      return row({ flexWrap: 'wrap', gap: px(8), marginTop: above }, component.components.map(control));
    case ComponentType.Section:
      return row({ gap: px(12), marginTop: above, alignItems: 'center' }, [
        column(
          { flex: 1 },
          component.components.map((each) => part(each, true)),
        ),
        control(component.accessory),
      ]);
    default:
      throw new Error(`no picture of a component of type ${component.type}`);
  }
}

function control(component: { readonly type: ComponentType }): Element {
  if (component.type === ComponentType.StringSelect) {
    const { placeholder = '' } = component as { placeholder?: string };
    return row(
      {
        width: px(400),
        padding: `${px(9)}px ${px(12)}px`,
        justifyContent: 'space-between',
        alignItems: 'center',
        borderRadius: px(8),
        border: `${SCALE}px solid ${COLOURS.border}`,
        backgroundColor: COLOURS.ground,
        fontSize: px(15),
        color: COLOURS.quiet,
      },
      [box({}, placeholder), chevron()],
    );
  }
  const button = component as { style?: ButtonStyle; label?: string; disabled?: boolean };
  return box(
    {
      padding: `${px(6)}px ${px(13)}px`,
      borderRadius: px(8),
      backgroundColor: button.style === ButtonStyle.Primary ? COLOURS.primary : COLOURS.button,
      color: COLOURS.strong,
      fontSize: px(14),
      fontWeight: 600,
      opacity: button.disabled ? 0.5 : 1,
    },
    button.label ?? '',
  );
}

function chevron(): Element {
  return box(
    {
      width: px(8),
      height: px(8),
      marginRight: px(4),
      borderRight: `${SCALE * 1.5}px solid ${COLOURS.quiet}`,
      borderBottom: `${SCALE * 1.5}px solid ${COLOURS.quiet}`,
      transform: 'rotate(45deg)',
    },
    [],
  );
}

const LOOKS: Readonly<Record<Line['kind'], Style>> = {
  heading: { fontSize: px(18), lineHeight: 1.3, fontWeight: 600, color: COLOURS.strong },
  quote: {
    fontSize: px(16),
    lineHeight: 1.4,
    color: COLOURS.text,
    paddingLeft: px(12),
    borderLeft: `${px(4)}px solid #4e4f57`,
  },
  item: { fontSize: px(16), lineHeight: 1.4, color: COLOURS.text },
  small: { fontSize: px(13), lineHeight: 1.45, color: COLOURS.quiet },
  plain: { fontSize: px(16), lineHeight: 1.4, color: COLOURS.text },
};

/** Each word is a box of its own, so that bold ones wrap with the others. */
function line({ kind, words }: Line): Element {
  const items = kind === 'item' ? [{ text: '•', bold: false }, ...words] : words;
  return row(
    { flexWrap: 'wrap', ...LOOKS[kind] },
    items.map(({ text, bold }) =>
      box({ marginRight: '0.24em', ...(bold ? { fontWeight: 600, color: COLOURS.strong } : {}) }, text),
    ),
  );
}

function box(style: Style, children: string | readonly Element[]): Element {
  return { type: 'div', props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children } };
}

function row(style: Style, children: readonly Element[]): Element {
  return box({ flexDirection: 'row', ...style }, children);
}

function column(style: Style, children: readonly Element[]): Element {
  return box({ flexDirection: 'column', ...style }, children);
}
