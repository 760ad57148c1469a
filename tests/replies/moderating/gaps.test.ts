import { expect, test } from 'vitest';
import { gapsReply } from '../../../src/replies/moderating/gaps.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

test.each([
  [0, 'en', 'last 1 minute ago'],
  [40 * MINUTE, 'nl', 'laatst 40 minuten geleden'],
  [13 * HOUR, 'en', 'last 13 hours ago'],
  [47 * HOUR, 'en', 'last 1 day ago'],
  [72 * HOUR, 'nl', 'laatst 3 dagen geleden'],
] as const)('what was asked %d milliseconds ago was in %s “%s”', (before, language, expected) => {
  const gap = {
    id: '1',
    ids: ['1'],
    language: 'en',
    wordings: ['what does a kettle cost?'],
    times: 1,
    latest: Date.now() - before,
    passed: false,
    nearest: null,
  } as const;
  expect(JSON.stringify(gapsReply({ gaps: [gap], criticised: [] }, language))).toContain(expected);
});
