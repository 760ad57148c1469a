import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APISectionComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Button, Choice } from '../../replies/reply.ts';
import { LIMITS } from '../limits.ts';
import { MENU, toCustomId } from './custom-id.ts';
import { clip } from './markdown.ts';

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** Passages to choose from as a menu that opens. */
export function menu(label: string, items: readonly Choice[], asker: string): Row {
  const options = items.slice(0, LIMITS.options).map((item) => ({
    label: clip(item.title, LIMITS.option),
    description: clip(item.detail, LIMITS.option),
    value: toCustomId(item.action, asker),
  }));
  const placeholder = clip(label, LIMITS.placeholder);
  return row([{ type: ComponentType.StringSelect, custom_id: MENU, placeholder, options }]);
}

/** Buttons side by side; null when none can be shown: an address may be too long for one. */
export function buttonRow(buttons: readonly Button[], asker: string): Row | null {
  const drawn = buttons.flatMap((each) => draw(each, asker) ?? []);
  return drawn.length > 0 ? row(drawn) : null;
}

/** A passage to choose from: what is said of it, and a button beside it. */
export function section(content: string, { label, action }: Choice, asker: string): APISectionComponent {
  return {
    type: ComponentType.Section,
    components: [{ type: ComponentType.TextDisplay, content }],
    accessory: press(label, action, asker),
  };
}

function row(components: APIComponentInMessageActionRow[]): Row {
  return { type: ComponentType.ActionRow, components };
}

function draw(button: Button, asker: string): APIButtonComponent | null {
  if ('action' in button) return press(button.label, button.action, asker);
  const url = address(button.url);
  return url === null
    ? null
    : { type: ComponentType.Button, style: ButtonStyle.Link, label: button.label, url };
}

function press(label: string, action: Choice['action'], asker: string): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: action.kind === 'share' ? ButtonStyle.Primary : ButtonStyle.Secondary,
    label: clip(label, LIMITS.label),
    custom_id: toCustomId(action, asker),
    ...('at' in action && action.at === null ? { disabled: true } : {}),
  };
}

/** The address, or the page without the place on it, whichever fits. */
function address(url: string): string | null {
  const fitting = [url, url.replace(/#?:~:.*$/s, '')].find((each) => each.length <= LIMITS.url);
  return fitting !== undefined && /^https?:\/\//i.test(fitting) ? fitting : null;
}
