/** A frame of ours may show its own page, and nobody else may frame us. */
const common = "object-src 'none'; base-uri 'none'; form-action 'none'";

/**
 * What the window may load and reach (Content Security Policy 3): its own files, and the socket of
 * its shell where it has one. No inline script or style, no `eval`, no other host.
 * @param connect sources that scripts may connect to, such as `ws://127.0.0.1:40123`.
 */
export function windowPolicy(connect: readonly string[]): string {
  const reach = connect.length === 0 ? "'none'" : connect.join(' ');
  return `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src ${reach}; frame-src 'self'; frame-ancestors 'none'; ${common}`;
}

/**
 * What a previewed report may do in its frame: nothing but be shown with its own styles and embedded
 * images. The window may read it, to find a note's place; no script runs in it.
 */
export const previewPolicy = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox allow-same-origin; ${common}`;
