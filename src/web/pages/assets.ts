import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** A file that every page shows; its address changes with what is in it, so that it can be kept for good. */
export interface Asset {
  readonly address: string;
  readonly type: string;
  readonly body: string;
}

function asset(file: string, type: string): Asset {
  const body = readFileSync(new URL(file, import.meta.url), 'utf8');
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 8);
  return { address: `/assets/${file.replace('.', `.${hash}.`)}`, type, body };
}

export const STYLE = asset('style.css', 'text/css; charset=utf-8');
export const ICON = asset('icon.svg', 'image/svg+xml');
