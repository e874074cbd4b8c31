/** The built-in styles' wording in English, which other languages follow key by key. */
export const englishStylePhrases = {
  common: {
    reportTitle: 'Summary Report',
    roleLabel: '**{name}:**',
    categoryLabel: '**{name}**',
    othersLabel: '**Other participants**',
    apologiesLabel: '**Apologies**',
    nextMeetingLine:
      '[{next.title}[: {next.date:d MMMM yyyy}]|{next.date:d MMMM yyyy}|Date to be confirmed][ – {next.lastDate:d MMMM yyyy}][, {next.startUtc:HHmm}[ - {next.endUtc:HHmm}] UTC][, {next.place}]',
    collectedTitle: '[{report.title}]',
    collectedSubtitle: '[{report.subtitle}]',
  },
  sectioned: {
    opening:
      'The [{meeting.ordinal:words} ][{meeting.modality} ]meeting[ of the [{cycle.name} ][{group.parentShort}’s ]{group.name}[ ({group.shortName})]|] was held[ on {meeting.date:d MMMM yyyy}][ at {meeting.startUtc:h aaaa} UTC].[ The meeting was hosted and moderated by {people.host+moderator:withRole}[ and chat moderated by {people.chat-moderator}].| The meeting was hosted by {people.host}[ and moderated by {people.moderator}].| The meeting was chaired by {people.chair}.| The meeting was chaired by {people.co-chair}.][{annex.participants:} The list of participants is annexed to this report.][ {recording.access}]',
    agendaIntroduction: '[{agenda.count:}The meeting followed this agenda:]',
    nextMeetingSentence:
      'the next [{next.modality} ]meeting[ of the {group.shortName}] [is planned for {next.date:d MMMM yyyy}[ at {next.startUtc:h a} UTC]|will take place on a date to be confirmed].',
  },
  'agenda-ordered': {
    cycleLine: '[{cycle.name}]',
    groupLine: '[{group.name}[ ({group.shortName})]|{meeting.title}]',
    opening:
      'The [{meeting.ordinal:words} ][{meeting.modality} ]meeting[ of the [{cycle.name} ]{group.name}|] was held[ on {meeting.date:MMMM do^, yyyy}].',
    structure:
      '[The meeting summary below is organized according to the agreed agenda ({annex.agenda}).]',
    endLine: '<end>',
    annexHeading: '**ANNEX {label}[ - {title:upper}]**',
    roleLabel: '**{name:upper}:**',
    categoryLabel: '**{name:upper}:**',
    othersLabel: '**OTHER PARTICIPANTS:**',
    apologiesLabel: '**APOLOGIES:**',
  },
  'numbered-paragraphs': {
    meetingTitle:
      '[{group.name}[ ({group.shortName})] ][{meeting.modality:capital} ]Meeting[ {meeting.ordinal:roman}]',
    dateLine: '[{meeting.date:d MMMM yyyy}]',
    opening:
      'The [{meeting.ordinal:words} ][{meeting.modality} ]meeting[ of the {group.name}[ ({group.shortName})]|][ of the {cycle.name} cycle] took place[ on {meeting.date:d MMMM}].[ {people.chair} moderated the meeting as Chair.| {people.co-chair} moderated the meeting.][ The recording of the meeting can be accessed here: {recording.link}]',
    nextMeetingSentence:
      'The next [{next.modality} ]meeting will take place on [{next.date:d MMMM yyyy}[ at {next.startUtc:HH:mm} UTC]|a date to be confirmed].',
  },
  progress: {
    purpose: '[The purpose of the {group.name}[ ({group.shortName})] is {group.purpose}]',
    meetingsHeld:
      '[The [{group.designation:capital}|group] held {meetings.count:words} {meetings.count|one=meeting|other=meetings} so far[, from {first.date:d MMMM yyyy} to {last.date:d MMMM yyyy}].]',
    charter: '[The charter is available here: {group.charter}]',
  },
  update: {
    occasionLine: '[Update for {report.occasion}|Update for {report.addressee}|{report.subtitle}]',
    endLine: 'Thank you.',
  },
};
