import { foldText } from '../../base/text';
import type { Category, Role } from '../../domain/group';
import type { Participant } from '../../domain/participant';
import type { PeopleGroup } from '../../domain/style/style-part';
import type { Block, ListItem, Span, TextSpan } from '../report';
import { joinList } from '../names/name-book';
import { render, renderPhrase, startSentence, type Builder } from './builder';
import { layerFacts, setCase, textFact } from './facts';
import { spaceAfter } from './label-text';
import { textTable } from './text-table';

/** A printed group of people: its label and who stands in it, sorted. */
interface FilledGroup {
  readonly rule: PeopleGroup;
  readonly label: readonly Span[];
  readonly people: readonly Participant[];
}

/** The participants in the groups of the style, each sorted by surname; numbers only where nobody may be named. */
export function buildPeople(builder: Builder): readonly Block[] {
  const groups = fillGroups(builder);
  if (builder.variant.unattributed === true) return groups.flatMap((group) => countPeople(group));
  return groups.flatMap((group) => printGroup(group, builder));
}

function fillGroups(builder: Builder): readonly FilledGroup[] {
  const left = new Set(builder.subject.participants.filter((entry) => entry.unlisted !== true));
  return builder.style.people.flatMap((rule) =>
    expand(rule, builder).flatMap(({ matches, label }) => {
      const people = sortPeople([...left].filter(matches), builder);
      for (const person of people) left.delete(person);
      return people.length === 0 ? [] : [{ rule, label: label(people), people }];
    }),
  );
}

interface Expanded {
  readonly matches: (entry: Participant) => boolean;
  readonly label: (people: readonly Participant[]) => readonly Span[];
}

/** One group, or one for each role or category in the group's order. */
function expand(rule: PeopleGroup, builder: Builder): readonly Expanded[] {
  const attendance = rule.attendance ?? ['present'];
  const categoryOf = (entry: Participant) =>
    entry.category ?? builder.subject.people.find((person) => person.id === entry.person)?.category;
  const matches = (entry: Participant) =>
    attendance.includes(entry.attendance) &&
    (rule.roles === undefined || entry.roles.some((role) => rule.roles?.includes(role))) &&
    (rule.categories === undefined || rule.categories.includes(categoryOf(entry) ?? ''));
  if (rule.each === undefined) {
    const label = rule.label === undefined ? [] : renderPhrase(rule.label, builder);
    return [{ matches, label: () => label }];
  }
  const byRole = rule.each === 'role';
  const kinds: readonly (Role | Category)[] = byRole
    ? builder.subject.roles
    : (builder.subject.group?.categories ?? []);
  return kinds.map((kind) => ({
    matches: (entry) =>
      matches(entry) && (byRole ? entry.roles[0] === kind.id : categoryOf(entry) === kind.id),
    label: (people) => {
      // A category is named as such; a role is that of the one who holds it.
      const singular = byRole && people.length === 1;
      return eachLabel(rule, singular ? kind.name : (kind.plural ?? kind.name), builder);
    },
  }));
}

/** The name of a role or category, in the phrase of the group's label (with `{name}`) if it has one. */
function eachLabel(rule: PeopleGroup, kind: string, builder: Builder): readonly Span[] {
  const name = startSentence(kind, builder);
  if (rule.label === undefined) return [{ type: 'text', text: name }];
  const facts = layerFacts(
    {
      name: (format) => textFact(setCase(name, format, builder.language.code)),
    },
    builder.facts,
  );
  return render(builder.phrases.phrase(rule.label), builder, facts);
}

function sortPeople(entries: readonly Participant[], builder: Builder): readonly Participant[] {
  const collator = new Intl.Collator(builder.language.code);
  const keys = new Map(
    entries.map((entry) => {
      const person = builder.subject.people.find((candidate) => candidate.id === entry.person);
      const surname = person?.surname === '' ? person.given : (person?.surname ?? '');
      return [entry, `${surname}\u0000${person?.given ?? ''}`];
    }),
  );
  return entries.toSorted((a, b) => {
    const [left, right] = [keys.get(a) ?? '', keys.get(b) ?? ''];
    return collator.compare(left, right) || (foldText(left) < foldText(right) ? -1 : 1);
  });
}

function printGroup({ rule, label, people }: FilledGroup, builder: Builder): readonly Block[] {
  const names = people.map(
    (entry) => builder.names.person(entry.person, rule.form) ?? entry.person,
  );
  const head: readonly Block[] =
    label.length === 0 ? [] : [{ type: 'paragraph', as: 'label', content: label }];
  switch (rule.layout) {
    case 'inline':
    case 'sentence': {
      const text: TextSpan = { type: 'text', text: joinList(names, builder.language) };
      const inline = rule.layout === 'inline' && label.length > 0;
      const content = inline ? [...label, ...spaceAfter(label), text] : [text];
      const paragraph: Block = { type: 'paragraph', as: 'body', content };
      return inline ? [paragraph] : [...head, paragraph];
    }
    case 'lines': {
      const content = names.flatMap((name, index): readonly Span[] => [
        ...(index === 0 ? [] : [{ type: 'break' } as const]),
        { type: 'text', text: name },
      ]);
      return [...head, { type: 'paragraph', as: 'line', content }];
    }
    case 'list': {
      const items: readonly ListItem[] = names.map((name) => ({
        label: { text: '•' },
        blocks: [{ type: 'paragraph', as: 'body', content: [{ type: 'text', text: name }] }],
      }));
      return [...head, { type: 'list', marker: 'bullet', depth: 0, items }];
    }
    case 'table':
      return [...head, peopleTable(people, rule, builder)];
  }
}

function peopleTable(people: readonly Participant[], rule: PeopleGroup, builder: Builder): Block {
  const fact = (entry: Participant, form: string): readonly Span[] => {
    const text = builder.names.person(entry.person, form) ?? '';
    return text === '' ? [] : [{ type: 'text', text }];
  };
  const columns = rule.columns ?? [
    { heading: 'columnName', form: rule.form },
    { heading: 'columnAffiliation', form: 'affiliation' },
  ];
  const rows = [
    columns.map(({ heading }) => renderPhrase(heading, builder)),
    ...people.map((entry) => columns.map(({ form }) => fact(entry, form))),
  ];
  return textTable(rows, { headerRows: 1, headerColumns: 0, widths: columns.map(() => 1) });
}

/** How many there were, where nobody may be named; a lone member of a group would be named by the count. */
function countPeople({ label, people }: FilledGroup): readonly Block[] {
  const count: TextSpan = { type: 'text', text: String(people.length) };
  const content: readonly Span[] =
    label.length === 0 ? [count] : [...label, { type: 'text', text: ' ' }, count];
  return people.length < 3 ? [] : [{ type: 'paragraph', as: 'body', content }];
}
