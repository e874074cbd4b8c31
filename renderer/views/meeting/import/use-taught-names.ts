import { useEffect, useRef } from 'react';
import type { Group } from '../../../../shared/domain/group';
import type { Meeting } from '../../../../shared/domain/meeting';
import type { Person } from '../../../../shared/domain/person';
import type { Lesson } from '../../../../shared/roster/attendance-plan';
import { applyLessons } from '../../../../shared/roster/learn-alias';
import { useApp } from '../../../state/use-app';
import { useOpenMeeting } from '../session/use-meeting';

/** A lesson of an answer, with what the group knew of the person before it. */
interface Taught {
  readonly folder: string;
  readonly lesson: Lesson;
  readonly before: Person;
  readonly isKept: boolean;
}

/**
 * Teaches a group what answers of an import have said of its people. The group follows the meeting:
 * undoing the import takes the names out of the group's file again, redoing it puts them back.
 */
export function useTaughtNames(): (
  folder: string,
  group: Group,
  lessons: readonly Lesson[],
) => void {
  const open = useOpenMeeting();
  const { bridge, toasts } = useApp();
  const taught = useRef<readonly Taught[]>([]);
  const writing = useRef<Promise<void>>(Promise.resolve());
  const settling = useRef<() => void>(undefined);

  useEffect(() => {
    const settle = () => {
      const meeting = open.meeting.get();
      const turned = taught.current.filter((one) => one.isKept !== knows(meeting, one.lesson));
      if (turned.length === 0) return;
      taught.current = taught.current.map((one) =>
        turned.includes(one) ? { ...one, isKept: !one.isKept } : one,
      );
      for (const folder of new Set(turned.map((one) => one.folder))) {
        const own = turned.filter((one) => one.folder === folder);
        writing.current = writing.current.then(() => write(folder, own));
      }
    };
    const write = async (folder: string, turned: readonly Taught[]) => {
      const read = await bridge.request('group.read', { folder });
      if (!read.ok) {
        toasts.showProblem(read.messages);
        return;
      }
      const { group, fingerprint } = read.value;
      const kept = turned.flatMap(({ isKept, lesson }) => (isKept ? [] : [lesson]));
      const forgotten = turned.filter(({ isKept }) => isKept);
      const people = applyLessons(group.people, kept).map((person) => forget(person, forgotten));
      const saved = await bridge.request('group.save', {
        folder,
        group: { ...group, people },
        fingerprint,
      });
      if (!saved.ok) toasts.showProblem(saved.messages);
    };
    settling.current = settle;
    return open.meeting.subscribe(settle);
  }, [open, bridge, toasts]);

  return (folder, group, lessons) => {
    const fresh = lessons.flatMap((lesson): readonly Taught[] => {
      const before = group.people.find(({ id }) => id === lesson.person);
      return before === undefined ? [] : [{ folder, lesson, before, isKept: false }];
    });
    taught.current = [...taught.current, ...fresh];
    settling.current?.();
  };
}

function knows({ people }: Meeting, { person: id, aliases, email }: Lesson): boolean {
  const person = people.find((one) => one.id === id);
  const names = person?.aliases ?? [];
  return (
    person !== undefined &&
    aliases.every((alias) => names.includes(alias)) &&
    (email === undefined || person.email === email)
  );
}

/** The person without what was learned, but with what was known before it. */
function forget(person: Person, forgotten: readonly Taught[]): Person {
  return forgotten
    .filter(({ lesson }) => lesson.person === person.id)
    .reduce<Person>((known, { lesson, before }) => {
      const { aliases = [], email, ...rest } = known;
      const left = aliases.filter(
        (alias) => !lesson.aliases.includes(alias) || before.aliases?.includes(alias) === true,
      );
      const address = email === lesson.email ? before.email : email;
      return {
        ...rest,
        ...(left.length === 0 ? {} : { aliases: left }),
        ...(address === undefined ? {} : { email: address }),
      };
    }, person);
}
