import type { Words } from '../../../state/use-words';
import type { ShownPreview } from './import-job';

/** What an import has done, as one sentence. */
export function doneWords(done: ShownPreview, { t, formats }: Words): string {
  const what = partsOf(done, t).filter((part) => part !== '');
  return what.length === 0
    ? t('imports.doneNothing')
    : t('imports.done', { what: formats.list(what) });
}

function partsOf(done: ShownPreview, t: Words['t']): readonly string[] {
  const { lessons, patch } = done;
  const taught = lessons.length === 0 ? '' : t('imports.taught', { count: lessons.length });
  if (Object.keys(patch).length === 0) return [];
  switch (done.kind) {
    case 'attendance': {
      const count = (patch.participants ?? []).filter(
        ({ attendance }) => attendance === 'present',
      ).length;
      return [t('imports.donePeople', { count }), taught];
    }
    case 'chat':
      return [
        done.added === 0 ? '' : t('imports.messagesAdded', { count: done.added }),
        done.changed === 0 ? '' : t('imports.messagesChanged', { count: done.changed }),
        done.leftPrivate === 0 ? '' : t('imports.privateLeft', { count: done.leftPrivate }),
      ];
    case 'transcript':
      return [t('imports.cuesAdded', { count: done.added })];
    case 'calendar':
      return [
        ...done.changes.flatMap((change) =>
          change.type === 'fact' && change.outcome !== 'same' && change.outcome !== 'kept'
            ? [t(factWords[change.fact])]
            : [],
        ),
        t('imports.donePeople', {
          count: done.changes.filter(
            (change) =>
              change.type === 'person' &&
              ['expected', 'chair', 'apologies'].includes(change.outcome),
          ).length,
        }),
        taught,
      ];
  }
}

/** The facts that an invitation brings, by name. */
export const factWords = {
  title: 'imports.factTitle',
  schedule: 'imports.factSchedule',
  link: 'imports.factLink',
  place: 'imports.factPlace',
} as const;
