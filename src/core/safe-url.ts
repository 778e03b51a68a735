/** Checks which links in a definition are safe to follow. */

/**
 * The URL as the browser resolves it, or undefined when it is not https, http or mailto, cannot be resolved, or
 * contains control or invisible characters (browsers drop these, which turns `java&#10;script:` into a script).
 *
 * `safeUrl('javascript:alert(1)')` is undefined; `safeUrl('work.pdf', 'https://school.org/')` is
 * `https://school.org/work.pdf`.
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
