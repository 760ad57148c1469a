import { z } from 'zod';
import { measureApart } from './child.ts';

/** Passages of the large base that is reloaded. */
export const PASSAGES = 10_000;

export const Job = z.object({ files: z.array(z.string()) });

/** Milliseconds, measured by `reload-child.ts`. */
export const Reloading = z.object({
  /** From files to a first knowledge base. */
  load: z.number(),
  /** A reload after one passage was changed. */
  reload: z.number(),
  /** The longest that the event loop stood still meanwhile: for so long no question was answered. */
  pause: z.number(),
});

export type Reloading = z.infer<typeof Reloading>;

export async function reloading(files: readonly string[]): Promise<Reloading> {
  const job: z.infer<typeof Job> = { files: [...files] };
  return Reloading.parse(await measureApart('reload-child.ts', job));
}
