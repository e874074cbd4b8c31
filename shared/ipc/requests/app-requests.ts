import { z } from 'zod';
import { instantSchema, languageSchema, zoneSchema } from '../../base/dates';
import { linkSchema } from '../../base/links';
import { listOf } from '../../domain/limits';
import { defineRequest } from '../define-request';
import { fileNameSchema, pathSchema } from '../path';
import { preferenceChangesSchema, preferencesSchema } from '../preferences';

const nothing = z.strictObject({});

const chosenSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('chosen'), path: pathSchema }),
  z.strictObject({ type: z.literal('cancelled') }),
  /** This shell has no dialogs of the system: the window shows its own picker over `folders.list`. */
  z.strictObject({ type: z.literal('usePicker') }),
]);

/** The app, the machine around it and what a person prefers. */
export const appRequests = {
  'app.info': defineRequest(
    nothing,
    z.strictObject({
      name: z.string(),
      version: z.string(),
      shell: z.enum(['electron', 'browser']),
      platform: z.enum(['windows', 'mac', 'linux']),
      dataFolder: pathSchema,
      capabilities: z.strictObject({
        dialogs: z.boolean(),
        alwaysOnTop: z.boolean(),
        menu: z.boolean(),
      }),
      /** The system's language and zone, for what nobody has chosen. */
      language: languageSchema,
      zone: zoneSchema,
    }),
  ),
  /** The privileged side's clock, by which journal and files are dated. */
  'clock.now': defineRequest(nothing, z.strictObject({ now: instantSchema, zone: zoneSchema })),
  'preferences.get': defineRequest(nothing, preferencesSchema),
  'preferences.set': defineRequest(preferenceChangesSchema, preferencesSchema),
  'dialog.folder': defineRequest(z.strictObject({ at: pathSchema.optional() }), chosenSchema),
  'dialog.meeting': defineRequest(z.strictObject({ at: pathSchema.optional() }), chosenSchema),
  /** The folders, and the meetings among the files, of a folder; the person's own folder where none is named. */
  'folders.list': defineRequest(
    z.strictObject({ folder: pathSchema.optional() }),
    z.strictObject({
      folder: pathSchema,
      parent: pathSchema.optional(),
      entries: listOf(
        z.strictObject({
          type: z.enum(['folder', 'meeting']),
          name: fileNameSchema,
          path: pathSchema,
        }),
      ),
    }),
  ),
  'folders.create': defineRequest(
    z.strictObject({ parent: pathSchema, name: fileNameSchema }),
    z.strictObject({ path: pathSchema }),
  ),
  /** Opens a file that this app has exported with the system's program for it. */
  'files.open': defineRequest(z.strictObject({ path: pathSchema }), nothing),
  /** Shows an exported file or a meeting of the library in its folder. */
  'files.show': defineRequest(z.strictObject({ path: pathSchema }), nothing),
  'links.open': defineRequest(z.strictObject({ address: linkSchema }), nothing),
  'window.alwaysOnTop': defineRequest(z.strictObject({ on: z.boolean() }), nothing),
};
