import type { Letterhead } from '../../../domain/style/look';

/** A logo of a letterhead. */
export type Logo = NonNullable<Letterhead['logo']>;

/** The most bytes that a logo may have. */
export const maxLogoBytes = 2_000_000;

/** A picture for a letterhead, or why it cannot be one. */
export type LogoRead =
  | { readonly type: 'logo'; readonly mediaType: Logo['mediaType'] }
  | { readonly type: 'tooLarge' | 'otherFormat' };

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const jpeg = [0xff, 0xd8, 0xff];

/** What a file is as a logo, by its own first bytes and not by its name. */
export function readLogo(bytes: Uint8Array): LogoRead {
  if (bytes.length > maxLogoBytes) return { type: 'tooLarge' };
  const begins = (signature: readonly number[]) =>
    signature.every((byte, at) => bytes[at] === byte);
  if (begins(png)) return { type: 'logo', mediaType: 'image/png' };
  if (begins(jpeg)) return { type: 'logo', mediaType: 'image/jpeg' };
  return { type: 'otherFormat' };
}
