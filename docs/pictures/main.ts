import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answer } from '../../commands/ask.ts';
import { type Context, IN_TERMINAL } from '../../commands/command.ts';
import { commands } from '../../commands/index.ts';
import { timeline } from '../../commands/timeline.ts';
import { render } from '../../src/discord/drawing/render.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { paint } from '../../src/pictures/paint.ts';
import { timelinePicture } from '../../src/pictures/timeline.ts';
import { openStore } from '../../src/store/open.ts';
import { messagePicture } from './message.ts';

/** Draws the pictures of the README from what the program says and sends: `npm run pictures`. */
const FOLDER = new URL('../images/', import.meta.url);
const QUESTION = 'how many fighters were killed?';

// As in Discord, where readers' opinions are kept.
const folder = mkdtempSync(join(tmpdir(), 'footnote-pictures-'));
const store = await openStore(`file:${join(folder, 'pictures.db')}`, 1);
const knowledge = await loadKnowledge('knowledge');
const context: Context = {
  knowledge: knowledge.current,
  base: knowledge,
  language: 'en',
  commands,
  ...IN_TERMINAL,
  store,
};

mkdirSync(FOLDER, { recursive: true });
const sent = render(answer(QUESTION, context), 'en', '');
await save('answer.png', paint(messagePicture(sent, { name: 'Nour', command: '/ask' })));

const { blocks } = await timeline.run({}, context);
const drawn = blocks.find((block) => block.kind === 'timeline');
if (drawn?.kind === 'timeline') await save('timeline.png', paint(timelinePicture(drawn.timeline)));

await store.close();
rmSync(folder, { recursive: true });

async function save(name: string, picture: Promise<Uint8Array>): Promise<void> {
  const png = await picture;
  writeFileSync(new URL(name, FOLDER), png);
  console.log(`docs/images/${name}: ${Math.round(png.length / 1024)} KB`);
}
