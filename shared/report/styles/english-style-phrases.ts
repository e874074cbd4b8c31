/** The built-in styles' wording in English, which other languages follow key by key. */
export const englishStylePhrases = {
  common: {
    reportTitle: 'Summary Report',
    roleLabel: '**{name}:**',
    categoryLabel: '**{name}**',
    othersLabel: '**Other participants**',
    apologiesLabel: '**Apologies**',
    nextMeetingLine:
      '[{next.title}[: {next.datesUtc:d MMMM yyyy}]|{next.datesUtc:d MMMM yyyy}|Date to be confirmed][ — {next.startUtc:HHmm}[ - {next.endUtc:HHmm}] UTC][, {next.place}]',
    collectedTitle: '[{report.title}]',
    collectedSubtitle: '[{report.subtitle}]',
  },
  sectioned: {
    opening:
      'The [{meeting.ordinal:words} ][{meeting.modality} ]meeting[ of the [{cycle.name} ][{group.parentShort}’s ]{group.name}[ ({group.shortName})]|] was held[ on {meeting.datesUtc:MMMM d yyyy}][ at {meeting.startUtc:h[:mm] aaaa} UTC].[ The meeting was hosted and moderated by {people.host+moderator:groupOfficer}[ and chat moderated by {people.chat-moderator}].| The meeting was hosted by {people.host:groupOfficer}[ and moderated by {people.moderator:groupOfficer}].| The meeting was chaired by {people.chair}.| The meeting was chaired by {people.co-chair}.][{annex.participants:} The list of participants is annexed to this report.][ {recording.access}]',
    agendaIntroduction:
      '[{agenda.count:}[The {people.moderator:office} opened the meeting by introducing the agenda:|The {people.chair:office} opened the meeting by introducing the agenda:|The meeting followed this agenda:]]',
    nextMeetingSentence:
      'the next [{next.modality} ]meeting of the [{group.designation}|group] [is planned for {next.datesUtc:MMMM d}[ - {next.startUtc:h[:mm] a} UTC]|will take place on a date to be confirmed].',
  },
  'agenda-ordered': {
    cycleLine: '[{cycle.name}]',
    groupLine: '[{meeting.title}|{group.name}[ ({group.shortName})]]',
    opening:
      'The [{meeting.ordinal:words} ][{meeting.modality} ]meeting[ of the [{cycle.year} |{cycle.name} ]{group.name}|] was held[ on {meeting.dates:MMMM do^, yyyy}].',
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
      '[{meeting.title}|[{group.parentShort} ][{meeting.modality:capital} ][{group.name} ][({group.shortName}) ]Meeting[ {meeting.ordinal:roman}]]',
    dateLine: '[{meeting.dates:d MMMM yyyy}]',
    opening:
      'The [{meeting.ordinal:words} ][{group.parentShort} ][{meeting.modality:capital} ][{group.shortName} |{group.name} ]Meeting[ of the {cycle.name} cycle] took place[ on {meeting.dates:d MMMM}].[ {people.chair} moderated the meeting as Chair[ of the {group.shortName}].| {people.co-chair} moderated the meeting.][ The recording of the meeting can be accessed here: {recording.link}]',
    nextMeetingSentence:
      'The next [{next.modality} ]meeting[ on {next.title}] will take place on [{next.datesUtc:d MMMM yyyy}[ at {next.startUtc:HH:mm} UTC]|a date to be confirmed].',
  },
  progress: {
    purpose: '[The purpose of the {group.name}[ ({group.shortName})] is {group.purpose}]',
    meetingsHeld:
      '[The [{group.designation}|group] held {meetings.count:words} [{meetings.modality} ]{meetings.count|one=meeting|other=meetings} so far.]',
    charter: '[The charter is available here: {group.charter}]',
  },
  update: {
    occasionLine: '[Update for {report.occasion}|Update for {report.addressee}|{report.subtitle}]',
    endLine: 'Thank You.',
  },
};
