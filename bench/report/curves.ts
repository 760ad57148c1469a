/** One measured value of a named line. */
export interface Point {
  readonly series: string;
  readonly x: number;
  readonly y: number;
}

/** One diagram: a line a series, both axes by powers of ten. Values must be above zero. */
export interface Diagram {
  readonly title: string;
  readonly x: string;
  readonly y: string;
  readonly points: readonly Point[];
}

const WIDTH = 720;
const HEIGHT = 320;
const MARGIN = { top: 36, right: 170, bottom: 56, left: 72 };
/** Okabe and Ito's palette, told apart by the colour-blind and on white or black alike. */
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#808080'];
const LINE_HEIGHT = 16; // pixels, for letters of 13
const INK = '#808080';

/** An SVG of diagrams, one below the other. */
export function curves(title: string, diagrams: readonly Diagram[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT * diagrams.length}" font-family="system-ui, sans-serif" font-size="13">`,
    `<title>${escapeXml(title)}</title>`,
    ...diagrams.map((diagram, i) => `<g transform="translate(0 ${i * HEIGHT})">\n${draw(diagram)}\n</g>`),
    '</svg>\n',
  ].join('\n');
}

function draw({ title, points, ...axes }: Diagram): string {
  const x = scale(
    points.map((point) => point.x),
    MARGIN.left,
    WIDTH - MARGIN.right,
  );
  const y = scale(
    points.map((point) => point.y),
    HEIGHT - MARGIN.bottom,
    MARGIN.top,
  );
  const names = [...new Set(points.map(({ series }) => series))];

  const grid = [
    ...x.ticks.map((tick) => {
      const at = x.at(tick);
      return `${line(at, MARGIN.top, at, HEIGHT - MARGIN.bottom)}${label(at, HEIGHT - MARGIN.bottom + 20, 'middle', tick.toLocaleString('en'))}`;
    }),
    ...y.ticks.map((tick) => {
      const at = y.at(tick);
      return `${line(MARGIN.left, at, WIDTH - MARGIN.right, at)}${label(MARGIN.left - 8, at + 4, 'end', tick.toLocaleString('en', { maximumFractionDigits: 6 }))}`;
    }),
  ];
  const lines = names.map((name, i) => {
    const own = points.filter(({ series }) => series === name).sort((a, b) => a.x - b.x);
    return {
      name,
      colour: COLOURS[i % COLOURS.length]!,
      at: own.map((point) => [x.at(point.x), y.at(point.y)] as const),
    };
  });
  const heights = apart(lines.map(({ at }) => at.at(-1)![1]));
  const drawn = lines.map(({ name, colour, at }, i) => {
    const path = at.map(([atX, atY]) => `${px(atX)},${px(atY)}`).join(' ');
    const dots = at.map(([cx, cy]) => `<circle cx="${px(cx)}" cy="${px(cy)}" r="4" fill="${colour}"/>`);
    const named = label(at.at(-1)![0] + 10, heights[i]! + 4, 'start', name, colour);
    return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join('')}${named}`;
  });

  return [
    label(MARGIN.left, 20, 'start', `${title}: ${axes.y}`),
    label((MARGIN.left + WIDTH - MARGIN.right) / 2, HEIGHT - 12, 'middle', axes.x),
    ...grid,
    ...drawn,
  ].join('\n');
}

interface Scale {
  readonly ticks: readonly number[];
  readonly at: (value: number) => number;
}

/** The powers of ten around the values, spread evenly between two edges in pixels. */
function scale(values: readonly number[], from: number, to: number): Scale {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  return {
    ticks: Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i)),
    at: (value) => from + ((Math.log10(value) - low) / (high - low)) * (to - from),
  };
}

/** Heights at which labels stand clear of each other, in the order of those they belong to. */
function apart(heights: readonly number[]): number[] {
  const placed = [...heights];
  const downwards = heights.map((_, i) => i).sort((a, b) => heights[a]! - heights[b]!);
  for (const [i, own] of downwards.entries()) {
    const above = downwards[i - 1];
    if (above !== undefined) placed[own] = Math.max(placed[own]!, placed[above]! + LINE_HEIGHT);
  }
  return placed;
}

function line(x1: number, y1: number, x2: number, y2: number): string {
  return `<line x1="${px(x1)}" y1="${px(y1)}" x2="${px(x2)}" y2="${px(y2)}" stroke="${INK}" stroke-opacity="0.3"/>`;
}

function label(x: number, y: number, anchor: 'start' | 'middle' | 'end', text: string, colour = INK): string {
  return `<text x="${px(x)}" y="${px(y)}" text-anchor="${anchor}" fill="${colour}">${escapeXml(text)}</text>`;
}

function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
