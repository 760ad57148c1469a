import type { Timeline, ToldEvent } from '../replies/reply.ts';
import type { Scheme } from './colours.ts';
import { createDrawer } from './drawer.ts';
import { timelinePicture } from './timeline.ts';

/** Laying out and painting take a fifth of a second, in which the thread that answers would keep everybody waiting. */
const draw = createDrawer(new URL('./worker.ts', import.meta.url));

/** Each timeline is drawn once in a scheme, and its picture kept for as long as the timeline is. */
const drawn: Readonly<Record<Scheme, WeakMap<Timeline, Promise<Uint8Array>>>> = {
  dark: new WeakMap(),
  light: new WeakMap(),
};

/** A timeline as a PNG. Rejects where it cannot be drawn; a next call tries again. */
export function drawTimeline(timeline: Timeline, scheme: Scheme = 'dark'): Promise<Uint8Array> {
  const before = drawn[scheme].get(timeline);
  if (before) return before;
  const drawing = draw(timelinePicture(timeline, scheme));
  drawn[scheme].set(timeline, drawing);
  drawing.catch(() => drawn[scheme].delete(timeline));
  return drawing;
}

const TOLD: ToldEvent = {
  text: 'A sentence of the article, as long as they mostly are: it goes on for a line or two.',
  phrase: '',
  place: '',
  at: { language: 'en', article: '', passage: '', version: '' },
};

/** A timeline with all that there can be in one, at which the thread learns to draw. */
const PRACTICE: Timeline = {
  title: 'A title',
  published: 'Published',
  events: (['year', 'month', 'day'] as const).flatMap((precision) =>
    [false, true].map((later) => ({ ...TOLD, when: '2017', precision, approximate: later, later })),
  ),
  undated: { title: 'Not known', events: [TOLD] },
  alternative: '',
};

/** Starts the thread and has it draw once, so that nobody waits for it to load and to be compiled. */
export async function warmUp(): Promise<void> {
  await drawTimeline(PRACTICE);
}
