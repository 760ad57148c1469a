import { Agent } from 'undici';
import { INTERACTION, interaction, type Json, message, snowflake } from '../../tests/support/payloads.ts';
import type { Webhook } from '../../tests/support/webhook.ts';
import { QUESTIONS } from './questions.ts';

const typed = (text: string, name = 'question') => [{ type: 3, name, value: text, focused: true }];

/** What people do, in the proportion in which they do it: a name for what has to be answered alike, and its data. */
const DEEDS: readonly ((turn: number) => readonly [name: string, data: Json, type?: number])[] = [
  ...Array<typeof ask>(4).fill(ask),
  (turn) => {
    const text = questionOf(turn).slice(0, 6);
    return [`type ${text}`, { type: 1, name: 'ask', options: typed(text) }, INTERACTION.autocomplete];
  },
  () => ['type bagh', { type: 1, name: 'who', options: typed('bagh', 'name') }, INTERACTION.autocomplete],
  () => ['who', { type: 1, name: 'who', options: [{ type: 3, name: 'name', value: 'isler' }] }],
  () => ['read', { type: 1, name: 'read', options: [{ type: 3, name: 'passage', value: 'raqqa' }] }],
  () => ['quotes', { type: 1, name: 'quotes', options: [] }],
  () => {
    const target = message('how many civilians are trapped in Mosul?', {});
    const messages = { [String(target.id)]: target };
    return ['message', { type: 3, name: 'Ask the article', target_id: target.id, resolved: { messages } }];
  },
];

function ask(turn: number): readonly [string, Json] {
  const question = questionOf(turn);
  const options = [{ type: 3, name: 'question', value: question }];
  return [`ask ${question}`, { type: 1, name: 'ask', options }];
}

function questionOf(turn: number): string {
  return QUESTIONS[Math.floor(turn / DEEDS.length) % QUESTIONS.length]!;
}

/** An interaction as it will be sent, signed ahead of its time. */
export interface Ready {
  readonly name: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export function prepare(webhook: Webhook, turn: number, at: number): Ready {
  const [name, data, type] = DEEDS[turn % DEEDS.length]!(turn);
  const timestamp = `${Math.floor(at / 1_000)}`;
  // Everybody is the same person: what they get can be held against each other.
  return {
    name,
    ...webhook.signed(interaction({ ...data, id: snowflake(at) }, { at }, type), { timestamp }),
  };
}

const agent = new Agent();

export async function post(
  { origin, pathname }: URL,
  { headers, body }: Ready,
): Promise<{ readonly status: number; readonly body: string }> {
  const asked = await agent.request({ origin, path: pathname, method: 'POST', headers, body });
  return { status: asked.statusCode, body: await asked.body.text() };
}
