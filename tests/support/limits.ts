import type { Json } from './payloads.ts';

/** Message flags; Discord, "Message Resource". */
const FLAG = { ephemeral: 1 << 6, componentsV2: 1 << 15 } as const;

/** Component types; Discord, "Component Reference". */
const TYPE = {
  row: 1,
  button: 2,
  select: 3,
  section: 9,
  textDisplay: 10,
  mediaGallery: 12,
  file: 13,
} as const;

/** All components of a message, nested ones too. */
export function flatten(components: unknown): Json[] {
  if (!Array.isArray(components)) return [];
  return components.flatMap((component: Json) => [
    component,
    ...flatten(component.components),
    ...(component.accessory ? [component.accessory as Json] : []),
  ]);
}

/** The Markdown of a message, text by text. */
export function textsOf(message: Json): string[] {
  return flatten(message.components)
    .filter(({ type }) => type === TYPE.textDisplay)
    .map(({ content }) => String(content));
}

export function isPrivate(message: Json): boolean {
  return (Number(message.flags ?? 0) & FLAG.ephemeral) !== 0;
}

/** What Discord would refuse, or people would regret, in a message. `mayPing`: it is the first answer to a call. */
export function messageProblems(
  message: Json,
  files: ReadonlyMap<string, Buffer> = new Map(),
  mayPing = false,
): string[] {
  const problems: string[] = [];
  const expect = (holds: boolean, problem: string) => holds || problems.push(problem);

  const components = flatten(message.components);
  const texts = textsOf(message);
  const customIds = components.map(({ custom_id }) => custom_id).filter((id) => id !== undefined);
  const mentions = message.allowed_mentions as Json | undefined;
  expect((Number(message.flags ?? 0) & FLAG.componentsV2) !== 0, 'not flagged as Components v2');
  expect(
    !message.content && !message.embeds && !message.poll,
    'content, embeds or a poll beside Components v2',
  );
  expect(components.length >= 1 && components.length <= 40, `${components.length} components`);
  expect(
    texts.every((text) => text.trim() !== ''),
    'an empty text',
  );
  expect([...texts.join('')].length <= 4_000, `${texts.join('').length} characters of text`);
  const pictures = components
    .filter(({ type }) => type === TYPE.mediaGallery)
    .flatMap(({ items }) => items as { media: { url: string }; description?: string }[]);
  const attached = components
    .filter(({ type }) => type === TYPE.file)
    .map(({ file }) => file as { url: string });
  const shown = [...pictures.map(({ media }) => media), ...attached].map(({ url }) => url);
  expect(
    shown.every((url) => !url.startsWith('attachment://') || files.has(url.slice('attachment://'.length))),
    'a picture or file that is not attached',
  );
  expect(
    [...files.keys()].every((name) => shown.includes(`attachment://${name}`)),
    'an attachment that nothing shows',
  );
  expect(
    pictures.every(({ description = '' }) => description.length >= 1 && description.length <= 1_024),
    'a picture without words for it, or with over 1,024 characters of them',
  );
  expect(new Set(customIds).size === customIds.length, 'a custom id used twice');
  problems.push(...components.flatMap(componentProblems));
  expect(Array.isArray(mentions?.parse) && mentions.parse.length === 0, 'mentions allowed');
  const pinged = (mentions?.users ?? []) as string[];
  expect(!mentions?.roles && mentions?.replied_user !== true, 'somebody is mentioned');
  expect(
    pinged.length === 0 || (mayPing && pinged.length === 1 && texts.includes(`<@${pinged[0]}>`)),
    `${pinged} may be pinged`,
  );
  return problems;
}

