import { render } from '../../src/discord/drawing/render.ts';
import type { Block, Reply } from '../../src/replies/reply.ts';
import { USER_ID } from './payloads.ts';

/** An answer of these blocks. */
export function reply(...blocks: Block[]): Reply {
  return { tone: 'answer', private: false, blocks };
}

/** A reply as it goes over the wire. */
export function sent(reply: Reply) {
  return asSent(render(reply, 'en', USER_ID));
}

/** A message as it goes over the wire. */
export function asSent({ flags, components, allowedMentions }: ReturnType<typeof render>) {
  return {
    flags: flags.reduce((sum, flag) => sum | flag, 0),
    components,
    allowed_mentions: { parse: allowedMentions.parse, replied_user: allowedMentions.repliedUser },
  };
}
