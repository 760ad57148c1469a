import type { Writable } from 'node:stream';

/** Milliseconds after which a person wants to know that something is going on; Nielsen 1993, "Response Times". */
const PATIENCE = 1_000;

/** Says `text` on a line of its own if the work takes over a second, and takes the line away when it is done. */
export async function withProgress<T>(
  work: Promise<T>,
  text: string,
  output: Writable & { readonly isTTY?: boolean },
): Promise<T> {
  if (!output.isTTY) return work;
  let shown = false;
  const timer = setTimeout(() => {
    shown = true;
    output.write(text);
  }, PATIENCE);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
    // To the start of the line, and clear it (ECMA-48, EL).
    if (shown) output.write('\r\x1b[2K');
  }
}
