export type Random = (below: number) => number;

const FRAGMENTS = [
  '\0',
  '{#',
  '---\n',
  '### ',
  '\n#### x\n',
  '- ',
  '\t',
  ': ',
  '[[[[',
  '>>>> ',
  '> > > ',
  '&a *a ',
  '```\n',
  '<!--',
  '"',
  '\u{feff}',
  '\u{2028}',
];

/** Each way in which a file gets damaged. */
export const DAMAGES: readonly ((file: Buffer, random: Random) => Buffer)[] = [
  (file, random) => file.subarray(0, random(file.length)),
  (file, random) => file.subarray(random(file.length)),
  (file, random) => Buffer.from(file).fill(random(256), random(file.length)),
  (file, random) => {
    const at = random(file.length);
    return Buffer.from(file).fill(random(256), at, at + 1);
  },
  (file, random) => {
    const at = random(file.length);
    return Buffer.concat([file.subarray(0, at), file.subarray(at + random(400))]);
  },
  (file, random) => {
    const flipped = Buffer.from(file);
    for (let count = 1 + random(20); count > 0; count -= 1) flipped[random(file.length)]! ^= 1 << random(8);
    return flipped;
  },
  (file, random) => {
    const at = random(file.length);
    const fragment = FRAGMENTS[random(FRAGMENTS.length)]!.repeat(1 + random(300));
    return Buffer.concat([file.subarray(0, at), Buffer.from(fragment), file.subarray(at)]);
  },
  (file, random) => editLines(file, (lines) => lines.toSpliced(random(lines.length), 1 + random(3))),
  (file, random) => editLines(file, (lines) => lines.with(random(lines.length), 'x'.repeat(random(100_000)))),
  (file, random) =>
    editLines(file, (lines) => lines.toSpliced(random(lines.length), 0, lines[random(lines.length)]!)),
  (file) => Buffer.from(file.toString().replaceAll('\n', '\r\n')),
  (file) => Buffer.concat([Buffer.from('\u{feff}'), file]),
  (file) => Buffer.from(file.toString(), 'latin1'),
  (file) => Buffer.from(file.toString(), 'utf16le'),
  (file) => Buffer.from(file.toString().replace(/^(\w+): .*$/gm, '$1: [{ 1: 2 }]')),
];

function editLines(file: Buffer, edit: (lines: readonly string[]) => string[]): Buffer {
  return Buffer.from(edit(file.toString().split('\n')).join('\n'));
}

/** Random whole numbers, the same in every run (mulberry32). */
export function numbers(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
