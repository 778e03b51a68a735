/**
 * Makes and checks release codes with a hash that is slow to guess. It keeps honest people honest; it is not a lock.
 */

import type { ReleaseCode } from '../../core/checkpoint.js';
import { plainWord } from '../../core/release-code.js';

/** How many rounds a new latch has: a blink on a school laptop, each time. */
const iterations = 300_000;

/** Whether this page may hash; browsers allow it on secure addresses (https, or this computer itself) alone. */
export function canHash(): boolean {
  return globalThis.crypto?.subtle !== undefined;
}

/** A latch that opens to a word and to whatever `plainWord` takes for the same. Rejects where `canStretch` is false. */
export async function makeReleaseCode(word: string): Promise<ReleaseCode> {
  const salt = base64url(crypto.getRandomValues(new Uint8Array(16)));
  return { salt, hash: await hashReleaseCode(word, salt, iterations), iterations };
}

/** Whether a word opens a latch. Rejects where `canStretch` is false. */
export async function opens(word: string, releaseCode: ReleaseCode): Promise<boolean> {
  // Some engines refuse to hash nothing.
  return (
    plainWord(word) !== '' &&
    (await hashReleaseCode(word, releaseCode.salt, releaseCode.iterations)) === releaseCode.hash
  );
}

/** PBKDF2 with SHA-256 (RFC 8018) over the word and the salt, each as UTF-8; 32 bytes as base64url. */
export async function hashReleaseCode(word: string, salt: string, iterations: number): Promise<string> {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const key = await crypto.subtle.importKey('raw', bytes(plainWord(word)), 'PBKDF2', false, ['deriveBits']);
  const algorithm = { name: 'PBKDF2', hash: 'SHA-256', salt: bytes(salt), iterations };
  return base64url(new Uint8Array(await crypto.subtle.deriveBits(algorithm, key, 256)));
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
