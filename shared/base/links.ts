import { z } from 'zod';

/** Letter case is written out, since the published JSON Schema has no flags. */
const allowed = /^([Hh][Tt][Tt][Pp][Ss]?:\/\/|[Mm][Aa][Ii][Ll][Tt][Oo]:)[^\s<>"`\\]+$/;
const maxLength = 4096;

/** Whether an address may be printed or opened as a link: http, https or mailto, without spaces or quotes. */
export function isSafeLink(address: string): boolean {
  return address.length <= maxLength && allowed.test(address);
}

/** A link that may be printed and opened (http, https, mailto); everything else is refused when a file is read. */
export const linkSchema = z
  .string()
  .max(maxLength)
  .regex(allowed, 'a link begins with https://, http:// or mailto: and has no spaces');
