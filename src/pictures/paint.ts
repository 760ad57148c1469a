import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import satori, { type Font } from 'satori';
import { type Element, SCRIPTS, WIDTH } from './timeline.ts';

const require = createRequire(import.meta.url);

/** When a file of the font is needed besides Latin, which every picture has. */
const LETTERS: Record<(typeof SCRIPTS)[number], RegExp> = {
  latin: /./,
  'latin-ext': /[\u0100-\u02af\u1e00-\u1eff\u20a0-\u20cf]/,
  greek: /\p{sc=Greek}/u,
  cyrillic: /\p{sc=Cyrillic}/u,
};

const WEIGHTS = [400, 600] as const;

/** Source Sans 3 (SIL Open Font License), from its package: a server has no fonts of its own. Each file is read once. */
const fonts = new Map<string, Font[]>();

function fontsFor(text: string): Font[] {
  return SCRIPTS.flatMap((script) => {
    if (!LETTERS[script].test(text)) return [];
    const read = fonts.get(script) ?? WEIGHTS.map((weight) => readFont(script, weight));
    fonts.set(script, read);
    return read;
  });
}

function readFont(script: string, weight: (typeof WEIGHTS)[number]): Font {
  const file = `@fontsource/source-sans-3/files/source-sans-3-${script}-${weight}-normal.woff`;
  return { name: script, data: readFileSync(require.resolve(file)), weight, style: 'normal' };
}

const ready = initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));

/** An element, which has a colour behind it, as a PNG, WIDTH pixels wide and as tall as it needs. */
export async function paint(element: Element): Promise<Uint8Array> {
  await ready;
  const svg = await satori(element as Parameters<typeof satori>[0], {
    width: WIDTH,
    fonts: fontsFor(JSON.stringify(element)),
  });
  const drawing = new Resvg(svg, {
    font: { loadSystemFonts: false },
    background: String(element.props.style.backgroundColor),
  });
  const image = drawing.render();
  const png = image.asPng();
  image.free();
  drawing.free();
  return png;
}
