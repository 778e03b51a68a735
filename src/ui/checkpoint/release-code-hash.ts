/** Creates and checks release codes with a slow hash. It slows guessing; it is not a security boundary. */

import type { ReleaseCode } from '../../core/checkpoint.js';
import { plainWord } from './release-code.js';

/** The iterations of a new release code; one check takes a fraction of a second on a school laptop. */
const iterations = 300_000;

/** Whether this page can hash: browsers only allow it in secure contexts (https or localhost). */
export function canHash(): boolean {
  return globalThis.crypto?.subtle !== undefined;
}

/** A release code for a word and every word with the same `plainWord`. Rejects where `canHash` is false. */
export async function makeReleaseCode(word: string): Promise<ReleaseCode> {
  const salt = base64url(crypto.getRandomValues(new Uint8Array(16)));
  return { salt, hash: await hashReleaseCode(word, salt, iterations), iterations };
}

/** Whether a word matches a release code. Rejects where `canHash` is false. */
export async function isReleaseCode(word: string, releaseCode: ReleaseCode): Promise<boolean> {
  // Some engines refuse to hash an empty string.
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
