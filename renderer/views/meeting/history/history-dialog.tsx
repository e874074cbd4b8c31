import { useEffect, useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { useApp } from '../../../state/use-app';
import { useWords } from '../../../state/use-words';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Select } from '../../../ui/select';
import { useOpenMeeting } from '../session/use-meeting';
import { Comparison } from './comparison';
import { reasonWords } from './reason-words';
import { useVersions } from './use-versions';
import type { Shown } from './use-versions';
import './history.css';

/** The earlier versions of the meeting: what differs from now or from one another, and the way back. */
export function HistoryDialog({ onClose }: { readonly onClose: () => void }) {
  const { info } = useApp();
  const words = useWords();
  const { t, formats } = words;
  const open = useOpenMeeting();
  const { list, compare, restore } = useVersions();
  const [chosen, setChosen] = useState<number>();
  const [other, setOther] = useState('now');
  const [shown, setShown] = useState<Shown>({ type: 'reading' });
  const versions = list?.versions ?? [];
  // The newest is mostly what is on the page; the one before says more.
  const version = versions.find(({ id }) => id === chosen) ?? versions[1] ?? versions[0];
  const id = version?.id;

  useEffect(() => {
    if (id === undefined) return undefined;
    let isCurrent = true;
    void compare(id, other === 'now' ? undefined : Number(other)).then((next) => {
      if (isCurrent) setShown(next);
    });
    return () => {
      isCurrent = false;
    };
  }, [compare, id, other]);

  const nameOf = (one: (typeof versions)[number]) =>
    `${formats.moment(one.at, info.zone)} · ${reasonWords(one.reason, info.zone, words)}`;

  return (
    <Dialog
      isWide
      title={t('history.title')}
      closeLabel={t('common.close')}
      onClose={onClose}
      foot={
        <>
          <Button look="quiet" onPress={onClose}>
            {t('common.close')}
          </Button>
          <Button
            look="primary"
            isDisabled={version === undefined || !open.canEdit}
            onPress={() => {
              if (version !== undefined) void restore(version).then((done) => done && onClose());
            }}
          >
            {t('history.restore')}
          </Button>
        </>
      }
    >
      {list !== undefined && list.damaged > 0 && (
        <Banner look="warning">{t('history.damaged', { count: list.damaged })}</Banner>
      )}
      {list !== undefined && versions.length === 0 && <p>{t('history.none')}</p>}
      {version !== undefined && (
        <div className="history">
          <ListBox
            className="history-versions"
            aria-label={t('history.versions')}
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[String(version.id)]}
            onSelectionChange={(keys) => {
              const [key] = keys === 'all' ? [] : [...keys];
              if (key !== undefined) setChosen(Number(key));
            }}
          >
            {versions.map((one) => (
              <ListBoxItem
                key={one.id}
                id={String(one.id)}
                textValue={nameOf(one)}
                className="history-version"
              >
                <span className="history-moment">{formats.moment(one.at, info.zone)}</span>
                <span className="history-reason">{reasonWords(one.reason, info.zone, words)}</span>
              </ListBoxItem>
            ))}
          </ListBox>
          <section className="history-differences" aria-label={t('history.comparison')}>
            <Select
              label={t('history.compareWith')}
              value={other}
              choices={[
                { id: 'now', label: t('history.now') },
                ...versions
                  .filter((one) => one.id !== version.id)
                  .map((one) => ({ id: String(one.id), label: nameOf(one) })),
              ]}
              onChange={setOther}
            />
            <div aria-live="polite">
              {shown.type === 'reading' && <p>{t('history.loading')}</p>}
              {shown.type === 'failed' && <Banner look="danger">{shown.reason}</Banner>}
            </div>
            {shown.type === 'compared' && <Comparison comparison={shown.comparison} />}
          </section>
        </div>
      )}
    </Dialog>
  );
}
