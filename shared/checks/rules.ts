import type { Rule } from './rule';
import { actionWithoutDue } from './rules/action-without-due';
import { actionWithoutOwner } from './rules/action-without-owner';
import { brokenFootnote } from './rules/broken-footnote';
import { brokenReference } from './rules/broken-reference';
import { chatWaiting } from './rules/chat-waiting';
import { decisionWithoutWording } from './rules/decision-without-wording';
import { doubtLeft } from './rules/doubt-left';
import { dueInThePast } from './rules/due-in-the-past';
import { dueUnclear } from './rules/due-unclear';
import { frozenOrder } from './rules/frozen-order';
import { gapLeft } from './rules/gap-left';
import { headingOrder } from './rules/heading-order';
import { hoursDisagree } from './rules/hours-disagree';
import { imageWithoutAlternative } from './rules/image-without-alternative';
import { itemWithoutNotes } from './rules/item-without-notes';
import { nameSpelling } from './rules/name-spelling';
import { nextMeetingHour } from './rules/next-meeting-hour';
import { ordinalDoesNotFollow } from './rules/ordinal-does-not-follow';
import { overwrittenField } from './rules/overwritten-field';
import { placeholderLeft } from './rules/placeholder-left';
import { quotedOffTheRecord } from './rules/quoted-off-the-record';
import { sameDecisionNumber } from './rules/same-decision-number';
import { samePersonTwice } from './rules/same-person-twice';
import { speakerNotPresent } from './rules/speaker-not-present';
import { speechWithoutVerb } from './rules/speech-without-verb';
import { tableSpans } from './rules/table-spans';
import { twoWordings } from './rules/two-wordings';
import { unresolvedPerson } from './rules/unresolved-person';
import { unusedLog } from './rules/unused-log';
import { weekdayDisagrees } from './rules/weekday-disagrees';

/** Every rule of the check by its id, the gravest first: what could harm somebody, what is wrong, what is missing. */
export const rules = {
  quotedOffTheRecord,
  twoWordings,
  unresolvedPerson,
  speakerNotPresent,
  nameSpelling,
  samePersonTwice,
  doubtLeft,
  gapLeft,
  speechWithoutVerb,
  decisionWithoutWording,
  sameDecisionNumber,
  actionWithoutOwner,
  actionWithoutDue,
  dueUnclear,
  dueInThePast,
  weekdayDisagrees,
  hoursDisagree,
  nextMeetingHour,
  ordinalDoesNotFollow,
  placeholderLeft,
  itemWithoutNotes,
  unusedLog,
  chatWaiting,
  overwrittenField,
  frozenOrder,
  brokenFootnote,
  brokenReference,
  headingOrder,
  tableSpans,
  imageWithoutAlternative,
} as const satisfies Readonly<Record<string, Rule>>;

/** The ids of the rules. */
export type RuleId = keyof typeof rules;
