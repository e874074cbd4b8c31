import type { Rectangle } from 'electron';
import { z } from 'zod';
import type { KeptData } from '../services/settings/kept-data';

const storedSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(320).max(20_000),
  height: z.int().min(320).max(20_000),
  maximised: z.boolean(),
});

/** Where the window was, if that is still on a screen. */
export type WindowState = z.infer<typeof storedSchema>;

/** How much of the window must be on a screen so that a person can get hold of it, in pixels. */
const grip = 100;

function isOn(area: Rectangle, { x, y, width }: WindowState): boolean {
  return (
    x + width >= area.x + grip &&
    x <= area.x + area.width - grip &&
    y >= area.y &&
    y <= area.y + area.height - grip
  );
}

/** Reads where the window was; garbage, and a place on a screen that is gone, count as nothing. */
export function readWindowState(
  store: KeptData,
  areas: readonly Rectangle[],
): WindowState | undefined {
  const state = storedSchema.safeParse(store.read()).data;
  return state !== undefined && areas.some((area) => isOn(area, state)) ? state : undefined;
}
