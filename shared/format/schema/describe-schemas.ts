import type { z } from 'zod';
import {
  clockSchema,
  dateSchema,
  instantSchema,
  languageSchema,
  zoneSchema,
} from '../../base/dates';
import { idSchema } from '../../base/ids';
import { linkSchema } from '../../base/links';
import { actionFactsSchema, dueSchema, matterArisingSchema } from '../../domain/action-item';
import { agendaItemSchema, agendaSchema } from '../../domain/agenda';
import { annexSchema } from '../../domain/annex';
import { assetSchema } from '../../domain/asset';
import { chatMessageSchema } from '../../domain/chat-message';
import { collectedReportSchema } from '../../domain/collected-report';
import { commentThreadSchema } from '../../domain/comment-thread';
import { basisSchema, decisionFactsSchema } from '../../domain/decision';
import { groupFactsSchema, groupSchema } from '../../domain/group';
import { formatSchema, inlineSchema, richTextSchema, textRunSchema } from '../../domain/inline';
import { labelSchema, markerSchema } from '../../domain/label';
import { nameSchema, textSchema } from '../../domain/limits';
import { logSchema } from '../../domain/log';
import { meaningSchema } from '../../domain/meaning';
import { meetingSchema } from '../../domain/meeting';
import { nextMeetingSchema, scheduleSchema } from '../../domain/next-meeting';
import { noteSchema, revisionSchema, sourceSchema } from '../../domain/note';
import { participantSchema } from '../../domain/participant';
import { partySchema } from '../../domain/party';
import { personSchema } from '../../domain/person';
import { rangeSchema } from '../../domain/range';
import { recordingSchema, transcriptSchema } from '../../domain/recording';
import { reportChoiceSchema } from '../../domain/report-choice';
import { intervalSchema, partSchema, sectionSchema } from '../../domain/section';
import { seriesSchema } from '../../domain/series';
import { shapeSchema } from '../../domain/shape';
import { frozenNumbersSchema, statusSchema } from '../../domain/status';
import { reportStyleSchema } from '../../domain/style/report-style';
import { stylePartSchema } from '../../domain/style/style-part';
import { tombstoneSchema } from '../../domain/tombstone';

/** A schema with the name and the sentence under which it stands in the published JSON Schemas. */
type Described = readonly [z.ZodType, string, string];

/**
 * The concepts that the published JSON Schemas define by name. What is not here is written out
 * where it is used.
 */
export const describedSchemas: readonly Described[] = [
  [meetingSchema, 'meeting', 'A meeting with everything it knows.'],
  [collectedReportSchema, 'collectedReport', 'A report over several meetings.'],
  [groupSchema, 'group', 'A group with its people and roster.'],
  [
    groupFactsSchema,
    'groupFacts',
    "A group's facts: names, parent body, charter, roles, series, rules. A meeting embeds them.",
  ],
  [seriesSchema, 'series', "A numbered run of a group's meetings."],
  [personSchema, 'person', 'A person, with surname and given name stored apart.'],
  [
    participantSchema,
    'participant',
    'A person at one meeting. `stays` are arrivals and departures; absent when unknown.',
  ],
  [partySchema, 'party', 'Who spoke, owns, proposes or is mentioned.'],
  [agendaSchema, 'agenda', 'The agenda as dealt with, and how it once stood where that differs.'],
  [
    agendaItemSchema,
    'agendaItem',
    'An item of the agenda. `level` nests it under the nearest item above with a smaller level.',
  ],
  [
    sectionSchema,
    'section',
    'The notes on one agenda item, or on several treated together. Sections stand in the order of the report.',
  ],
  [partSchema, 'part', 'The opening or closing part of a meeting, outside the agenda items.'],
  [
    noteSchema,
    'note',
    'One line or paragraph. `level` makes it belong to the nearest note above with a smaller level.',
  ],
  [
    meaningSchema,
    'meaning',
    'What a note or range is for the meeting, with the facts of its kind.',
  ],
  [shapeSchema, 'shape', 'The shape of a note on the page, independent of its kind.'],
  [
    rangeSchema,
    'range',
    'Something said of part of a paragraph: the runs that lie in it name its id.',
  ],
  [richTextSchema, 'richText', 'The text of a paragraph, in order.'],
  [inlineSchema, 'inline', 'One piece of a paragraph.'],
  [labelSchema, 'label', 'A number or letter: automatic, set by hand, or none on purpose.'],
  [markerSchema, 'marker', 'A bullet, or the form of a number; the punctuation belongs to it.'],
  [sourceSchema, 'source', 'Where a summary note came from.'],
  [
    revisionSchema,
    'revision',
    'The hash of a note and of the revisions it came from, the newest first. May be left out; the program adds it.',
  ],
  [
    decisionFactsSchema,
    'decision',
    'The facts of a decision; its wording is the text that carries them.',
  ],
  [basisSchema, 'decisionBasis', 'How a decision was reached.'],
  [actionFactsSchema, 'action', 'The facts of an action item: owners, due date, status.'],
  [dueSchema, 'due', 'When an action item is due.'],
  [
    matterArisingSchema,
    'matterArising',
    'An action item of an earlier meeting, and what this meeting reported of it.',
  ],
  [annexSchema, 'annex', 'An annex, included or only announced.'],
  [assetSchema, 'asset', 'An image of the file, in base64.'],
  [chatMessageSchema, 'chatMessage', "A message of the meeting's chat and its handling."],
  [
    commentThreadSchema,
    'commentThread',
    'A comment with its replies, anchored to a note or to a range of it.',
  ],
  [
    logSchema,
    'log',
    'The frozen notes of the meeting, beside which the summary is written. Never exported.',
  ],
  [scheduleSchema, 'schedule', 'When a meeting is: a day, and hours in a named zone.'],
  [intervalSchema, 'interval', 'A stretch of time; without `to` it is still going on.'],
  [nextMeetingSchema, 'nextMeeting', 'A meeting to come, as announced.'],
  [recordingSchema, 'recording', 'A recording with its start, pauses and parts.'],
  [transcriptSchema, 'transcript', 'A time-stamped transcript: evidence beside the notes.'],
  [statusSchema, 'status', 'The status of the minutes and how it came there.'],
  [
    frozenNumbersSchema,
    'frozenNumbers',
    'Paragraph numbers as they stood in the first review copy.',
  ],
  [
    reportChoiceSchema,
    'reportChoice',
    'How a source wants to be reported: style, paper, language, generated texts.',
  ],
  [reportStyleSchema, 'reportStyle', 'The shape of a report, as data.'],
  [
    stylePartSchema,
    'stylePart',
    'A part of a report; parts are printed in the order of the style.',
  ],
  [
    tombstoneSchema,
    'tombstone',
    'What is left of a deleted thing, so that merging knows it was deleted.',
  ],
  [idSchema, 'id', 'A stable name of a thing within its file.'],
  [nameSchema, 'name', 'A name, title or label.'],
  [textSchema, 'text', 'A line or run of text.'],
  [instantSchema, 'instant', 'A moment in UTC.'],
  [dateSchema, 'date', 'A calendar day.'],
  [clockSchema, 'clock', 'An hour of the day, 24 hours.'],
  [zoneSchema, 'zone', 'An IANA time zone, or UTC.'],
  [languageSchema, 'language', 'A language tag (BCP 47).'],
  [formatSchema, 'format', 'A way in which a run of text can be set.'],
  [textRunSchema, 'textRun', 'A run of text as typed.'],
  [linkSchema, 'link', 'A web or mail address.'],
];
