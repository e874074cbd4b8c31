import type { IsoDate } from '../../../shared/base/dates';
import type { Id } from '../../../shared/base/ids';
import type { Result } from '../../../shared/base/result';
import type { Meeting } from '../../../shared/domain/meeting';
import type { Passage, TopicQuery } from '../../../shared/last-time/last-time';
import { isEarlier, joinPassages, passageOf } from '../../../shared/last-time/passage-of';
import { joinRegister } from '../../../shared/registers/build-register';
import type { RegisterPart } from '../../../shared/registers/register-part';
import { registerPartOf } from '../../../shared/registers/register-part';

/** What is asked, and by which meeting. */
export interface LastTimeQuestion {
  readonly meeting: Id;
  readonly before?: IsoDate | undefined;
  readonly query: TopicQuery;
}

/**
 * Reads meetings one after the other and keeps of each only what it said on the topic. Copies to send
 * and files that cannot be read are left out; of two files of one meeting the one changed last counts.
 */
export async function readLastTime(
  paths: readonly string[],
  read: (path: string) => Promise<Result<Meeting>>,
  { meeting: own, before, query }: LastTimeQuestion,
): Promise<readonly (Passage & { readonly path: string })[]> {
  const parts: RegisterPart[] = [];
  const found = new Map<Id, { passage: Passage; path: string; modified: string }>();
  for (const path of paths) {
    const meeting = await read(path);
    if (!meeting.ok || meeting.value.copy !== undefined) continue;
    const part = registerPartOf(meeting.value);
    parts.push(part);
    const { id, date } = part.meeting;
    if (id === own || !isEarlier(date, before)) continue;
    const known = found.get(id);
    if (known !== undefined && known.modified >= part.modified) continue;
    const passage = passageOf(meeting.value, query);
    if (passage !== undefined) found.set(id, { passage, path, modified: part.modified });
  }
  const passages = [...found.values()].map(({ passage }) => passage);
  return joinPassages(passages, joinRegister(parts)).flatMap((passage) => {
    const path = found.get(passage.meeting.id)?.path;
    return path === undefined ? [] : [{ ...passage, path }];
  });
}
