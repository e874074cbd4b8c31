import { mkdir, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { IdSource } from '../../../shared/base/ids';
import { errorMessage, fail, succeed } from '../../../shared/base/result';
import type { Result } from '../../../shared/base/result';
import { defaultRoles } from '../../../shared/domain/default-roles';
import type { Group } from '../../../shared/domain/group';
import type { Meeting } from '../../../shared/domain/meeting';
import type { ParamsOf, ValueOf } from '../../../shared/ipc/contract';
import { sampleGroup, sampleMeetings } from '../../../shared/samples/samples';
import { describeFileError, errorCode } from '../describe-file-error';
import { createMeeting, createRunningMeeting } from './create-meeting';
import { firstFreeName, toFileName } from './file-name';
import type { LibraryFiles } from './library-files';
import { nameMeeting } from './name-meeting';
import { meetingExtension, scanFolder } from './scan-folder';
import { createSummaryCache } from './summary-cache';
import { listTrash, moveToTrash, restoreFromTrash } from './trash';

type Place = Result<{ readonly path: string }>;

/** Groups and meetings in ordinary folders. */
export interface Library {
  readonly overview: () => Promise<ValueOf<'library.overview'>>;
  readonly createGroup: (
    wishes: ParamsOf<'library.createGroup'>,
  ) => Promise<Result<ValueOf<'library.createGroup'>>>;
  readonly createMeeting: (wishes: ParamsOf<'library.createMeeting'>) => Promise<Place>;
  readonly startNow: () => Promise<Place>;
  readonly duplicate: (path: string) => Promise<Place>;
  readonly trash: (path: string) => Promise<Result<{ readonly token: string }>>;
  readonly restore: (token: string) => Promise<Place>;
  readonly trashed: () => Promise<ValueOf<'library.trashed'>>;
  readonly openSample: () => Promise<Place>;
  /** The meetings at these paths that are still there, in this order. */
  readonly summaries: (paths: readonly string[]) => Promise<ValueOf<'library.recent'>>;
  /** Whether a path lies in the library. */
  readonly contains: (path: string) => boolean;
}

/** What the library needs from around it. */
export interface LibraryPlace {
  readonly folder: () => string;
  readonly files: LibraryFiles;
  readonly ids: IdSource;
  readonly now: () => Date;
  /** Zone and language of the person's system. */
  readonly zone: () => string;
  readonly language: () => string;
}

const outside = fail(
  errorMessage('library.outside', 'The file is not in the library, so it is left alone.'),
);

/** The library in the folder that `place` names at each call. */
export function createLibrary(place: LibraryPlace): Library {
  const { files, ids } = place;
  const summaryOf = createSummaryCache();
  const nowText = () => place.now().toISOString();

  function contains(path: string): boolean {
    const way = relative(resolve(place.folder()), resolve(path));
    return way !== '' && !way.startsWith('..') && resolve(place.folder(), way) === resolve(path);
  }

  async function listMeetings(paths: readonly string[]) {
    const listed = await Promise.all(paths.map(summaryOf));
    return {
      meetings: listed
        .flatMap((one) => (one.type === 'meeting' ? [one.summary] : []))
        .toSorted((a, b) => ((a.date ?? a.modified) < (b.date ?? b.modified) ? 1 : -1)),
      unreadable: listed.flatMap((one) =>
        one.type === 'unreadable' ? [{ path: one.path, reason: one.reason }] : [],
      ),
    };
  }

  async function describeGroup(folder: string, paths: readonly string[]) {
    const { meetings, unreadable } = await listMeetings(paths);
    const read = await files.readGroup(folder);
    if (!read.ok) {
      return {
        meetings,
        unreadable: [...unreadable, { path: folder, reason: read.messages[0]?.text ?? '' }],
      };
    }
    const { id, name, shortName, series } = read.value.content.facts;
    return {
      group: {
        folder,
        id,
        name,
        ...(shortName === undefined ? {} : { shortName }),
        series: series.map((one) => ({ id: one.id, name: one.name })),
        meetings,
      },
      meetings: [],
      unreadable,
    };
  }

  /** Writes a new meeting under a name that is free in its folder. */
  async function putMeeting(folder: string, name: string, meeting: Meeting): Promise<Place> {
    const path = join(folder, await freeName(folder, name, meetingExtension));
    const written = await files.replace(path, files.printMeeting(meeting));
    return written.ok ? succeed({ path }) : written;
  }

  async function readEarlier(folder: string): Promise<readonly Meeting[]> {
    const content = await scanFolder(folder);
    const paths = content.groups.find((group) => group.folder === folder)?.meetings ?? [];
    const read = await Promise.all(paths.map((path) => files.readMeeting(path)));
    return read.flatMap((one) => (one.ok ? [one.value.content] : []));
  }

  async function newMeeting(wishes: ParamsOf<'library.createMeeting'>): Promise<Place> {
    const { groupFolder } = wishes;
    if (groupFolder !== undefined && !contains(groupFolder)) return outside;
    const group = groupFolder === undefined ? undefined : await files.readGroup(groupFolder);
    if (group !== undefined && !group.ok) return group;
    const facts = group?.value.content.facts;
    if (wishes.series !== undefined && !facts?.series.some(({ id }) => id === wishes.series)) {
      return fail(errorMessage('library.no-series', 'The group has no such series of meetings.'));
    }
    const meeting = createMeeting(
      { ...wishes, language: wishes.language ?? facts?.language ?? place.language() },
      {
        group: group?.value.content,
        earlier: groupFolder === undefined ? [] : await readEarlier(groupFolder),
        ids,
        now: nowText(),
      },
    );
    return putMeeting(groupFolder ?? place.folder(), nameMeeting(meeting), meeting);
  }

  async function putSample(): Promise<Place> {
    const { name } = sampleGroup.facts;
    const folder = join(place.folder(), toFileName(name, 'Sample'));
    const { groups } = await scanFolder(folder);
    if (groups.length === 0) {
      await mkdir(folder, { recursive: true });
      const group = await files.writeGroup(folder, sampleGroup);
      if (!group.ok) return group;
      for (const meeting of sampleMeetings) {
        const put = await putMeeting(folder, nameMeeting(meeting), meeting);
        if (!put.ok) return put;
      }
    }
    const content = await scanFolder(folder);
    const { meetings } = await listMeetings(content.groups[0]?.meetings ?? []);
    const newest = meetings[0];
    return newest === undefined
      ? fail(
          errorMessage(
            'library.no-sample',
            'The sample group is there, but has no meetings any more.',
          ),
        )
      : succeed({ path: newest.path });
  }

  /** What a failure of the file system means to a person. */
  async function guarded<T>(act: () => Promise<Result<T>>): Promise<Result<T>> {
    try {
      await mkdir(place.folder(), { recursive: true });
      return await act();
    } catch (error) {
      if (errorCode(error) === undefined) throw error;
      return fail(describeFileError(error, place.folder(), 'changed'));
    }
  }

  return {
    contains,
    overview: async () => {
      const folder = place.folder();
      const content = await scanFolder(folder);
      const groups = await Promise.all(
        content.groups.map((group) => describeGroup(group.folder, group.meetings)),
      );
      const loose = await listMeetings(content.meetings);
      return {
        folder,
        exists: await stat(folder).then(
          (found) => found.isDirectory(),
          () => false,
        ),
        groups: groups.flatMap(({ group }) => group ?? []),
        meetings: [...loose.meetings, ...groups.flatMap(({ meetings }) => meetings)],
        unreadable: [...loose.unreadable, ...groups.flatMap(({ unreadable }) => unreadable)],
      };
    },
    createGroup: (wishes) =>
      guarded(async () => {
        const group = newGroup(wishes, ids);
        const name = toFileName(wishes.shortName ?? wishes.name, 'Group');
        const folder = join(place.folder(), await freeName(place.folder(), name, ''));
        await mkdir(folder);
        const written = await files.writeGroup(folder, group);
        if (!written.ok) return written;
        const described = await describeGroup(folder, []);
        return described.group === undefined
          ? fail(errorMessage('library.failed', described.unreadable[0]?.reason ?? ''))
          : succeed(described.group);
      }),
    createMeeting: (wishes) => guarded(() => newMeeting(wishes)),
    startNow: () =>
      guarded(() => {
        const zone = place.zone();
        const [date = '', start = ''] = place
          .now()
          .toLocaleString('sv-SE', { timeZone: zone })
          .split(' ');
        const meeting = createRunningMeeting(
          place.language(),
          zone,
          { date, start: start.slice(0, 5) },
          { ids, now: nowText() },
        );
        return putMeeting(place.folder(), nameMeeting(meeting), meeting);
      }),
    duplicate: (path) =>
      guarded(async () => {
        if (!contains(path)) return outside;
        const read = await files.readMeeting(path);
        if (!read.ok) return read;
        const now = nowText();
        const meeting = { ...read.value.content, id: ids('meeting'), created: now, modified: now };
        return putMeeting(dirname(path), basename(path, meetingExtension), meeting);
      }),
    trash: async (path) =>
      contains(path) && path.endsWith(meetingExtension)
        ? moveToTrash(place.folder(), path, { ids, now: nowText() })
        : outside,
    restore: (token) => restoreFromTrash(place.folder(), token),
    trashed: () => listTrash(place.folder()),
    openSample: () => guarded(putSample),
    summaries: async (paths) => {
      const listed = await Promise.all(paths.map(summaryOf));
      return listed.flatMap((one) => (one.type === 'meeting' ? [one.summary] : []));
    },
  };
}

async function freeName(folder: string, name: string, extension: string): Promise<string> {
  return firstFreeName(name, extension, await readdir(folder).catch(() => []));
}

function newGroup(wishes: ParamsOf<'library.createGroup'>, ids: IdSource): Group {
  const { name, shortName, language, zone, style, series } = wishes;
  return {
    facts: {
      id: ids('group'),
      name,
      ...(shortName === undefined ? {} : { shortName }),
      zone,
      language,
      style: style ?? 'sectioned',
      roles: defaultRoles,
      series: series === undefined ? [] : [{ id: ids('series'), name: series, counts: 'series' }],
      rules: { keepDeletedDays: 90, log: 'keep' },
    },
    people: [],
    roster: [],
  };
}
