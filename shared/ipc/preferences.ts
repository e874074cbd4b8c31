import { z } from 'zod';
import { languageSchema } from '../base/dates';
import type { Immutable } from '../base/immutable';
import { exportChoiceSchema } from './export-choice';
import { pathSchema } from './path';

/** The form of everything that a person prefers, key by key; a key that is missing or strange takes its default. */
export const preferencesSchema = z.strictObject({
  /** The folder of groups and meetings; the documents folder's `Rapporteur` where not chosen. */
  libraryFolder: pathSchema.optional(),
  /** Language of the screens; the system's where not chosen. */
  screenLanguage: languageSchema.optional(),
  theme: z.enum(['system', 'light', 'dark', 'highContrast']),
  /** Size of everything, in percent. */
  zoom: z.int().min(50).max(300),
  reducedMotion: z.enum(['system', 'always']),
  alwaysOnTop: z.boolean(),
  /** Who writes, as it stands in notes, comments and histories. */
  author: z.string().max(200),
  /** Keys by id of a command, where they are not the default ones. */
  keys: z.record(z.string().max(100), z.array(z.string().max(60)).max(4)),
  /** Which panes stand open, by name. */
  panes: z.record(z.string().max(60), z.boolean()),
  /** Widths of panes in rem, by name. */
  widths: z.record(z.string().max(60), z.number().min(8).max(100)),
  /** What was last chosen for an export, by id of a group; `*` for meetings without one. */
  exports: z.record(z.string().max(64), exportChoiceSchema),
  /** Whether terms of a group's glossary are written out where they are first used, as they are typed. */
  expandTerms: z.boolean(),
  /** Whether misspelled words are marked. */
  spelling: z.boolean(),
  /** Words that are right in every meeting. */
  words: z.array(z.string().min(1).max(200)).max(10_000),
  /** Words that are right in one meeting, by its id; kept here, so that no file that is sent tells them. */
  ignoredWords: z.record(z.string().max(64), z.array(z.string().max(200)).max(5000)),
  guideSeen: z.boolean(),
});

/** Everything that a person prefers. */
export type Preferences = Immutable<z.infer<typeof preferencesSchema>>;

/** What applies before anybody chose. */
export const defaultPreferences: Preferences = {
  theme: 'system',
  zoom: 100,
  reducedMotion: 'system',
  alwaysOnTop: false,
  author: '',
  keys: {},
  panes: {},
  widths: {},
  exports: {},
  expandTerms: true,
  spelling: true,
  words: [],
  ignoredWords: {},
  guideSeen: false,
};

/** Some preferences to change; `null` takes a choice back. */
export const preferenceChangesSchema = preferencesSchema.partial().extend({
  libraryFolder: pathSchema.nullable().optional(),
  screenLanguage: languageSchema.nullable().optional(),
});

/** Some preferences to change; `null` takes a choice back. */
export type PreferenceChanges = Immutable<z.infer<typeof preferenceChangesSchema>>;

/** Reads stored preferences key by key, so that one strange value never costs the others. */
export function parsePreferences(stored: unknown): Preferences {
  if (typeof stored !== 'object' || stored === null) return defaultPreferences;
  const valid: [string, unknown][] = [];
  for (const [key, schema] of Object.entries(preferencesSchema.shape)) {
    const parsed = schema.safeParse((stored as Record<string, unknown>)[key]);
    if (parsed.success && parsed.data !== undefined) valid.push([key, parsed.data]);
  }
  return { ...defaultPreferences, ...Object.fromEntries(valid) };
}
