/** New ids: UUIDs of version 7 (RFC 9562), which sort roughly by the time they were made. */
/**
 * A UUID v7 from a time in milliseconds since 1970 and at least ten random bytes. A time that 48 bits cannot hold is clamped.
 * Nothing may read the time back out of it.
 *
 * `uuidV7(0, new Uint8Array(10))` is `'00000000-0000-7000-8000-000000000000'`.
 */
export declare function uuidV7(now: number, random: Uint8Array): string;
//# sourceMappingURL=id.d.ts.map