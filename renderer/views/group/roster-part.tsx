import { useState } from 'react';
import { createIdSource } from '../../../shared/base/ids';
import type { Message } from '../../../shared/base/result';
import type { Group } from '../../../shared/domain/group';
import { countRosterChanges } from '../../../shared/group-settings/count-roster-changes';
import { readRoster } from '../../../shared/importers/roster/read-roster';
import { useApp } from '../../state/use-app';
import { useWords } from '../../state/use-words';
import { Button } from '../../ui/button';
import { FileChoice } from '../meeting/import/file-choice';
import { Remarks } from '../meeting/import/remarks';

/** What the part needs; a table that was read changes the group, which is kept with the dialog. */
export interface RosterPartProps {
  readonly folder: string;
  readonly group: Group;
  /** The people as they are in the group's file. */
  readonly saved: Group;
  readonly onChange: (group: Group) => void;
}

/** A roster of thousands of people is far below, in megabytes. */
const largest = 2;

/** A group's people as a table: saved for a spreadsheet, or read from one. */
export function RosterPart({ folder, group, saved, onChange }: RosterPartProps) {
  const { bridge, toasts } = useApp();
  const { t, language } = useWords();
  const [messages, setMessages] = useState<readonly Message[]>();
  const [changes, setChanges] = useState<ReturnType<typeof countRosterChanges>>();

  const read = async (file: File) => {
    if (file.size > largest * 1024 * 1024) {
      const size = Math.ceil(file.size / 1024 / 1024);
      const text = t('imports.tooLarge', { name: file.name, size, most: largest });
      setMessages([{ severity: 'error', code: 'import.too-large-file', text }]);
      return;
    }
    const bytes = new Uint8Array(await file.arrayBuffer());
    const createId = createIdSource((count) => crypto.getRandomValues(new Uint8Array(count)));
    const result = readRoster(bytes, group, createId);
    setMessages(result.messages);
    if (!result.ok) return;
    setChanges(countRosterChanges(group, result.value));
    onChange(result.value);
  };
  const write = async () => {
    const result = await bridge.request('roster.export', { groupFolder: folder, language });
    if (!result.ok) {
      toasts.showProblem(result.messages);
      return;
    }
    const { path } = result.value;
    toasts.show(t('imports.rosterWritten', { name: path.split(/[/\\]/u).at(-1) ?? path }), {
      label: t('registers.showFile'),
      onAction: () => void bridge.request('files.show', { path }),
    });
  };
  const isSaved = group.people === saved.people && group.roster === saved.roster;
  return (
    <section className="roster-part" aria-label={t('imports.roster')}>
      <div className="roster-acts">
        <p className="field-hint">
          {t('imports.rosterCount', { count: group.people.length })}. {t('imports.rosterHint')}
        </p>
        <Button isDisabled={!isSaved} onPress={() => void write()}>
          {t('imports.rosterWrite')}
        </Button>
        <FileChoice label={t('imports.rosterRead')} onFile={(file) => void read(file)} />
      </div>
      <p role="status">
        {!isSaved &&
          (changes === undefined
            ? t('group.tableAfterSave')
            : `${t('imports.rosterResult', changes)} ${t('imports.rosterSaveHint')}`)}
      </p>
      {messages !== undefined && <Remarks messages={messages} isOpen />}
    </section>
  );
}
