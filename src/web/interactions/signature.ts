import { createPublicKey, verify } from 'node:crypto';

/**
 * Milliseconds by which a request's time may differ from ours: Discord stops waiting for an answer after 3 seconds; the
 * rest is for clocks that do not agree.
 */
const WINDOW = 30_000;

/** What is wrong with a request that says it is Discord's; null where it is. */
export type Objection = 'unsigned' | 'late' | 'forged';

/** What Discord signs: the time in a header, and the body (Discord, "Preparing for Interactions"). */
export interface Signed {
  readonly signature: string | undefined;
  /** Seconds since 1970. */
  readonly timestamp: string | undefined;
}

/** What can be told before the body is read. */
export function objectionTo({ signature, timestamp }: Signed, now: number): Objection | null {
  if (!/^[0-9a-f]{128}$/i.test(signature ?? '') || !/^\d{1,12}$/.test(timestamp ?? '')) return 'unsigned';
  return Math.abs(now - Number(timestamp) * 1_000) > WINDOW ? 'late' : null;
}

/**
 * Tells whether a body was signed with the application's key, of 64 hexadecimal digits (Ed25519, RFC 8032; by OpenSSL, which
 * Node brings along). That takes a tenth of a millisecond: to hand it to another thread would take as long again.
 */
export function verifier(publicKey: string): (body: Uint8Array, signed: Signed) => boolean {
  const x = Buffer.from(publicKey, 'hex').toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return (body, { signature = '', timestamp = '' }) =>
    verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, Buffer.from(signature, 'hex'));
}

/**
 * Remembers what has come in for as long as it could come in again without being late, and up to twice as long: what is too
 * old goes all at once. One by one out of a Map, each later look for the oldest would pass the places of all that have gone.
 */
export class Seen {
  #recent = new Set<string>();
  #before = new Set<string>();
  #since = 0;

  /** Whether it comes in for the first time. */
  add(id: string, now: number): boolean {
    if (now - this.#since > 2 * WINDOW) {
      this.#before = this.#recent;
      this.#recent = new Set();
      this.#since = now;
    }
    if (this.#before.has(id) || this.#recent.has(id)) return false;
    this.#recent.add(id);
    return true;
  }
}
