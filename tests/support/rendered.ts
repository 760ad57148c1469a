import { render } from '../../src/discord/drawing/render.ts';
import type { Block, Reply } from '../../src/replies/reply.ts';
import { USER_ID } from './payloads.ts';

/** An answer of these blocks. */
export function reply(...blocks: Block[]): Reply {
  return { tone: 'answer', private: false, blocks };
}

/** A reply as it goes over the wire. */
export function sent(reply: Reply) {
  const { flags, components, allowedMentions } = render(reply, 'en', USER_ID);
  return {
    flags: flags.reduce((sum, flag) => sum | flag, 0),
    components,
    allowed_mentions: { parse: allowedMentions.parse, replied_user: allowedMentions.repliedUser },
  };
}
