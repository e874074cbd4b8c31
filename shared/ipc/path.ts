import { z } from 'zod';

/** An absolute path of the machine, as its file system writes it; what may be done with it is asked where it is used. */
export const pathSchema = z
  .string()
  .min(1)
  .max(4096)
  .refine((path) => !path.includes('\0'), 'a path holds no NUL');

/** The name of one file or folder, without separators. */
export const fileNameSchema = z
  .string()
  .min(1)
  .max(255)
  .refine(
    (name) => !/[/\\\0]/.test(name) && name !== '.' && name !== '..',
    'a name has no / or \\',
  );

/** Names an open meeting between the window and the privileged side. */
export const sessionSchema = z.string().regex(/^[a-z0-9-]{1,64}$/, 'a session has a short name');
