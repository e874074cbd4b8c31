import { useState } from 'react';
import type { Group } from '../../../../shared/domain/group';
import { chooseStyle } from '../../../../shared/report/styles/choose-style';
import { useApp } from '../../../state/use-app';
import { useCommands } from '../../../state/use-commands';
import { useWords } from '../../../state/use-words';
import { StyleDialog } from '../../style/style-dialog';
import { useOwnGroup } from '../next/use-own-group';
import { useMeeting, useOpenMeeting } from '../session/use-meeting';

/** The way from a meeting to the report styles of its group; what is saved there holds in the open meeting at once. */
export function StyleParts() {
  const { toasts } = useApp();
  const { t } = useWords();
  const open = useOpenMeeting();
  const meeting = useMeeting();
  const { own } = useOwnGroup(open.path);
  const [isShown, setShown] = useState(false);
  useCommands({
    'meeting.styles': () => {
      if (own === undefined) toasts.show(t('next.noGroup'));
      else setShown(true);
    },
  });
  if (!isShown || own === undefined) return null;
  const take = ({ facts }: Group, chosen: string) => {
    if (!open.canEdit || meeting.group?.id !== facts.id) return;
    open.changeFacts('facts', (frame) => ({
      ...frame,
      group: facts,
      report: { ...frame.report, style: chosen },
    }));
  };
  return (
    <StyleDialog
      folder={own.folder}
      name={own.group.facts.shortName ?? own.group.facts.name}
      meeting={{
        session: open.journal.session(),
        style: chooseStyle({ type: 'meeting', meeting })?.id ?? own.group.facts.style,
        language: meeting.report.language ?? meeting.language,
      }}
      onSaved={take}
      onClose={() => setShown(false)}
    />
  );
}
