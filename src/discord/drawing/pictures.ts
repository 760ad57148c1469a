import { MessageFlags, PermissionFlagsBits, type RepliableInteraction } from 'discord.js';
import type { Logger } from 'pino';
import type { Reply, Timeline } from '../../replies/reply.ts';
import { soon } from '../soon.ts';

/** The pictures of a reply's timelines, as far as they could be drawn. */
export type Pictures = ReadonlyMap<Timeline, Uint8Array>;

export const NO_PICTURES: Pictures = new Map();

/** Pictures of one message; the timelines after them are told in words only. */
const MOST = 4;

/**
 * Draws what a reply shows. An interaction is deferred if that takes long, so that Discord waits. Without the
 * permission to attach files, and where drawing fails, there is no picture: the words under it say the same.
 */
export async function drawPictures(
  interaction: RepliableInteraction,
  reply: Reply,
  log: Logger,
): Promise<Pictures> {
  const timelines = timelinesOf(reply);
  if (timelines.length === 0 || lacksPicture(interaction, reply)) return NO_PICTURES;
  try {
    // The library that draws is only loaded for the first picture.
    const drawing = import('../../pictures/draw.ts').then(({ drawTimeline }) =>
      Promise.all(
        timelines.slice(0, MOST).map(async (timeline) => [timeline, await drawTimeline(timeline)] as const),
      ),
    );
    const drawn = await soon(drawing).catch(() => undefined);
    if (!drawn && !interaction.deferred && !interaction.replied)
      await interaction.deferReply(reply.private ? { flags: MessageFlags.Ephemeral } : {});
    return new Map(await drawing);
  } catch (err) {
    log.error({ interaction: interaction.id, err }, 'a picture could not be drawn');
    return NO_PICTURES;
  }
}

/** Whether a reply has a picture that may not be attached, by what the call says of the bot's permissions there. */
export function lacksPicture({ appPermissions }: RepliableInteraction, reply: Reply): boolean {
  return timelinesOf(reply).length > 0 && !appPermissions.has(PermissionFlagsBits.AttachFiles);
}

function timelinesOf({ blocks }: Reply): Timeline[] {
  return blocks.flatMap((block) => (block.kind === 'timeline' ? [block.timeline] : []));
}
