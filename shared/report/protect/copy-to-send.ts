import type { Instant } from '../../base/dates';
import type { Id } from '../../base/ids';
import { omit } from '../../base/omit';
import type { ChatMessage } from '../../domain/chat-message';
import type { Meeting } from '../../domain/meeting';
import type { Note } from '../../domain/note';
import { createPhraseBook } from '../build/phrase-book';
import { noFacts } from '../build/facts';
import { toSubject } from '../build/subject';
import { findReportLanguage } from '../languages/report-languages';
import { printInline } from '../names/print-inline';
import { chooseStyle } from '../styles/choose-style';
import { unattributeMarked } from './unattribute-subject';
import { hiddenItems, withhold } from './withhold';

/**
 * The meeting as it may be sent to somebody else: without anything off the record, private notes,
 * log, transcripts, speakers' list, private, set-aside and redacted chat, and e-mail addresses; who said what is not
 * for attribution is not told. The group's own list of words stays behind too, since words of what may
 * not go out can be among them. A note from which words were taken has no revisions, so that merging
 * the copy with the original never takes them out there.
 */
export function toCopyToSend(meeting: Meeting, made: Instant): Meeting {
  const subject = toSubject({ type: 'meeting', meeting });
  const shown = unattributeMarked(withhold(subject), anonymousWords(meeting));
  const before = new Map(
    [...subject.opening, ...subject.sections.flatMap(({ notes }) => notes), ...subject.closing].map(
      (note) => [note.id, note],
    ),
  );
  const hidden = hiddenItems({ agenda: meeting.agenda.items });
  const notesOf = new Map(shown.sections.map(({ id, notes }) => [id, notes]));
  const sections = meeting.sections.flatMap((section) => {
    const notes = notesOf.get(section.id);
    return notes === undefined ? [] : [{ ...omit(section, 'privateNotes'), notes }];
  });
  const chat = meeting.chat && openChat(meeting.chat, new Set(sections.map(({ id }) => id)));
  const messages = new Set((chat ?? []).map(({ id }) => id));
  const clean = (notes: readonly Note[]) =>
    notes.map((note) => withoutTraces(note, before.get(note.id), messages));
  const cleanSections = sections.map((section) => ({ ...section, notes: clean(section.notes) }));
  const opening = clean(shown.opening);
  const closing = clean(shown.closing);
  const annexes = shown.annexes.map((annex) =>
    annex.source.type === 'notes'
      ? { ...annex, source: { ...annex.source, notes: clean(annex.source.notes) } }
      : annex,
  );
  const left = [
    ...opening,
    ...cleanSections.flatMap(({ notes }) => notes),
    ...closing,
    ...annexes.flatMap(({ source }) => (source.type === 'notes' ? source.notes : [])),
  ];
  const kept = new Set(left.map(({ id }) => id));
  const pictured = new Set(
    left.map(({ shape }) => (shape.type === 'image' ? shape.image.asset : undefined)),
  );
  return {
    ...omit(meeting, 'log', 'transcripts', 'dismissed', 'floor'),
    copy: { made },
    ...(meeting.group === undefined ? {} : { group: omit(meeting.group, 'words') }),
    people: meeting.people.map((person) => omit(person, 'email')),
    agenda: openAgenda(meeting, hidden),
    opening: { notes: opening },
    sections: cleanSections,
    closing: { notes: closing },
    ...(meeting.annexes === undefined ? {} : { annexes }),
    ...(meeting.assets === undefined
      ? {}
      : { assets: meeting.assets.filter(({ id }) => pictured.has(id)) }),
    ...(meeting.threads === undefined
      ? {}
      : { threads: meeting.threads.filter(({ note }) => kept.has(note) || !before.has(note)) }),
    ...(chat === undefined
      ? {}
      : {
          chat: chat.map((message) =>
            message.notes === undefined
              ? message
              : { ...message, notes: message.notes.filter((id) => kept.has(id)) },
          ),
        }),
  };
}

/** How the meeting's own style and language speak of somebody who is not named. */
function anonymousWords(meeting: Meeting) {
  const code = meeting.report.language ?? meeting.language;
  const language = findReportLanguage(code) ?? findReportLanguage('en');
  const style = chooseStyle({ type: 'meeting', meeting }, undefined);
  const aParticipant =
    language === undefined || style === undefined
      ? 'a participant'
      : printInline(
          createPhraseBook(style, language, []).phrase('aParticipant'),
          noFacts,
          language,
        );
  return {
    aParticipant,
    aParticipantFrom: () => aParticipant,
    language: code,
    attribution: style?.speech.attribution ?? 'colon',
  } as const;
}

function openAgenda({ agenda }: Meeting, hidden: ReadonlySet<Id>): Meeting['agenda'] {
  const seen = <Item extends { readonly id: Id }>(items: readonly Item[]) =>
    items.filter(({ id }) => !hidden.has(id));
  const { circulated, adopted } = agenda;
  return {
    ...agenda,
    items: seen(agenda.items),
    ...(circulated && { circulated: { ...circulated, items: seen(circulated.items) } }),
    ...(adopted && { adopted: { ...adopted, items: seen(adopted.items) } }),
  };
}

/** Messages that all may read, of sections that are still there, replying only to what is there. */
function openChat(chat: readonly ChatMessage[], sections: ReadonlySet<Id>): readonly ChatMessage[] {
  const open = chat.filter(
    (message) =>
      message.private !== true &&
      message.handling !== 'setAside' &&
      message.handling !== 'redacted' &&
      (message.section === undefined || sections.has(message.section)),
  );
  const there = new Set(open.map(({ id }) => id));
  return open.map(({ replyTo, ...message }) =>
    replyTo !== undefined && there.has(replyTo) ? { ...message, replyTo } : message,
  );
}

/** The note without sources that stay behind, and without the revisions of words that were taken out of it. */
function withoutTraces(
  { sources, revision, ...note }: Note,
  before: Note | undefined,
  messages: ReadonlySet<Id>,
): Note {
  const left = (sources ?? []).filter(
    (source) => source.type === 'note' || (source.type === 'chat' && messages.has(source.message)),
  );
  const hidden = (note.ranges ?? []).filter(({ type }) => type !== 'offTheRecord');
  const isWhole = note.content === before?.content && note.shape === before.shape;
  return {
    // Other copies' wordings may say what this one withholds.
    ...omit(note, 'alternatives'),
    ...(note.ranges === undefined ? {} : { ranges: hidden }),
    ...(left.length === 0 ? {} : { sources: left }),
    ...(isWhole && revision !== undefined ? { revision } : {}),
  };
}
