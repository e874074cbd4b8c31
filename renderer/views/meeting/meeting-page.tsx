import { useRef, useState } from 'react';
import { useApp } from '../../state/use-app';
import { useCommands } from '../../state/use-commands';
import { useWords } from '../../state/use-words';
import { showAndFocus } from '../../ui/show-and-focus';
import { SplitPane } from '../../ui/split-pane';
import { AgendaPane } from './agenda/agenda-pane';
import { PasteAgendaDialog } from './agenda/paste-agenda-dialog';
import { useAgendaActs } from './agenda/use-agenda-acts';
import { MeetingBar } from './bar/meeting-bar';
import { SaveBanner } from './bar/save-banner';
import { useClockCommands } from './bar/use-clock-commands';
import { CirculateParts } from './circulate/circulate-parts';
import { ExportDialog } from './export/export-dialog';
import { StyleParts } from './export/style-parts';
import { useCopyToSend } from './export/use-copy-to-send';
import { AnnexesDialog } from './annexes/annexes-dialog';
import { FactsDialog } from './facts/facts-dialog';
import { useFloorCommands } from './floor/use-floor-commands';
import { HistoryParts } from './history/history-parts';
import { ImportDrop } from './import/import-drop';
import { useImport } from './import/use-import';
import { ItemParts } from './item-parts';
import { MergeParts } from './merge/merge-parts';
import { NextParts } from './next/next-parts';
import { NotesPage } from './notes-page';
import { PreviewPane } from './preview/preview-pane';
import { FrontPage } from './shared-screen/front-page';
import { SafeBar } from './shared-screen/safe-bar';
import { useFront } from './shared-screen/use-front';
import { SourcesPane } from './summary/sources-pane';
import { useSummaryCommands } from './summary/use-summary-commands';
import { useOpenMeeting } from './session/use-meeting';
import { Tray } from './tray';
import type { TrayTab } from './tray';
import { usePageCommands } from './use-page-commands';
import { usePanes } from './use-panes';
import './meeting-page.css';

/** Where the things of an imported file are. */
const tabOfImport = {
  attendance: 'people',
  calendar: 'people',
  chat: 'chat',
  transcript: 'transcript',
} as const;

/** A meeting on the screen: agenda, notes, tray and preview around one text, and a bar above them. */
export function MeetingPage() {
  const { route } = useApp();
  const { t } = useWords();
  const place = useRef<HTMLDivElement>(null);
  const panes = usePanes(place);
  const [tab, setTab] = useState<TrayTab>('people');
  const [isExporting, setExporting] = useState(false);
  const [isShowingFacts, setShowingFacts] = useState(false);
  const [isShowingAnnexes, setShowingAnnexes] = useState(false);
  const copyToSend = useCopyToSend();
  const showTab = (next: TrayTab) => {
    showAndFocus(() => {
      setTab(next);
      panes.show('tray');
    }, '.tray [data-pane-start]');
  };

  const agendaActs = useAgendaActs();
  const open = useOpenMeeting();
  const running = useImport({
    onShow: () => showTab('import'),
    onDone: (kind) => {
      setTab(tabOfImport[kind]);
      open.focus();
    },
    onAgenda: agendaActs.setPasted,
    addAgenda: agendaActs.addDraft,
  });
  usePageCommands();
  useClockCommands();
  useSummaryCommands(panes);
  useFloorCommands(() => showTab('floor'));
  const front = useFront();
  useCommands({
    'library.show': () => route.set({ type: 'library' }),
    'meeting.export': () => setExporting(true),
    'meeting.copyToSend': copyToSend,
    'meeting.facts': () => setShowingFacts(true),
    'meeting.annexes': () => setShowingAnnexes(true),
    'meeting.checkIn': () => showTab('people'),
    'meeting.chatMessage': () => showTab('chat'),
    'view.people': () => showTab('people'),
    'view.chat': () => showTab('chat'),
    'view.actions': () => showTab('actions'),
    'view.comments': () => showTab('comments'),
    'view.privateNotes': () => showTab('privateNotes'),
    'view.check': () => showTab('check'),
    'view.transcript': () => showTab('transcript'),
    ...(open.canEdit ? { 'meeting.import': running.begin } : {}),
    'view.agenda': () => panes.toggle('agenda'),
    'view.tray': () => panes.toggle('tray'),
    'view.preview': () => panes.toggle('preview'),
    'view.focusMode': panes.toggleFocus,
  });

  return (
    <div
      ref={place}
      className="meeting"
      data-narrow={panes.isNarrow || undefined}
      data-safe={front.isSafe || undefined}
    >
      <MeetingBar panes={panes} isSafe={front.isSafe} onExport={() => setExporting(true)} />
      <SaveBanner />
      {front.isSafe && <SafeBar front={front} />}
      <HistoryParts />
      <CirculateParts />
      <StyleParts />
      <NextParts />
      <MergeParts />
      <ImportDrop onFile={open.canEdit ? running.takeFile : undefined} />
      <div className="meeting-panes">
        {panes.isShown('agenda') && (
          <SplitPane
            {...panes.widthOf('agenda')}
            label={t('page.agenda')}
            resizeLabel={t('common.resize', { name: t('page.agenda') })}
            side="start"
          >
            <AgendaPane acts={agendaActs} isSafe={front.isSafe} />
          </SplitPane>
        )}
        {panes.isShown('sources') && !front.isSafe && (
          <SplitPane
            {...panes.widthOf('sources')}
            label={t('summary.title')}
            resizeLabel={t('common.resize', { name: t('summary.title') })}
            side="start"
            usualWidth={26}
            minWidth={18}
            maxWidth={48}
          >
            <SourcesPane />
          </SplitPane>
        )}
        <NotesPage isSafe={front.isSafe} />
        {panes.isShown('preview') && (
          <SplitPane
            {...panes.widthOf('preview')}
            label={t('page.preview')}
            resizeLabel={t('common.resize', { name: t('page.preview') })}
            side="end"
            usualWidth={32}
            minWidth={16}
            maxWidth={60}
          >
            <PreviewPane />
          </SplitPane>
        )}
        {panes.isShown('tray') && (
          <SplitPane
            {...panes.widthOf('tray')}
            label={t('page.tray')}
            resizeLabel={t('common.resize', { name: t('page.tray') })}
            side="end"
            usualWidth={21}
            minWidth={16}
          >
            <Tray
              chosen={tab}
              onChoose={setTab}
              running={running}
              isSafe={front.isSafe}
              onRefuse={front.refuse}
            />
          </SplitPane>
        )}
        <ItemParts isSafe={front.isSafe} />
      </div>
      {agendaActs.pasted !== undefined && (
        <PasteAgendaDialog
          text={agendaActs.pasted}
          onClose={() => agendaActs.setPasted(undefined)}
          onAdd={agendaActs.addDraft}
        />
      )}
      {isShowingAnnexes && <AnnexesDialog onClose={() => setShowingAnnexes(false)} />}
      {isShowingFacts && <FactsDialog onClose={() => setShowingFacts(false)} />}
      {front.isShown && <FrontPage front={front} />}
      {isExporting && <ExportDialog onClose={() => setExporting(false)} />}
    </div>
  );
}
