import type { Environment } from '../environment.ts';

/** So short a password is looked for in its address only: it may be a word that a log has anyway. */
const SHORT = 6;

/** What a log must not have in any spelling: the token, the database's address where that has a password, the password. */
export function secretsOf({ DISCORD_TOKEN, DATABASE_URL }: Environment): string[] {
  const token = DISCORD_TOKEN ? [DISCORD_TOKEN] : [];
  return [...token, ...(DATABASE_URL.startsWith('file:') ? [] : passwordsIn(DATABASE_URL))];
}

function passwordsIn(address: string): string[] {
  if (!URL.canParse(address)) return [address];
  const { password, href } = new URL(address);
  if (password === '') return [];
  const spelled = [password, decoded(password)].filter((each) => each.length >= SHORT);
  return [address, href, ...spelled];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
