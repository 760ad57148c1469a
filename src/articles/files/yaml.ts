import { createRequire } from 'node:module';
import type { CST, Document, LineCounter, ParsedNode, YAMLParseError } from 'yaml';
import { z } from 'zod';
import type { Localized } from '../../language/language.ts';
import type { Work } from '../../slices.ts';
import { yamlFaults as faults } from '../faults/yaml.ts';
import { type Flaw, type Parsed, parsed } from '../flaw.ts';
import { nearest } from '../text.ts';

/** Loaded with the first text: files that are known from an earlier run need none of it. */
const load = createRequire(import.meta.url);
const yaml = (): typeof import('yaml') => load('yaml');

/** Deeper than any shape that a knowledge file has; beyond it the value is wrong whatever it holds. */
const MAX_DEPTH = 8;

/**
 * Reads YAML of a given shape, every value as the text that was written: `2017` and `2017-03-14` stay as they are.
 * Aliases and nested keys are refused before anything follows them: the yaml package needs time exponential in the
 * depth of `? ? ? ?` to turn it into a value.
 *
 * @param firstLine 1-based line of the file on which the text starts
 */
export function* readYaml<T>(
  text: string,
  shape: z.ZodType<T>,
  firstLine: number,
): Work<Parsed<T> & { readonly lineOf: LineOf }> {
  const lines = new (yaml().LineCounter)();
  const [document, second] = yield* documents(text, lines);
  const lineAt = (offset: number) => firstLine - 1 + Math.max(1, lines.linePos(offset).line);
  const flaws = new Map<number, Flaw>();
  const errors: Pick<YAMLParseError, 'code' | 'message' | 'pos'>[] = [...document.errors];
  if (second) errors.push({ code: 'MULTIPLE_DOCS', message: '', pos: [second.range[0], second.range[1]] });
  for (const { code, message, pos } of errors) {
    const line = lineAt(pos[0]);
    // What follows a first error on a line is mostly its echo.
    if (!flaws.has(line)) flaws.set(line, { line, message: faults.codes[code] ?? faults.notYaml(message) });
  }
  yield;
  const reader = new Reader(lineAt);
  const lineOf: LineOf = (path) => reader.line(path);
  if (flaws.size > 0) return { ...parsed<T>(null, [...flaws.values()]), lineOf };
  const value = reader.value(document.contents, [], firstLine);
  if (reader.flaws.length > 0) return { ...parsed<T>(null, reader.flaws), lineOf };
  yield;
  const result = shape.safeParse(value);
  if (result.success) return { ...parsed(result.data, []), lineOf };
  const explained = result.error.issues.flatMap((issue) => reader.explain(issue));
  // A text that serves both languages fails once for each.
  const different = new Map(explained.map((flaw) => [`${flaw.line} ${flaw.message.en}`, flaw]));
  return { ...parsed<T>(null, [...different.values()]), lineOf };
}

/** The first two documents of a text, the first of which there always is. Its tokens are read in steps, as `parseDocument` would. */
function* documents(
  text: string,
  lines: LineCounter,
): Work<readonly [Document.Parsed, ...Document.Parsed[]]> {
  const { Parser, Lexer, Composer } = yaml();
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    yield;
  }
  tokens.push(...parser.end());
  yield;
  // Unique keys would take time quadratic in their number; `Reader` sees to them.
  const composer = new Composer({ schema: 'failsafe', prettyErrors: false, uniqueKeys: false });
  return untraced(() => [...composer.compose(tokens, true, text.length)]) as [
    Document.Parsed,
    ...Document.Parsed[],
  ];
}

/**
 * Without the stack traces of errors, which nobody reads here: of a text of 25,000 commas they take four fifths of a
 * second.
 */
function untraced<T>(work: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

type Path = readonly PropertyKey[];

/** The 1-based line on which a value stands, or the nearest value around it. */
export type LineOf = (path: Path) => number;

/** Turns nodes into plain values and remembers on which line each stands. */
class Reader {
  readonly flaws: Flaw[] = [];
  readonly #yaml = yaml();
  readonly #lineAt: (offset: number) => number;
  readonly #lines = new Map<string, number>();

  constructor(lineAt: (offset: number) => number) {
    this.#lineAt = lineAt;
  }

  value(node: ParsedNode | null, path: Path, parent: number): unknown {
    const { isAlias, isScalar, isSeq, isMap } = this.#yaml;
    const line = node ? this.#lineAt(node.range[0]) : parent;
    if (!this.#lines.has(key(path))) this.#lines.set(key(path), line);
    if (path.length > MAX_DEPTH) return this.#flaw(line, faults.tooDeep);
    if (isAlias(node)) return this.#flaw(line, faults.alias(node.source));
    if (isScalar(node)) return typeof node.value === 'string' ? node.value : this.#flaw(line, faults.notText);
    if (isSeq(node))
      return node.items.map((item, index) => this.value(item as ParsedNode, [...path, index], line));
    if (!isMap(node)) return undefined;
    // No prototype: a key named __proto__ is a key like any other, and unknown.
    const value: Record<string, unknown> = Object.create(null);
    for (const pair of node.items) {
      const name: unknown = isScalar(pair.key) ? pair.key.value : null;
      const at = pair.key ? this.#lineAt((pair.key as ParsedNode).range[0]) : line;
      if (typeof name !== 'string') this.#flaw(at, faults.badKey);
      else if (Object.hasOwn(value, name)) this.#flaw(at, faults.keyTwice(name));
      else {
        this.#lines.set(key([...path, name]), at);
        value[name] = this.value(pair.value as ParsedNode | null, [...path, name], at);
      }
    }
    return value;
  }

  /** A zod issue with the line it is about: the value's own, or that of the nearest value around it. */
  explain(issue: z.core.$ZodIssue): Flaw[] {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((name) => ({
        line: this.line([...issue.path, name]),
        message: faults.noKey(name, nearest(name, knownKeys(issue)), knownKeys(issue)),
      }));
    return [{ line: this.line(issue.path), message: JSON.parse(issue.message) }];
  }

  line(path: Path): number {
    for (let length = path.length; length > 0; length -= 1) {
      const line = this.#lines.get(key(path.slice(0, length)));
      if (line !== undefined) return line;
    }
    return this.#lines.get(key([])) ?? 1;
  }

  #flaw(line: number, message: Localized): undefined {
    this.flaws.push({ line, message });
  }
}

/** A fault as zod carries it: in one string. Every check of a shape for `readYaml` says what is wrong in this way. */
export function forZod(message: Localized): string {
  return JSON.stringify(message);
}

/** An object with these keys and no others; `otherwise` says what to write where something else stands. */
export function withKeys<T extends z.ZodRawShape>(shape: T, otherwise: Localized) {
  return z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? Object.keys(shape).join(', ') : forZod(otherwise)),
  });
}

/** `withKeys` names the known keys in the message of the issue, comma-separated. */
function knownKeys(issue: { readonly message: string }): string[] {
  return issue.message.split(', ');
}

function key(path: Path): string {
  return JSON.stringify(path.map(String));
}
