import type { StylePhraseTable } from './style-phrase-table';

/**
 * The built-in styles' wording in Arabic. Names of groups follow a noun in construct, so that no
 * preposition has to be joined to them; the modality qualifies “شكل”, with which it agrees.
 */
export const arabicStylePhrases: StylePhraseTable = {
  common: {
    reportTitle: 'تقرير موجز',
    roleLabel: '**{name}:**',
    categoryLabel: '**{name}**',
    othersLabel: '**مشاركون آخرون**',
    apologiesLabel: '**المعتذرون عن عدم الحضور**',
    nextMeetingLine:
      '[{next.title}[: {next.datesUtc:long}]|{next.datesUtc:long}|يُحدَّد الموعد لاحقا][، من الساعة {next.startUtc:usual} إلى الساعة {next.endUtc:usual} بالتوقيت العالمي المنسق|، الساعة {next.startUtc:usual} بالتوقيت العالمي المنسق][، {next.place}]',
    collectedTitle: '[{report.title}]',
    collectedSubtitle: '[{report.subtitle}]',
  },
  sectioned: {
    opening:
      'عُقد [الاجتماع {meeting.ordinal:words} من اجتماعات {group.name}[ ({group.shortName})]|اجتماع {group.name}[ ({group.shortName})]|الاجتماع {meeting.ordinal:words}|الاجتماع][ ضمن دورة {cycle.name}][ بشكل {meeting.modality}][ في {meeting.datesUtc:long}][، الساعة {meeting.startUtc:usual} بالتوقيت العالمي المنسق].[ وأُسندت استضافة الاجتماع وإدارته إلى {people.host+moderator}[، وإدارة الدردشة إلى {people.chat-moderator}].| وأُسندت استضافة الاجتماع إلى {people.host}[، وإدارته إلى {people.moderator}].| وأُسندت رئاسة الاجتماع إلى {people.chair}.| وأُسندت الرئاسة المشتركة للاجتماع إلى {people.co-chair}.][{annex.participants:} وترد قائمة المشاركين في مرفق هذا التقرير.][ {recording.access}]',
    agendaIntroduction: '[{agenda.count:}سار الاجتماع وفق جدول الأعمال التالي:]',
    nextMeetingSentence:
      '[اجتماع {group.shortName} المقبل|الاجتماع المقبل] [من المقرر عقده[ بشكل {next.modality}] في {next.datesUtc:long}[، الساعة {next.startUtc:usual} بالتوقيت العالمي المنسق][، {next.place}]|يُحدَّد موعده لاحقا].',
  },
  'agenda-ordered': {
    cycleLine: '[{cycle.name}]',
    groupLine: '[{meeting.title}|{group.name}[ ({group.shortName})]]',
    opening:
      'عُقد [الاجتماع {meeting.ordinal:words} من اجتماعات {group.name}|اجتماع {group.name}|الاجتماع {meeting.ordinal:words}|الاجتماع][ ضمن دورة {cycle.name}][ بشكل {meeting.modality}][ في {meeting.dates:long}].',
    structure: '[يتبع الموجز الوارد أدناه ترتيب جدول الأعمال المتفق عليه ({annex.agenda}).]',
    endLine: '<النهاية>',
    annexHeading: '**المرفق {label}[ – {title}]**',
    roleLabel: '**{name}:**',
    categoryLabel: '**{name}:**',
    othersLabel: '**مشاركون آخرون:**',
    apologiesLabel: '**المعتذرون عن عدم الحضور:**',
  },
  'numbered-paragraphs': {
    meetingTitle:
      '[{meeting.title}|[{group.name} ][({group.shortName}) ][{group.name:}– ]الاجتماع[ {meeting.ordinal:words}][ ({meeting.modality})]]',
    dateLine: '[{meeting.dates:long}]',
    opening:
      'عُقد [الاجتماع {meeting.ordinal:words} من اجتماعات {group.name}[ ({group.shortName})]|اجتماع {group.name}[ ({group.shortName})]|الاجتماع {meeting.ordinal:words}|الاجتماع][ ضمن دورة {cycle.name}][ بشكل {meeting.modality}][ في {meeting.dates:d MMMM}].[ وأُسندت رئاسة الاجتماع إلى {people.chair}.| وأُسندت إدارة الاجتماع إلى {people.co-chair}.][ ويمكن الاطلاع على تسجيل الاجتماع عبر الرابط التالي: {recording.link}]',
    nextMeetingSentence:
      '[يُعقد الاجتماع المقبل[ بشكل {next.modality}] في {next.datesUtc:long}[، الساعة {next.startUtc:usual} بالتوقيت العالمي المنسق][، {next.place}]|يُحدَّد موعد الاجتماع المقبل لاحقا].',
  },
  progress: {
    purpose: '[الغرض من {group.name}[ ({group.shortName})] هو {group.purpose}]',
    meetingsHeld: '[بلغ عدد الاجتماعات المعقودة حتى الآن {meetings.count:figures}.]',
    charter: '[يمكن الاطلاع على الاختصاصات عبر الرابط التالي: {group.charter}]',
  },
  update: {
    occasionLine:
      '[آخر المستجدات – {report.occasion}|آخر المستجدات – {report.addressee}|{report.subtitle}]',
    endLine: 'شكرا على اهتمامكم.',
  },
};
