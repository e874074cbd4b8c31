import { isSafeLink } from '../base/links';
import { omit } from '../base/omit';
import type { GroupFacts } from '../domain/group';
import { isKnownZone } from '../importers/attendance/to-instants';
import { findUnknownField } from './file-name-pattern';
import { readLines, readPairs, writePairs } from './group-lists';

const formKeys = [
  'name',
  'shortName',
  'designation',
  'parentName',
  'parentShortName',
  'purpose',
  'charter',
  'language',
  'style',
  'zone',
  'fileNames',
  'snippets',
  'glossary',
  'reportingVerbs',
  'spelling',
  'ownWords',
  'recordingPolicy',
  'keepDeletedDays',
  'log',
  'quorum',
] as const;

/** A fact of a group that is edited as a text of its own. */
export type FormKey = (typeof formKeys)[number];

/** A group's single facts as a person edits them; an empty text is a fact that the group does not have. */
export type GroupForm = Readonly<Record<FormKey, string>>;

/** Why a text cannot be saved as it stands. */
export type FormProblem = 'missing' | 'link' | 'line' | 'zone' | 'pattern' | 'days' | 'quorum';

/** What keeps a form from being saved, by field. */
export type FormProblems = Partial<Readonly<Record<FormKey, FormProblem>>>;

/** The most days for which a deleted meeting is kept. */
export const mostDaysKept = 3650;
const mostForQuorum = 100_000;

/** A group's single facts as texts. */
export function toGroupForm(facts: GroupFacts): GroupForm {
  return {
    name: facts.name,
    shortName: facts.shortName ?? '',
    designation: facts.designation ?? '',
    parentName: facts.parent?.name ?? '',
    parentShortName: facts.parent?.shortName ?? '',
    purpose: facts.purpose ?? '',
    charter: facts.charter ?? '',
    language: facts.language,
    style: facts.style,
    zone: facts.zone,
    fileNames: facts.fileNames ?? '',
    snippets: writePairs(
      (facts.snippets ?? []).map(({ short, text }) => ({ first: short, second: text })),
    ),
    glossary: writePairs(
      (facts.glossary ?? []).map(({ term, expansion }) => ({ first: term, second: expansion })),
    ),
    reportingVerbs: (facts.reportingVerbs ?? []).join('\n'),
    spelling: facts.spelling ?? '',
    ownWords: (facts.words ?? []).join('\n'),
    recordingPolicy: facts.recordingPolicy ?? '',
    keepDeletedDays: String(facts.rules.keepDeletedDays),
    log: facts.rules.log,
    quorum: facts.rules.quorum?.toString() ?? '',
  };
}

/** What of a form cannot be saved as it stands. */
export function findFormProblems(form: GroupForm): FormProblems {
  const problems: Partial<Record<FormKey, FormProblem>> = {};
  const { charter, fileNames, quorum } = form;
  if (form.name.trim() === '') problems.name = 'missing';
  if (form.parentName.trim() === '' && form.parentShortName.trim() !== '')
    problems.parentName = 'missing';
  if (charter.trim() !== '' && !isSafeLink(charter.trim())) problems.charter = 'link';
  if (!isKnownZone(form.zone.trim())) problems.zone = 'zone';
  if (findUnknownField(fileNames) !== undefined) problems.fileNames = 'pattern';
  if (readPairs(form.snippets).wrong !== undefined) problems.snippets = 'line';
  if (readPairs(form.glossary).wrong !== undefined) problems.glossary = 'line';
  if (readCount(form.keepDeletedDays, 0, mostDaysKept) === undefined)
    problems.keepDeletedDays = 'days';
  if (quorum.trim() !== '' && readCount(quorum, 0, mostForQuorum) === undefined)
    problems.quorum = 'quorum';
  return problems;
}

/** A whole number from `least` to `most` as typed, or nothing where it is none; spaces between thousands are allowed. */
export function readCount(text: string, least: number, most: number): number | undefined {
  const digits = text.replaceAll(/\s|,(?=\d{3}\b)/gu, '');
  const count = /^\d{1,9}$/u.test(digits) ? Number(digits) : Number.NaN;
  return count >= least && count <= most ? count : undefined;
}

/** Facts of which some may be taken away. */
type Changes = { readonly [Key in keyof GroupFacts]?: GroupFacts[Key] | undefined };

/** How each text becomes facts; nothing where the text is empty. */
const changes: Readonly<
  Record<FormKey, (facts: GroupFacts, text: string, form: GroupForm) => Changes>
> = {
  name: (_, name) => ({ name }),
  shortName: (_, text) => ({ shortName: filled(text) }),
  designation: (_, text) => ({ designation: filled(text) }),
  parentName: parentOf,
  parentShortName: parentOf,
  purpose: (_, text) => ({ purpose: filled(text) }),
  charter: (_, text) => ({ charter: filled(text) }),
  language: (_, language) => ({ language }),
  style: (_, style) => ({ style }),
  zone: (_, zone) => ({ zone }),
  fileNames: (_, text) => ({ fileNames: filled(text) }),
  snippets: (_, text) => ({
    snippets: filledList(
      readPairs(text).pairs.map(({ first, second }) => ({ short: first, text: second })),
    ),
  }),
  glossary: (_, text) => ({
    glossary: filledList(
      readPairs(text).pairs.map(({ first, second }) => ({ term: first, expansion: second })),
    ),
  }),
  reportingVerbs: (_, text) => ({ reportingVerbs: filledList(readLines(text)) }),
  spelling: (_, text) => ({ spelling: filled(text) }),
  ownWords: (_, text) => ({ words: filledList(readLines(text)) }),
  recordingPolicy: (_, text) => ({ recordingPolicy: filled(text) }),
  keepDeletedDays: ({ rules }, text) => ({
    rules: {
      ...rules,
      keepDeletedDays: readCount(text, 0, mostDaysKept) ?? rules.keepDeletedDays,
    },
  }),
  log: ({ rules }, text) => ({
    rules: { ...rules, log: text === 'keep' ? 'keep' : 'destroyOnApproval' },
  }),
  quorum: ({ rules }, text) => {
    const quorum = readCount(text, 0, mostForQuorum);
    return {
      rules: { ...omit(rules, 'quorum'), ...(quorum === undefined ? {} : { quorum }) },
    };
  },
};

/**
 * The group's facts with what the form says: a text that was not touched leaves its fact exactly as it
 * is, an empty one takes its fact away.
 */
export function fromGroupForm(facts: GroupFacts, form: GroupForm): GroupFacts {
  const before = toGroupForm(facts);
  return formKeys
    .filter((key) => form[key] !== before[key])
    .reduce<GroupFacts>(
      (now, key) => change(now, changes[key](now, form[key].trim(), form)),
      facts,
    );
}

function parentOf(_: GroupFacts, __: string, { parentName, parentShortName }: GroupForm): Changes {
  const name = parentName.trim();
  const shortName = parentShortName.trim();
  return {
    parent: name === '' ? undefined : { name, ...(shortName === '' ? {} : { shortName }) },
  };
}

function filled(text: string): string | undefined {
  return text === '' ? undefined : text;
}

function filledList<Thing>(list: readonly Thing[]): readonly Thing[] | undefined {
  return list.length === 0 ? undefined : list;
}

function change(facts: GroupFacts, said: Changes): GroupFacts {
  const gone = (Object.keys(said) as (keyof GroupFacts)[]).filter((key) => said[key] === undefined);
  return { ...omit(facts, ...gone), ...omit(said, ...gone) } as GroupFacts;
}
