/** Checks which links of an author may be followed. */

/**
 * The address as the browser would go to it, or undefined when it is not https, http or mailto, cannot be resolved, or hides
 * control or invisible characters (which browsers drop, so that `java&#10;script:` becomes a script).
 *
 * `safeUrl('javascript:alert(1)')` is undefined; `safeUrl('work.pdf', 'https://school.org/')` is `https://school.org/work.pdf`.
 */
export function safeUrl(href: string, base?: string): string | undefined {
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(href)) return undefined;
  try {
    const url = new URL(href, base);
    return /^(https?|mailto):$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
