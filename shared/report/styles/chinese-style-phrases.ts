import type { StylePhraseTable } from './style-phrase-table';

/** The built-in styles' wording in Chinese, with full-width punctuation and without spaces. */
export const chineseStylePhrases: StylePhraseTable = {
  common: {
    reportTitle: '摘要报告',
    roleLabel: '**{name}：**',
    categoryLabel: '**{name}**',
    othersLabel: '**其他与会者**',
    apologiesLabel: '**因故缺席**',
    nextMeetingLine:
      '[{next.title}[：{next.datesUtc:long}]|{next.datesUtc:long}|日期待定][，协调世界时{next.startUtc:usual}[至{next.endUtc:usual}]][，{next.place}]',
    collectedTitle: '[{report.title}]',
    collectedSubtitle: '[{report.subtitle}]',
  },
  sectioned: {
    opening:
      '[{group.name}[（{group.shortName}）][{meeting.ordinal:words}次]会议|{meeting.ordinal:words}次会议|本次会议][（{cycle.name}周期）]已[于{meeting.datesUtc:long}][协调世界时{meeting.startUtc:usual}][以{meeting.modality}形式]举行。[会议由{people.host+moderator}主办并主持[，聊天由{people.chat-moderator}主持]。|会议由{people.host}主办[，由{people.moderator}主持]。|由{people.chair}担任会议主席。|由{people.co-chair}担任会议共同主席。][{annex.participants:}与会者名单附于本报告之后。][{recording.access}]',
    agendaIntroduction: '[{agenda.count:}会议议程如下：]',
    nextMeetingSentence:
      '[{group.shortName}]下次会议[定于{next.datesUtc:long}[协调世界时{next.startUtc:usual}][以{next.modality}形式]举行[，地点：{next.place}]|日期待定]。',
  },
  'agenda-ordered': {
    cycleLine: '[{cycle.name}]',
    groupLine: '[{meeting.title}|{group.name}[（{group.shortName}）]]',
    opening:
      '[{group.name}[{meeting.ordinal:words}次]会议|{meeting.ordinal:words}次会议|本次会议][（{cycle.name}周期）]已[于{meeting.dates:long}][以{meeting.modality}形式]举行。',
    structure: '[以下会议摘要按商定的议程编排（见{annex.agenda}）。]',
    endLine: '<完>',
    annexHeading: '**附件{label}[：{title}]**',
    roleLabel: '**{name}：**',
    categoryLabel: '**{name}：**',
    othersLabel: '**其他与会者：**',
    apologiesLabel: '**因故缺席：**',
  },
  'numbered-paragraphs': {
    meetingTitle:
      '[{meeting.title}|[{group.name}][（{group.shortName}）][{meeting.ordinal:words}次]会议[（{meeting.modality}）]]',
    dateLine: '[{meeting.dates:long}]',
    opening:
      '[{group.name}[（{group.shortName}）][{meeting.ordinal:words}次]会议|{meeting.ordinal:words}次会议|本次会议][（{cycle.name}周期）]已[于{meeting.dates:M月d日}][以{meeting.modality}形式]举行。[由{people.chair}担任会议主席。|会议由{people.co-chair}主持。][会议录像可通过以下链接查阅：{recording.link}]',
    nextMeetingSentence:
      '下次会议[定于{next.datesUtc:long}[协调世界时{next.startUtc:usual}][以{next.modality}形式]举行[，地点：{next.place}]|日期待定]。',
  },
  progress: {
    purpose: '[{group.name}[（{group.shortName}）]的宗旨是{group.purpose}]',
    meetingsHeld: '[迄今已举行{meetings.count:words}次会议。]',
    charter: '[职权范围可通过以下链接查阅：{group.charter}]',
  },
  update: {
    occasionLine:
      '[最新情况通报——{report.occasion}|最新情况通报——{report.addressee}|{report.subtitle}]',
    endLine: '谢谢。',
  },
};
