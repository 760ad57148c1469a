import { expect, test } from 'vitest';
import { COLOURS } from '../../src/pictures/colours.ts';

/** WCAG 2.2, "relative luminance". */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, "contrast ratio". */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

test.each(Object.entries(COLOURS))('what is painted on a %s ground can be read', (_scheme, colours) => {
  // Black on white; WCAG, "contrast ratio".
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  const { ground, text, quiet, ahead, happened } = colours;
  for (const letters of [text, quiet, ahead]) expect(contrast(letters, ground)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(happened, ground)).toBeGreaterThanOrEqual(3);
});
