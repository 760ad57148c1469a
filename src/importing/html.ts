import { startThread } from '../thread.ts';
import type { Page } from './page.ts';

/** Milliseconds that a page may take; one of a megabyte takes about a second. */
const PATIENCE = 10_000;

/** Megabytes of memory that a page may take. */
const MEMORY = 512;

/** What came of reading a page: its article, or none, or it took too long or too much. */
export type ReadPage = { readonly page: Page | null } | { readonly problem: 'too much' };

/**
 * Reads a page in a thread of its own: it may be made to be slow, and questions are answered meanwhile. The libraries
 * for it are only loaded there.
 */
export function readPage(html: string): Promise<ReadPage> {
  return new Promise((resolve) => {
    const thread = startThread(new URL('./worker.ts', import.meta.url), {
      workerData: html,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY },
    });
    const timer = setTimeout(() => end({ problem: 'too much' }), PATIENCE);
    const end = (read: ReadPage) => {
      clearTimeout(timer);
      resolve(read);
      void thread.terminate();
    };
    thread.once('message', (page: Page | null) => end({ page }));
    // Too deep for the stack, or too many elements.
    thread.once('error', () => end({ problem: 'too much' }));
    thread.once('exit', () => end({ problem: 'too much' }));
  });
}
