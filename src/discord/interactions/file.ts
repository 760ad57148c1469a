import type { Attachment } from 'discord.js';
import type { File } from '../../../commands/command.ts';

/** Where Discord keeps what people attach; Discord, "Reference", CDN. */
const DISCORD = ['https://cdn.discordapp.com', 'https://media.discordapp.net'];

/** Milliseconds for all of a download. */
const PATIENCE = 10_000;

/** A file that somebody attached to a command, downloaded when it is read. */
export function fileOf(
  { name, url, size }: Pick<Attachment, 'name' | 'url' | 'size'>,
  origins: readonly string[] = DISCORD,
): File {
  return {
    name,
    async read(most) {
      // A forged call can name any address, and any size.
      if (!URL.canParse(url) || !origins.includes(new URL(url).origin)) return { problem: 'foreign' };
      if (size > most) return { problem: 'large' };
      try {
        return await download(url, most);
      } catch {
        return { problem: 'unreachable' };
      }
    },
  };
}

async function download(url: string, most: number): ReturnType<File['read']> {
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok || !response.body) return { problem: 'unreachable' };
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body) {
    length += chunk.length;
    // Leaving the loop ends the download.
    if (length > most) return { problem: 'large' };
    chunks.push(chunk);
  }
  return { bytes: Buffer.concat(chunks) };
}
