import type { Writable } from 'node:stream';

/** Milliseconds after which a person wants to know that something is going on; Nielsen 1993, "Response Times". */
const PATIENCE = 1_000;

const CELLS = 20;

/** Tells which share of the work is done, from 0 to 1. */
export type Report = (share: number) => void;

/** Shows `text` and a bar on a line of its own if the work takes over a second, and takes the line away when it is done. */
export async function withProgress<T>(
  work: (report: Report) => Promise<T>,
  text: string,
  output: Writable & { readonly isTTY?: boolean },
): Promise<T> {
  if (!output.isTTY) return work(() => undefined);
  let percent = 0;
  let shown = false;
  const show = () => {
    output.write(`${shown ? CLEAR : ''}${text} ${bar(percent)}`);
    shown = true;
  };
  const timer = setTimeout(show, PATIENCE);
  const report = (share: number) => {
    const before = percent;
    percent = Math.round(Math.min(1, share) * 100);
    if (shown && percent !== before) show();
  };
  try {
    return await work(report);
  } finally {
    clearTimeout(timer);
    if (shown) output.write(CLEAR);
    // What is reported of later work is not about this.
    shown = false;
  }
}

/** To the start of the line, and clear it (ECMA-48, EL). */
const CLEAR = '\r\x1b[2K';

/** "▰▰▰▰▰▱▱▱▱▱▱▱▱▱▱▱▱▱▱▱ 25%" */
function bar(percent: number): string {
  const filled = Math.floor((percent / 100) * CELLS);
  return `${'▰'.repeat(filled)}${'▱'.repeat(CELLS - filled)} ${percent}%`;
}
