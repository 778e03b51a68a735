/** Making and trying a release word: a hash that is slow to guess. It keeps honest people honest and is no lock. */
import type { ReleaseLatch } from '../core/checkpoint.js';
/** Whether this page may hash; browsers allow it on secure addresses (https, or this computer itself) alone. */
export declare function canStretch(): boolean;
/** A latch that opens to a word and to whatever `plainWord` takes for the same. Rejects where `canStretch` is false. */
export declare function makeLatch(word: string): Promise<ReleaseLatch>;
/** Whether a word opens a latch. Rejects where `canStretch` is false. */
export declare function opens(word: string, latch: ReleaseLatch): Promise<boolean>;
/** PBKDF2 with SHA-256 (RFC 8018) over the word and the salt, each as UTF-8; 32 bytes as base64url. */
export declare function stretch(word: string, salt: string, iterations: number): Promise<string>;
//# sourceMappingURL=stretch.d.ts.map