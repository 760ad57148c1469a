import { beforeAll, describe, expect, test } from 'vitest';
import { slash } from '../../../commands/command.ts';
import { commands } from '../../../commands/index.ts';
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { drawTimeline } from '../../../src/pictures/draw.ts';
import type { Timeline } from '../../../src/replies/reply.ts';
import { run } from '../../support/bot.ts';
import type { Answer } from '../../support/discord-server.ts';
import { folderOf } from '../../support/knowledge.ts';
import { flatten } from '../../support/limits.ts';
import { PERMISSIONS } from '../../support/payloads.ts';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

interface Item {
  readonly media: { readonly url: string };
  readonly description: string;
}

/** Width and height, as the header of a PNG has them. */
function sizeOf(png: Buffer): [number, number] {
  expect(png.subarray(0, 8)).toEqual(PNG);
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

function longTimeline(title: string): Timeline {
  const events = Array.from({ length: 12 }, (_, index) => ({
    when: `${2000 + index}`,
    precision: 'year' as const,
    approximate: false,
    later: false,
    text: 'The bridge was closed, opened, sold, bought back, painted and closed once more by the engineers.',
    phrase: '',
    place: '',
    at: { language: 'en' as const, article: '', passage: '', version: '' },
  }));
  return { title, published: null, events, undated: { title: '', events: [] }, alternative: title };
}

function galleries({ message }: Answer): Item[][] {
  const [container] = message.components as { components: { type: number; items: Item[] }[] }[];
  return container!.components.filter(({ type }) => type === 12).map(({ items }) => items);
}

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await loadKnowledge('knowledge');
});

describe('a timeline in Discord', () => {
  test('is a picture with words for who cannot see it, and the same as text below', async () => {
    const { server } = await run({ commands, knowledge });
    const answer = await server.command('timeline', {}, { locale: 'nl' });
    expect(answer.private).toBe(false);
    expect([...answer.files.keys()]).toEqual(['timeline-1.png']);
    const [width, height] = sizeOf(answer.files.get('timeline-1.png')!);
    expect(width).toBe(1080);
    expect(height).toBeGreaterThan(600);
    expect(galleries(answer)).toEqual([
      [
        {
          media: { url: 'attachment://timeline-1.png' },
          description: expect.stringMatching(
            /^Tijdlijn: .*2014: .*rond oktober 2016: .*2017 \(na publicatie\): /,
          ),
        },
      ],
    ]);
    expect(answer.message.attachments).toMatchObject([
      { id: '0', description: galleries(answer)[0]![0]!.description },
    ]);
    expect(answer.text).toContain('**rond oktober 2016** De operatie');
    expect(answer.text).toContain('‘vijf maanden geleden’, passage 9 van 18');
  });

  test('opens the passage of each event from a menu', async () => {
    const { server } = await run({ commands, knowledge });
    const answer = await server.command('timeline', {}, { locale: 'nl', appPermissions: PERMISSIONS.none });
    const [menu] = flatten(answer.message.components).filter(({ type }) => type === 3);
    const options = menu!.options as Record<'label' | 'description', string>[];
    const october = options.find(({ label }) => label.startsWith('rond oktober 2016: De operatie'))!;
    expect([options.length, october.description]).toEqual([5, 'passage 9 van 18']);
    const opened = await server.press(answer, october.label);
    expect(opened).toMatchObject({ private: true, text: expect.stringContaining('passage 9 van 18') });
  });

  test('puts what cannot be dated under a title of its own', async () => {
    const text =
      '---\ntitle: The Well\nlanguage: en\n---\n\nIt was dug in 1900.\n\nIt fell dry last month.\n';
    const well = await loadKnowledge(folderOf({ 'well/article.en.md': text }));
    const { server } = await run({ commands, knowledge: well });
    const answer = await server.command('timeline');
    expect(answer.text).toContain(
      '- **1900** It was dug in 1900. *“1900”, passage 1 of 2*\n**Date not known**\n- It fell dry last month. *“last month”, passage 2 of 2*',
    );
    expect(galleries(answer)[0]![0]!.description).toContain('Date not known: It fell dry last month.');
    expect(await server.press(answer, 'It fell dry last month.')).toMatchObject({ private: true });
  });

  test('is drawn once: the second time it comes at once, and is the same', async () => {
    const { server } = await run({ commands, knowledge });
    const first = await server.command('timeline');
    const second = await server.command('timeline');
    expect(second.deferred).toBe(false);
    expect(second.files).toEqual(first.files);
    expect(second.texts).toEqual(first.texts);
  });

  test('whose drawing takes long is answered all the same: deferred, then filled in', async () => {
    const { server } = await run({ commands, knowledge });
    // Pictures enough before it that none can be ready within the second that a reply waits.
    const queue = Array.from({ length: 40 }, (_, index) => drawTimeline(longTimeline(`Before it: ${index}`)));
    const answer = await server.command('timeline', { from: '2015' }, { locale: 'nl' });
    expect(answer).toMatchObject({ deferred: true, private: false });
    expect(answer.files.size).toBe(1);
    expect(answer.text).toContain('**januari 2017**');
    await Promise.all(queue);
  });

  test('is text alone where the bot may not attach files', async () => {
    const { server } = await run({ commands, knowledge });
    const answer = await server.command('timeline', {}, { appPermissions: PERMISSIONS.none });
    expect(answer.text).toContain('I lack the permission “Attach Files” here');
    expect(answer.files.size).toBe(0);
    expect(galleries(answer)).toEqual([]);
    expect(answer.text).toContain('**about October 2016**');
  });

  test('is told in words where its picture cannot be drawn', async () => {
    const broken = { ...longTimeline('Broken'), title: null as never };
    const command = slash({
      name: { en: 'broken', nl: 'kapot' },
      description: { en: 'A timeline that cannot be drawn', nl: 'Een tijdlijn die niet te tekenen is' },
      options: {},
      run: () => ({ tone: 'info', private: false, blocks: [{ kind: 'timeline', timeline: broken }] }),
    });
    const { server, lines } = await run({ commands: [command], knowledge });
    const answer = await server.command('broken');
    expect(answer.files.size).toBe(0);
    expect(galleries(answer)).toEqual([]);
    expect(answer.text).toContain('The bridge was closed');
    expect(lines).toContainEqual(expect.objectContaining({ msg: 'a picture could not be drawn' }));
  });

  test('of a period without events is no picture', async () => {
    const { server } = await run({ commands, knowledge });
    const answer = await server.command('timeline', { from: '2030' });
    expect(answer).toMatchObject({ private: true, files: new Map() });
  });
});

