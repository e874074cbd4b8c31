import type { FactArea, FactField } from '../../../../shared/compare/compared-facts';
import type { NoteKind } from '../../../../shared/domain/meaning';
import type { PlainKey } from '../../../../shared/i18n/translate';

/** What each kind of fact is called. */
export const areaKeys: Readonly<Record<FactArea, PlainKey>> = {
  meeting: 'history.areaMeeting',
  agenda: 'history.areaAgenda',
  people: 'history.areaPeople',
  actions: 'history.areaActions',
  decisions: 'history.areaDecisions',
};

/** What each fact is called. */
export const fieldKeys: Readonly<Record<FactField, PlainKey>> = {
  name: 'history.fieldName',
  date: 'history.fieldDate',
  hours: 'history.fieldHours',
  place: 'history.fieldPlace',
  link: 'history.fieldLink',
  title: 'history.fieldTitle',
  language: 'history.fieldLanguage',
  started: 'history.fieldStarted',
  ended: 'history.fieldEnded',
  nextMeetings: 'history.fieldNextMeetings',
  order: 'history.fieldOrder',
  planned: 'agenda.plannedHour',
  minutes: 'history.fieldMinutes',
  presenters: 'history.fieldPresenters',
  itemState: 'history.fieldItemState',
  attendance: 'history.fieldAttendance',
  roles: 'history.fieldRoles',
  affiliation: 'history.fieldAffiliation',
  wording: 'history.fieldWording',
  owners: 'history.fieldOwners',
  due: 'history.fieldDue',
  actionStatus: 'history.fieldActionStatus',
  decisionState: 'history.fieldDecisionState',
  basis: 'history.fieldBasis',
};

/** Values of facts that are words of the app and not of people. */
const valueKeys: Readonly<Record<string, PlainKey>> = {
  planned: 'history.planned',
  done: 'history.done',
  deferred: 'history.deferred',
  withdrawn: 'history.withdrawn',
  expected: 'history.expected',
  present: 'history.present',
  apologies: 'history.apologies',
  absent: 'history.absent',
  open: 'history.openStatus',
  inProgress: 'history.inProgress',
  cancelled: 'history.cancelled',
  proposed: 'history.proposed',
  adopted: 'history.adopted',
  amended: 'history.amended',
  rejected: 'history.rejected',
  superseded: 'history.superseded',
  nextMeeting: 'history.nextMeeting',
  none: 'history.nothing',
  unclear: 'history.unclear',
  consensus: 'history.consensus',
  noObjection: 'history.noObjection',
  silence: 'history.silence',
  vote: 'history.vote',
};

const wordFields: ReadonlySet<FactField> = new Set<FactField>([
  'itemState',
  'attendance',
  'due',
  'actionStatus',
  'decisionState',
  'basis',
]);

/** The name of a fact's value, where it is a word of the app. */
export function valueKey(field: FactField, value: string): PlainKey | undefined {
  return wordFields.has(field) ? valueKeys[value] : undefined;
}

/** What each kind of note is called. */
export const kindKeys: Readonly<Record<NoteKind, PlainKey>> = {
  text: 'page.kindText',
  keyPoint: 'page.kindKeyPoint',
  statement: 'page.kindStatement',
  question: 'page.kindQuestion',
  decision: 'page.kindDecision',
  action: 'page.kindAction',
  nextStep: 'page.kindNextStep',
  outputDocument: 'page.kindOutputDocument',
};
