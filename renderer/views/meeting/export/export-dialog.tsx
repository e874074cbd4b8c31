import { useEffect, useState } from 'react';
import { titleText } from '../../../../shared/acts/agenda-items';
import type { ExportChoice, ExportFormat } from '../../../../shared/ipc/export-choice';
import { useApp } from '../../../state/use-app';
import { useWords } from '../../../state/use-words';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { Dialog } from '../../../ui/dialog';
import { Select } from '../../../ui/select';
import { agendaNumbers } from '../agenda/section-name';
import { useMeeting } from '../session/use-meeting';
import {
  firstChoice,
  formatKeys,
  listStyles,
  nameVariant,
  reportLanguages,
  toVariant,
  variantKeys,
} from './export-choices';
import type { Variant } from './export-choices';
import { ExportResult } from './export-result';
import { useExport } from './use-export';
import './export-dialog.css';

const variants = Object.keys(variantKeys) as readonly Variant[];
const formats = Object.keys(formatKeys) as readonly ExportFormat[];

/** Chooses how the report is written, writes it, and offers what was written. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const { commands, preferences } = useApp();
  const { t } = useWords();
  const meeting = useMeeting();
  const { state, start, cancel } = useExport();
  const [choice, setChoice] = useState<ExportChoice>(() =>
    firstChoice(
      meeting,
      preferences.store.get().exports[meeting.group?.id ?? '*'],
      preferences.store.get().exports['*']?.paper,
    ),
  );
  const change = (part: Partial<ExportChoice>) => setChoice({ ...choice, ...part });
  const variant = nameVariant(choice.variant);
  const numbers = agendaNumbers(meeting);
  const items = meeting.agenda.items.map(({ id, title }) => ({
    id,
    label: `${numbers.get(id) ?? ''} ${titleText(title)}`.trim(),
  }));
  const item = typeof choice.variant.only === 'object' ? choice.variant.only.item : items[0]?.id;
  const isWriting = state.type === 'writing';
  const isDone = state.type === 'done';
  useEffect(() => {
    if (!isDone) return undefined;
    // The button that had the focus is gone; without another one Escape would reach nothing.
    const timer = setTimeout(() =>
      document.querySelector<HTMLElement>('.dialog-foot button')?.focus(),
    );
    return () => clearTimeout(timer);
  }, [isDone]);
  const close = () => {
    if (isWriting) cancel();
    onClose();
  };

  return (
    <Dialog
      title={t('report.title')}
      closeLabel={t('common.close')}
      onClose={close}
      foot={
        state.type === 'done' ? (
          <Button look="primary" onPress={close}>
            {t('common.close')}
          </Button>
        ) : (
          <>
            <Button look="quiet" onPress={isWriting ? cancel : close}>
              {t('common.cancel')}
            </Button>
            <Button
              // The dialog remembers every choice, so that Enter alone writes what was written before.
              // eslint-disable-next-line jsx-a11y/no-autofocus -- focus has to begin somewhere in a dialog
              autoFocus
              look="primary"
              isDisabled={isWriting || choice.formats.length === 0}
              onPress={() => void start(choice)}
            >
              {t('report.start')}
            </Button>
          </>
        )
      }
    >
      {state.type === 'failed' && <Banner look="danger">{state.reason}</Banner>}
      {state.type === 'done' ? (
        <ExportResult files={state.files} messages={state.messages} />
      ) : (
        <form
          className="export-form"
          onSubmit={(event) => {
            event.preventDefault();
            if (!isWriting && choice.formats.length > 0) void start(choice);
          }}
        >
          <fieldset className="export-formats">
            <legend className="field-label">{t('report.formats')}</legend>
            {formats.map((format) => (
              <Checkbox
                key={format}
                isSelected={choice.formats.includes(format)}
                onChange={(isOn) =>
                  change({
                    formats: formats.filter((one) =>
                      one === format ? isOn : choice.formats.includes(one),
                    ),
                  })
                }
              >
                {t(formatKeys[format])}
              </Checkbox>
            ))}
          </fieldset>
          <Select
            label={t('report.variant')}
            value={variant}
            choices={variants
              .filter((name) => name !== 'item' || items.length > 0)
              .map((id) => ({ id, label: t(variantKeys[id]) }))}
            onChange={(name) => change({ variant: toVariant(name, item) })}
          />
          {variant === 'item' && item !== undefined && (
            <Select
              label={t('report.whichItem')}
              value={item}
              choices={items}
              onChange={(id) => change({ variant: toVariant('item', id) })}
            />
          )}
          <Select
            label={t('report.style')}
            value={choice.style ?? ''}
            choices={listStyles(meeting).map(({ id, name }) => ({ id, label: name }))}
            onChange={(style) => change({ style })}
          />
          <div className="export-style">
            <Button
              look="quiet"
              onPress={() => {
                onClose();
                // The command waits until no dialog is open.
                setTimeout(() => commands.run('meeting.styles'));
              }}
            >
              {t('report.changeStyle')}
            </Button>
          </div>
          <Select
            label={t('report.language')}
            value={choice.language ?? 'en'}
            choices={reportLanguages}
            onChange={(language) => change({ language })}
          />
          <Select
            label={t('report.paper')}
            value={choice.paper ?? 'a4'}
            choices={[
              { id: 'a4', label: 'A4' },
              { id: 'letter', label: 'Letter' },
            ]}
            onChange={(paper) => change({ paper })}
          />
          {isWriting && (
            <div className="export-progress">
              <progress aria-label={t('report.writing')} value={state.done} max={state.total} />
              <p role="status">
                {state.format === undefined
                  ? t('report.writing')
                  : t('report.writingFormat', { format: t(formatKeys[state.format]) })}
              </p>
            </div>
          )}
        </form>
      )}
    </Dialog>
  );
}