describe('looking through the article in Discord', () => {
  test.each([
    ['quotes', {}, 'nl', ['**Matthew Isler**', "'**Het spel is over**'", 'passage 16 van 18']],
    ['quotes', { speaker: 'jones' }, 'en-US', ['**Rupert Jones**: American general']],
    ['quotes', { speaker: 'nobody' }, 'en-US', ['does not quote “nobody”', '- Matthew Isler']],
    ['numbers', {}, 'en-US', ['**about 100,000 men**', '**hundreds of thousands of civilians**']],
    ['numbers', {}, 'nl', ['**Ongeveer 6.000 jihadisten van IS**']],
    ['summary', { length: 'long' }, 'nl', ['12 zinnen uit het artikel, woord voor woord']],
    ['summary', {}, 'en-US', ['3 sentences of the article']],
    ['summary', { length: 'endless' }, 'en-US', ['“endless” is not a length']],
    ['who', { name: 'isler' }, 'en-US', ['**General Matthew Isler**', 'passage 16 of 18']],
    ['read', { passage: '2' }, 'en-US', ['▰', '2 of 18']],
  ] as const)('/%s %o in %s', async (name, options, locale, expected) => {
    const { server } = await run({ commands, knowledge });
    const { text } = await server.command(name, options, { locale });
    for (const words of expected) expect(text).toContain(words);
  });

  test.each(['summary', 'timeline', 'who', 'quotes', 'numbers', 'read'])(
    '/%s that everyone sees is removed by who asked',
    async (name) => {
      const { server } = await run({ commands, knowledge });
      const answer = await server.command(name, {}, { appPermissions: PERMISSIONS.none });
      expect((await server.press(answer, 'Remove', { user: '700000000000000099' })).text).toContain(
        'Only the person',
      );
      await server.press(answer, 'Remove');
      expect(server.requests(/^DELETE /)).toHaveLength(1);
      const hidden = await server.command(name, { private: true }, { appPermissions: PERMISSIONS.none });
      expect(JSON.stringify(hidden.message)).not.toContain('"Remove"');
    },
  );

  test.each(['summary', 'quotes', 'numbers'])('/%s opens the passages that it names', async (name) => {
    const { server } = await run({ commands, knowledge });
    const answer = await server.command(name);
    const [menu, ...others] = flatten(answer.message.components).filter(({ type }) => type === 3);
    expect([menu?.placeholder, others]).toEqual(['Open a passage', []]);
    const [first] = menu!.options as Record<'label' | 'description' | 'value', string>[];
    const { label, description, value } = first!;
    expect(value).toMatch(/^read en /);
    const opened = await server.press(answer, label);
    expect(opened.text).toContain(description);
  });
});
