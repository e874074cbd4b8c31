import type { PreviewLine } from '../../../../shared/acts/import-preview';
import type { PlainKey } from '../../../../shared/i18n/translate';
import { useWords } from '../../../state/use-words';
import type { Words } from '../../../state/use-words';
import type { LineAccount } from './import-job';
import { MoreList } from './more-list';

const fateWords = {
  taken: 'imports.linesTaken',
  merged: 'imports.linesMerged',
  meeting: 'imports.linesMeeting',
  heading: 'imports.linesHeading',
  reaction: 'imports.linesReactions',
  private: 'imports.linesPrivate',
  empty: 'imports.linesEmpty',
  setAside: 'imports.linesSetAside',
} as const;

const fates = Object.keys(fateWords) as readonly PreviewLine['fate'][];

/** The readers' reasons in the language of the screens. */
const reasons: Readonly<Record<string, PlainKey>> = {
  'no name': 'imports.setAsideNoName',
  'not part of a table of people': 'imports.setAsideNoTable',
  'a private message': 'imports.whyPrivate',
  'another event of the calendar': 'imports.whyOtherEvent',
};

/** Every line of the file by what became of it, and those with a reason one by one. */
export function LineList({ account }: { readonly account: LineAccount }) {
  const words = useWords();
  const { t, formats } = words;
  const { counts, told, allTold } = account;
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const parts = fates.flatMap((fate) => {
    const count = counts[fate];
    return count === undefined ? [] : [t(fateWords[fate], { count })];
  });
  return (
    <MoreList
      title={t('imports.linesAccount', {
        lines: t('imports.lines', { count: all }),
        what: formats.list(parts),
      })}
      count={allTold}
      lines={told.map((line) => lineWords(line, words))}
    />
  );
}

function lineWords({ line, lastLine, fate, why }: PreviewLine, { t, language }: Words): string {
  const numbers = line === lastLine ? String(line) : `${line}–${lastLine}`;
  const key = why === undefined ? undefined : reasons[why];
  const merged = /^with line (\d+)$/u.exec(why ?? '')?.[1];
  const reason =
    key !== undefined
      ? t(key)
      : merged !== undefined
        ? t('imports.mergedWith', { number: merged })
        : language === 'en' && why !== undefined
          ? why
          : t('imports.setAsideNoMessage');
  return t(fate === 'merged' ? 'imports.mergedLine' : 'imports.setAsideLine', {
    number: numbers,
    why: reason,
  });
}
