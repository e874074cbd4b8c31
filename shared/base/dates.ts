import { z } from 'zod';

/** A calendar day, `yyyy-mm-dd` (ISO 8601); impossible days are refused. */
export const dateSchema = z.iso.date('a date has the form 2021-03-25');

/** An hour of the day, `HH:mm`, 24 hours. */
export const clockSchema = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'an hour has the form 14:00, from 00:00 to 23:59');

/** A moment in UTC, `2021-03-25T14:00:00Z`, with milliseconds if wanted. */
export const instantSchema = z.iso.datetime({
  message: 'a moment has the form 2021-03-25T14:00:00Z',
});

/** An IANA time zone such as `Europe/Zurich`, or `UTC`; whether it exists is asked where it is used. */
export const zoneSchema = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9_+\-/]{0,63}$/, 'a time zone has the form Europe/Zurich or UTC');

/** A language tag such as `en`, `fr-CH` or `zh-Hans` (BCP 47). */
export const languageSchema = z
  .string()
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language has the form en, fr-CH or zh-Hans');

/** A calendar day, `yyyy-mm-dd`. */
export type IsoDate = string;
/** An hour of the day, `HH:mm`. */
export type Clock = string;
/** A moment in UTC, ISO 8601 with `Z`. */
export type Instant = string;
