import { z } from 'zod';
import {
  clockSchema,
  dateSchema,
  instantSchema,
  languageSchema,
  zoneSchema,
} from '../../base/dates';
import { idSchema } from '../../base/ids';
import { groupSchema } from '../../domain/group';
import { listOf, nameSchema } from '../../domain/limits';
import { statusSchema } from '../../domain/status';
import { defineRequest } from '../define-request';
import { fileNameSchema, pathSchema } from '../path';

const nothing = z.strictObject({});

/** What a list shows of a meeting without opening it; its title in words is made by the window. */
export const meetingSummarySchema = z.strictObject({
  path: pathSchema,
  /** Name of the file. */
  file: fileNameSchema,
  id: idSchema,
  title: nameSchema.optional(),
  group: z.strictObject({ id: idSchema, name: nameSchema }).optional(),
  series: nameSchema.optional(),
  cycle: nameSchema.optional(),
  ordinal: z.int().min(0).optional(),
  date: dateSchema.optional(),
  start: clockSchema.optional(),
  zone: zoneSchema.optional(),
  status: statusSchema.shape.state,
  /** A copy made to be sent. */
  isCopy: z.literal(true).optional(),
  modified: instantSchema,
});

/** A file that looks like a meeting and cannot be listed, with the reason. */
const unreadableSchema = z.strictObject({ path: pathSchema, reason: z.string() });

/** A group's folder with its meetings, the newest first. */
export const groupSummarySchema = z.strictObject({
  folder: pathSchema,
  id: idSchema,
  name: nameSchema,
  shortName: nameSchema.optional(),
  series: listOf(z.strictObject({ id: idSchema, name: nameSchema })),
  meetings: listOf(meetingSummarySchema),
});

const overviewSchema = z.strictObject({
  folder: pathSchema,
  /** The folder is made when something is first put into it. */
  exists: z.boolean(),
  groups: listOf(groupSummarySchema),
  /** Meetings outside any group. */
  meetings: listOf(meetingSummarySchema),
  unreadable: listOf(unreadableSchema),
});

/** Where to look on: something of the library by its path. */
const placeSchema = z.strictObject({ path: pathSchema });

/** The fingerprint of a file's bytes, by which a change by another program is noticed. */
export const fingerprintSchema = z.string().regex(/^[0-9a-f]{64}$/, 'a fingerprint is a SHA-256');

/** Groups and their meetings in ordinary folders. */
export const libraryRequests = {
  'library.overview': defineRequest(nothing, overviewSchema),
  'library.setFolder': defineRequest(z.strictObject({ folder: pathSchema }), overviewSchema),
  /** Makes a group with its folder and `group.json`. */
  'library.createGroup': defineRequest(
    z.strictObject({
      name: nameSchema,
      shortName: nameSchema.optional(),
      language: languageSchema,
      zone: zoneSchema,
      style: nameSchema.optional(),
      /** Names its first series; without it the group has none yet. */
      series: nameSchema.optional(),
    }),
    groupSummarySchema,
  ),
  /** Makes the next meeting of a group's series, or one outside any series or group. */
  'library.createMeeting': defineRequest(
    z.strictObject({
      groupFolder: pathSchema.optional(),
      series: idSchema.optional(),
      title: nameSchema.optional(),
      date: dateSchema.optional(),
      start: clockSchema.optional(),
      end: clockSchema.optional(),
      zone: zoneSchema.optional(),
      language: languageSchema.optional(),
    }),
    placeSchema,
  ),
  /** Makes a meeting that is running now, with no group, title, agenda or people. */
  'library.startNow': defineRequest(nothing, placeSchema),
  'library.recent': defineRequest(nothing, listOf(meetingSummarySchema)),
  'library.duplicate': defineRequest(placeSchema, placeSchema),
  /**
   * Puts a meeting into the library's own trash; the token brings it back. Where its group keeps
   * nothing, that is the failure `trash.keeps-none`, and nothing is deleted yet.
   */
  'library.trash': defineRequest(placeSchema, z.strictObject({ token: idSchema })),
  'library.restore': defineRequest(z.strictObject({ token: idSchema }), placeSchema),
  'library.trashed': defineRequest(
    nothing,
    listOf(
      z.strictObject({
        token: idSchema,
        file: fileNameSchema,
        deleted: instantSchema,
        /** When it goes for good. */
        until: instantSchema,
      }),
    ),
  ),
  /** Copies the sample group into the library, where it is not there yet, and names its meeting to open. */
  'library.openSample': defineRequest(nothing, placeSchema),
  'group.read': defineRequest(
    z.strictObject({ folder: pathSchema }),
    z.strictObject({ group: groupSchema, fingerprint: fingerprintSchema }),
  ),
  /** Writes a group, unless its file is no longer the one that was read. */
  'group.save': defineRequest(
    z.strictObject({ folder: pathSchema, group: groupSchema, fingerprint: fingerprintSchema }),
    z.strictObject({ fingerprint: fingerprintSchema }),
  ),
};
