import { z } from 'zod';
import { idSchema } from '../base/ids';
import type { Immutable } from '../base/immutable';

/** An image of the file, in base64, at most 8 MB; width and height in pixels. */
export const assetSchema = z.strictObject({
  id: idSchema,
  mediaType: z.enum(['image/png', 'image/jpeg']),
  data: z.base64().max(11_200_000),
  width: z.int().min(1).max(20_000),
  height: z.int().min(1).max(20_000),
});

/** An image of the file. */
export type Asset = Immutable<z.infer<typeof assetSchema>>;