/** What Discord would refuse in one button, menu, row or section. */
function componentProblems(component: Json): string[] {
  const within = (text: unknown, most: number, what: string) =>
    typeof text === 'string' && text.trim() !== '' && text.length <= most ? [] : [`${what}: ${text}`];
  const inside = (component.components ?? []) as Json[];
  switch (component.type) {
    case TYPE.button: {
      const leads = component.style === 5;
      return [
        ...within(component.label, 80, 'the label of a button'),
        ...(leads
          ? within(component.url, 512, 'the address of a button')
          : within(component.custom_id, 100, 'a custom id')),
        ...((component.url === undefined) === leads
          ? ['a button with both or neither of address and id']
          : []),
      ];
    }
    case TYPE.select: {
      const options = (component.options ?? []) as Json[];
      return [
        ...within(component.custom_id, 100, 'a custom id'),
        ...within(component.placeholder, 150, 'a placeholder'),
        ...(options.length < 1 || options.length > 25 ? [`a menu of ${options.length} options`] : []),
        ...repeated(options.map(({ value }) => `${value}`)).map((value) => `${value} stands twice in a menu`),
        ...options.flatMap(({ label, value, description }) => [
          ...within(label, 100, 'the label of an option'),
          ...within(value, 100, 'the value of an option'),
          ...within(description, 100, 'the description of an option'),
        ]),
      ];
    }
    case TYPE.row: {
      const selects = inside.filter(({ type }) => type === TYPE.select).length;
      const most = selects > 0 ? 1 : 5;
      return inside.length < 1 || inside.length > most ? [`${inside.length} components in a row`] : [];
    }
    case TYPE.section:
      return inside.length >= 1 && inside.length <= 3 && component.accessory ? [] : ['an incomplete section'];
    default:
      return [];
  }
}

/** What Discord would refuse in suggestions for an option that takes text. */
export function suggestionProblems(data: Json | undefined): string[] {
  const choices = (data?.choices ?? []) as Json[];
  return [
    ...(choices.length > 25 ? [`${choices.length} suggestions`] : []),
    ...choices.flatMap(({ name, value }) =>
      [name, value]
        .map(String)
        .filter((text) => text.length < 1 || text.length > 100)
        .map((text) => `the suggestion ${text}`),
    ),
  ];
}

/** What Discord would refuse in a deferred response: the one flag it takes is `ephemeral`. */
export function deferProblems(data: Json | undefined): string[] {
  const flags = Number(data?.flags ?? 0);
  return (flags & ~FLAG.ephemeral) === 0 ? [] : [`flags ${flags} on a deferred response`];
}

/** Names of slash commands and options; Discord, "Application Commands", Naming. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** What Discord would refuse in a list of commands. */
export function commandProblems(commands: readonly Json[]): string[] {
  return [
    ...(commands.filter(({ type }) => type === 1).length > 100 ? ['over 100 slash commands'] : []),
    ...repeated(commands.map(({ type, name }) => `${type} ${name}`)).map((name) => `${name} stands twice`),
    ...commands.flatMap((command) => {
      const options = (command.options ?? []) as Json[];
      const required = options.map((option) => option.required === true);
      return [
        ...namingProblems(command, command.type === 1),
        ...options.flatMap((option) => namingProblems(option, true)),
        ...repeated(options.map(({ name }) => `${name}`)).map((name) => `option ${name} stands twice`),
        ...(options.length > 25 ? [`${command.name} has over 25 options`] : []),
        ...(required.lastIndexOf(true) > required.indexOf(false) && required.includes(false)
          ? [`${command.name} has a required option after an optional one`]
          : []),
      ];
    }),
  ];
}

function namingProblems(named: Json, slash: boolean): string[] {
  const names = [named.name, ...Object.values(named.name_localizations ?? {})].map(String);
  const descriptions = [named.description, ...Object.values(named.description_localizations ?? {})].map(
    String,
  );
  const fits = (name: string) =>
    slash ? NAME.test(name) && name === name.toLowerCase() : /^.{1,32}$/.test(name);
  return [
    ...names.filter((name) => !fits(name)).map((name) => `the name ${name}`),
    ...(slash ? descriptions.filter((text) => text.length < 1 || text.length > 100) : []),
  ];
}

function repeated(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}

/** What Discord would refuse in a form. */
export function formProblems(data: Json | undefined): string[] {
  const fields = (data?.components ?? []) as { label?: string; component?: Json }[];
  const within = (text: unknown, most: number) =>
    typeof text === 'string' && text.trim() !== '' && text.length <= most;
  return [
    ...(within(data?.title, 45) ? [] : [`the title of a form: ${data?.title}`]),
    ...(within(data?.custom_id, 100) ? [] : [`the id of a form: ${data?.custom_id}`]),
    ...(fields.length < 1 || fields.length > 5 ? [`a form of ${fields.length} fields`] : []),
    ...fields.flatMap(({ label, component = {} }) => [
      ...(within(label, 45) ? [] : [`the label of a field: ${label}`]),
      ...(component.placeholder === undefined || within(component.placeholder, 100)
        ? []
        : [`the example in a field: ${component.placeholder}`]),
      ...(component.type === TYPE.select && ((component.options ?? []) as Json[]).length > 25
        ? ['a menu of over 25 options in a form']
        : []),
    ]),
  ];
}
