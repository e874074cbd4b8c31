import { isSafeLink } from '../../../shared/base/links';
import type { GroupFacts } from '../../../shared/domain/group';
import { readLines, readPairs, writePairs } from './group-lists';

/** A group's facts as the dialog holds them while they are edited. */
export interface GroupForm {
  readonly purpose: string;
  readonly charter: string;
  readonly recordingPolicy: string;
  readonly snippets: string;
  readonly glossary: string;
  readonly reportingVerbs: string;
}

/** What keeps a form from being saved, by field. */
export type FormProblems = Partial<Readonly<Record<keyof GroupForm, 'link' | 'line'>>>;

/** A group's facts in the form of the dialog. */
export function toGroupForm(facts: GroupFacts): GroupForm {
  return {
    purpose: facts.purpose ?? '',
    charter: facts.charter ?? '',
    recordingPolicy: facts.recordingPolicy ?? '',
    snippets: writePairs(
      (facts.snippets ?? []).map(({ short, text }) => ({ first: short, second: text })),
    ),
    glossary: writePairs(
      (facts.glossary ?? []).map(({ term, expansion }) => ({ first: term, second: expansion })),
    ),
    reportingVerbs: (facts.reportingVerbs ?? []).join('\n'),
  };
}

/** What of a form cannot be saved as it stands. */
export function findFormProblems({ charter, snippets, glossary }: GroupForm): FormProblems {
  return {
    ...(charter.trim() === '' || isSafeLink(charter.trim()) ? {} : { charter: 'link' as const }),
    ...(readPairs(snippets).wrong === undefined ? {} : { snippets: 'line' as const }),
    ...(readPairs(glossary).wrong === undefined ? {} : { glossary: 'line' as const }),
  };
}

/** The group's facts with what the form says; an empty field takes its fact away. */
export function fromGroupForm(facts: GroupFacts, form: GroupForm): GroupFacts {
  const snippets = readPairs(form.snippets).pairs;
  const glossary = readPairs(form.glossary).pairs;
  const verbs = readLines(form.reportingVerbs);
  const next = {
    ...facts,
    purpose: form.purpose.trim() || undefined,
    charter: form.charter.trim() || undefined,
    recordingPolicy: form.recordingPolicy.trim() || undefined,
    snippets: filled(snippets.map(({ first, second }) => ({ short: first, text: second }))),
    glossary: filled(glossary.map(({ first, second }) => ({ term: first, expansion: second }))),
    reportingVerbs: filled(verbs),
  };
  for (const key of Object.keys(next) as (keyof typeof next)[]) {
    if (next[key] === undefined) Reflect.deleteProperty(next, key);
  }
  return next;
}

function filled<Thing>(list: readonly Thing[]): readonly Thing[] | undefined {
  return list.length === 0 ? undefined : list;
}
