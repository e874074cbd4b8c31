import { useState } from 'react';
import { readAgendaText } from '../../../../shared/importers/agenda/read-agenda-text';
import type { DraftAgenda } from '../../../../shared/importers/agenda/read-agenda-text';
import { useWords } from '../../../state/use-words';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { TextField } from '../../../ui/text-field';

/** What the dialog needs: the text it begins with, which may be empty. */
export interface PasteAgendaDialogProps {
  readonly text: string;
  readonly onClose: () => void;
  readonly onAdd: (draft: DraftAgenda) => void;
}

/** An agenda as plain text on one side, and the items it makes on the other, before anything changes. */
export function PasteAgendaDialog({ text: first, onClose, onAdd }: PasteAgendaDialogProps) {
  const { t, formats } = useWords();
  const [text, setText] = useState(first);
  const read = readAgendaText(text);
  const draft = read.ok ? read.value : undefined;
  const add = () => {
    if (draft === undefined) return;
    onAdd(draft);
    onClose();
  };

  return (
    <Dialog
      title={t('agenda.pasteTitle')}
      closeLabel={t('common.close')}
      onClose={onClose}
      isWide
      foot={
        <>
          <Button look="quiet" onPress={onClose}>
            {t('common.cancel')}
          </Button>
          <Button look="primary" isDisabled={draft === undefined} onPress={add}>
            {t('agenda.addCount', { count: draft?.items.length ?? 0 })}
          </Button>
        </>
      }
    >
      <div className="paste-agenda">
        <TextField
          label={t('agenda.text')}
          hint={t('agenda.textHint')}
          placeholder={t('agenda.textExample')}
          isLong
          // eslint-disable-next-line jsx-a11y/no-autofocus -- a dialog puts the cursor where its work begins (ARIA)
          autoFocus
          value={text}
          onChange={setText}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            add();
          }}
        />
        <div role="group" aria-label={t('agenda.result')}>
          {draft === undefined ? (
            <p className="pane-empty">{t('agenda.nothingYet')}</p>
          ) : (
            <ol className="draft-list">
              {draft.items.map((item, index) => (
                <li key={index} data-level={Math.min(item.level, 4)}>
                  {item.label.type === 'set' && <span>{item.label.text} </span>}
                  {item.title}
                  <small>
                    {[
                      ...(item.start === undefined ? [] : [item.start]),
                      ...item.presenters,
                      ...(item.minutes === undefined ? [] : [formats.minutes(item.minutes)]),
                    ].join(' · ')}
                  </small>
                </li>
              ))}
            </ol>
          )}
        </div>
      </div>
    </Dialog>
  );
}
