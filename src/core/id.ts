/** Creates ids: UUIDs of version 7 (RFC 9562), which sort roughly by creation time. */

/**
 * Creates a UUID v7 from a time in milliseconds since 1970 and at least ten random bytes. A time that does not fit into
 * 48 bits is clamped. Do not read the time back from an id.
 *
 * `uuidV7(0, new Uint8Array(10))` is `'00000000-0000-7000-8000-000000000000'`.
 */
export function uuidV7(now: number, random: Uint8Array): string {
  const time = Math.min(Math.max(Math.trunc(now) || 0, 0), 2 ** 48 - 1);
  const [a = 0, b = 0, c = 0, ...rest] = random.subarray(0, 10);
  const bytes = [0x70 | (a & 0x0f), b, 0x80 | (c & 0x3f), ...rest];
  const digits = hex(time, 12) + bytes.map((byte) => hex(byte, 2)).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
