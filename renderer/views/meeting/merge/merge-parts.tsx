import { listUndecided } from '../../../../shared/merge/merge-report';
import { useApp } from '../../../state/use-app';
import { useStore } from '../../../state/use-store';
import { useWords } from '../../../state/use-words';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { useMeeting, useOpenMeeting } from '../session/use-meeting';
import { MergeFile } from './merge-file';
import { incomingWords } from './merge-words';
import { useCopies } from './use-copies';
import { useDecisions } from './use-decisions';
import { useOthers } from './use-others';

/** What others have written into the meeting, which notes wait for a decision, and copies beside the file; nothing of it stops the writer. */
export function MergeParts() {
  useOthers();
  const decisions = useDecisions();
  const copies = useCopies();
  return (
    <>
      <MergedBanner />
      <UndecidedBanner {...decisions} />
      <CopiesBanner {...copies} />
      <MergeFile />
    </>
  );
}

function MergedBanner() {
  const { info } = useApp();
  const words = useWords();
  const { t, formats } = words;
  const { merged } = useOpenMeeting();
  const notice = useStore(merged);
  if (notice === undefined) return null;
  const what = incomingWords(notice.report.fromTheirs, words);
  return (
    <Banner
      look="info"
      actions={
        <Button look="quiet" onPress={() => merged.set(undefined)}>
          {t('merge.dismiss')}
        </Button>
      }
    >
      {t('merge.elsewhere', { hour: formats.hour(notice.at, info.zone), what })}
    </Banner>
  );
}

function UndecidedBanner({ goToNext, decide }: ReturnType<typeof useDecisions>) {
  const { t } = useWords();
  const open = useOpenMeeting();
  const note = useStore(open.note);
  const undecided = listUndecided(useMeeting());
  if (undecided.length === 0) return null;
  const isHere = note !== undefined && undecided.includes(note);
  return (
    <Banner
      look="warning"
      actions={
        open.canEdit && (
          <>
            <Button onPress={goToNext}>{t('merge.nextShort')}</Button>
            {isHere && (
              <>
                <Button onPress={() => decide('this')}>{t('merge.keepThis')}</Button>
                <Button onPress={() => decide('other')}>{t('merge.keepOther')}</Button>
                <Button onPress={() => decide('both')}>{t('merge.keepBoth')}</Button>
              </>
            )}
          </>
        )
      }
    >
      {t('merge.undecided', { count: undecided.length })}
    </Banner>
  );
}

function CopiesBanner({ copies, merge, dismiss }: ReturnType<typeof useCopies>) {
  const { t } = useWords();
  if (copies.length === 0) return null;
  const files = copies.map(({ file }) => file).join(', ');
  return (
    <Banner
      look="warning"
      actions={
        <>
          <Button onPress={merge}>{t('merge.mergeCopies')}</Button>
          <Button look="quiet" onPress={dismiss}>
            {t('merge.dismiss')}
          </Button>
        </>
      }
    >
      {t('merge.copies', { count: copies.length, files })}
    </Banner>
  );
}
