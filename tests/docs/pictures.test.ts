import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { linesOf } from '../../docs/pictures/markdown.ts';
import { messagePicture } from '../../docs/pictures/message.ts';
import { render } from '../../src/discord/drawing/render.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { paint } from '../../src/pictures/paint.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { contextIn } from '../support/knowledge.ts';

const knowledge = await loadKnowledge('knowledge');
const context = contextIn('en', knowledge);

test.each<[string, Record<string, string>]>([
  ['ask', { question: 'how many fighters were killed?' }],
  ['ask', { question: 'who won the world cup?' }],
  ['read', { passage: '1' }],
])('a message is drawn from what is sent: /%s %o', async (name, options) => {
  const command = commands.find((each) => each.kind === 'slash' && each.name.en === name);
  if (command?.kind !== 'slash') throw new Error(`no /${name}`);
  const reply: Reply = await command.run(options, context);
  const png = await paint(messagePicture(render(reply, 'en', ''), { name: 'Nour', command: `/${name}` }));
  const view = new DataView(png.buffer, png.byteOffset);
  expect([view.getUint32(16), view.getUint32(20) > 400]).toEqual([1080, true]);
});

test('its text is told apart as Discord does', () => {
  expect(linesOf('### A \\*b\\*\n> one **two three**')).toEqual([
    {
      kind: 'heading',
      words: [
        { text: 'A', bold: false },
        { text: '*b*', bold: false },
      ],
    },
    {
      kind: 'quote',
      words: [
        { text: 'one', bold: false },
        { text: 'two', bold: true },
        { text: 'three', bold: true },
      ],
    },
  ]);
});
