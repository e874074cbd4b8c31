import { z } from 'zod';

const allowed = /^(https?:\/\/|mailto:)[^\s<>"`\\]+$/i;

/** Whether an address may be printed or opened as a link: http, https or mailto, without spaces or quotes. */
export function isSafeLink(address: string): boolean {
  return address.length <= 4096 && allowed.test(address);
}

/** A link that may be printed and opened (http, https, mailto); everything else is refused when a file is read. */
export const linkSchema = z
  .string()
  .refine(isSafeLink, 'a link begins with https://, http:// or mailto: and has no spaces');
