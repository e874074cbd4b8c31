import { stat } from 'node:fs/promises';
import type { ValueOf } from '../../../shared/ipc/contract';
import type { LibraryFiles } from './library-files';
import type { MeetingSummary } from './read-summary';
import { scanFolder } from './scan-folder';
import { createSummaryCache } from './summary-cache';

type Overview = ValueOf<'library.overview'>;

/** A group's folder described, or its meetings without a group where its file cannot be read. */
export interface DescribedGroup extends Pick<Overview, 'meetings' | 'unreadable'> {
  readonly group?: Overview['groups'][number];
}

/** Lists what is in folders, reading again only what has changed. */
export interface LibraryLister {
  readonly overview: (folder: string) => Promise<Overview>;
  readonly describeGroup: (folder: string, paths: readonly string[]) => Promise<DescribedGroup>;
  /** The meetings that can be listed, the newest first, and the files that cannot. */
  readonly listMeetings: (
    paths: readonly string[],
  ) => Promise<Pick<Overview, 'meetings' | 'unreadable'>>;
  /** The meetings that can be listed, in the order of the paths. */
  readonly summaries: (paths: readonly string[]) => Promise<readonly MeetingSummary[]>;
}

/** A lister with a memory of its own. */
export function createLibraryLister(files: LibraryFiles): LibraryLister {
  const summaryOf = createSummaryCache();

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

  async function describeGroup(folder: string, paths: readonly string[]): Promise<DescribedGroup> {
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

  return {
    listMeetings,
    describeGroup,
    overview: async (folder) => {
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
    summaries: async (paths) => {
      const listed = await Promise.all(paths.map(summaryOf));
      return listed.flatMap((one) => (one.type === 'meeting' ? [one.summary] : []));
    },
  };
}
