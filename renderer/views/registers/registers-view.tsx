import { useEffect, useRef, useState } from 'react';
import type { ActionOrder } from '../../../shared/registers/filter-register';
import {
  filterActions,
  filterDecisions,
  isOverdue,
  ownersOf,
} from '../../../shared/registers/filter-register';
import type { Register } from '../../../shared/registers/register';
import { useApp } from '../../state/use-app';
import { useWords } from '../../state/use-words';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { LiveRegion } from '../../ui/live-region';
import { SearchField } from '../../ui/search-field';
import { Select } from '../../ui/select';
import { Tabs } from '../../ui/tabs';
import { PickList } from '../meeting/parts/pick-list';
import { actionLine, decisionLine } from './register-lines';
import './registers-view.css';
import { useRegister } from './use-register';

/** What the screen needs: the group whose registers it shows. */
export interface RegistersViewProps {
  readonly folder: string;
  readonly name: string;
  readonly onBack: () => void;
}

type Kind = 'actions' | 'decisions';

const anybody = '-';
const mostLines = 500;
const empty: Register = { meetings: [], decisions: [], actions: [], announced: [] };

/** The decisions and actions over all meetings of a group, to look through, go to and save. */
export function RegistersView({ folder, name, onBack }: RegistersViewProps) {
  const { bridge, info, route, toasts } = useApp();
  const words = useWords();
  const { t, language } = words;
  const read = useRegister(folder);
  const [kind, setKind] = useState<Kind>('actions');
  const [text, setText] = useState('');
  const [owner, setOwner] = useState(anybody);
  const [order, setOrder] = useState<ActionOrder>('due');
  const [isOpen, setOpen] = useState(true);
  const [isLate, setLate] = useState(false);
  const [chosen, setChosen] = useState<string>();
  const search = useRef<HTMLInputElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const isRead = read !== undefined;

  useEffect(() => {
    if (isRead) place.current?.querySelector<HTMLElement>('.pick-list')?.focus();
  }, [isRead]);

  const register = read?.register ?? empty;
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: info.zone }).format(new Date());
  const isActions = kind === 'actions';
  const filter = {
    ...(isOpen ? { isOpen: true as const } : {}),
    ...(isActions && isLate ? { isOverdue: true as const } : {}),
    ...(isActions && owner !== anybody ? { owner } : {}),
    ...(text.trim() === '' ? {} : { text: text.trim() }),
  };
  const actions = filterActions(register.actions, filter, order, today);
  const decisions = filterDecisions(register.decisions, filter);
  const entries = isActions ? actions : decisions;
  const all = isActions ? register.actions : register.decisions;
  const late = actions.filter((action) => isOverdue(action, today)).length;
  const sources = { register, words, today };
  const lines = isActions
    ? actions.slice(0, mostLines).map((action) => actionLine(action, sources))
    : decisions.slice(0, mostLines).map((decision) => decisionLine(decision, sources));

  const go = (key: string) => {
    const entry = entries.find((one) => one.key === key);
    const file = read?.files.find(({ meeting }) => meeting === entry?.place.meeting);
    if (entry === undefined) return;
    if (file === undefined) toasts.show(t('registers.missingMeeting'));
    else {
      const { note } = entry.place;
      route.set({ type: 'meeting', path: file.path, ...(note === undefined ? {} : { note }) });
    }
  };
  const save = (format: 'csv' | 'ics') =>
    void bridge
      .request('register.export', {
        groupFolder: folder,
        kind,
        format,
        filter: { ...filter, order },
        language,
      })
      .then((result) => {
        if (!result.ok) {
          toasts.showProblem(result.messages);
          return;
        }
        const { path } = result.value;
        toasts.show(t('registers.saved', { name: path.split(/[/\\]/u).at(-1) ?? path }), {
          label: t('registers.showFile'),
          onAction: () => void bridge.request('files.show', { path }),
        });
      });

  const list = (
    <>
      <div className="register-filters">
        <SearchField
          label={t('registers.filter')}
          clearLabel={t('common.clear')}
          value={text}
          onChange={setText}
          inputRef={search}
        />
        <Checkbox isSelected={isOpen} onChange={setOpen}>
          {t(isActions ? 'registers.onlyOpen' : 'registers.onlyProposed')}
        </Checkbox>
        {isActions && (
          <>
            <Checkbox isSelected={isLate} onChange={setLate}>
              {t('registers.onlyOverdue')}
            </Checkbox>
            <Select
              label={t('registers.owner')}
              value={owner}
              choices={[
                { id: anybody, label: t('registers.anyOwner') },
                ...ownersOf(register.actions).map((id) => ({ id, label: id })),
              ]}
              onChange={setOwner}
            />
            <Select<ActionOrder>
              label={t('registers.order')}
              value={order}
              choices={[
                { id: 'due', label: t('registers.orderDue') },
                { id: 'owner', label: t('registers.orderOwner') },
                { id: 'meeting', label: t('registers.orderMeeting') },
                { id: 'status', label: t('registers.orderStatus') },
              ]}
              onChange={setOrder}
            />
          </>
        )}
      </div>
      <p className="register-count">
        {t('registers.count', { count: entries.length })}
        {isActions && late > 0 && ` · ${t('registers.overdueCount', { count: late })}`}
        {entries.length > mostLines && ` · ${t('registers.more', { count: mostLines })}`}
      </p>
      {lines.length === 0 ? (
        <p className="register-empty">
          {t(
            all.length > 0
              ? 'registers.nothingFound'
              : isActions
                ? 'registers.noActions'
                : 'registers.noDecisions',
          )}{' '}
          {all.length > 0 && (
            <Button
              onPress={() => {
                setText('');
                setOwner(anybody);
                setOpen(false);
                setLate(false);
              }}
            >
              {t('registers.clear')}
            </Button>
          )}
        </p>
      ) : (
        <PickList
          label={t('registers.list')}
          lines={lines}
          chosen={chosen}
          isStart
          onChoose={setChosen}
          onEnter={go}
          onKey={(event) => {
            if (event.key !== '/') return false;
            search.current?.select();
            return true;
          }}
        />
      )}
      <p className="pane-hint">{t('registers.keys')}</p>
    </>
  );

  return (
    <div className="library-content register" ref={place}>
      <div className="library-title">
        <h1 className="library-heading">{t('registers.title', { group: name })}</h1>
        <div className="register-acts">
          <Button look="quiet" onPress={onBack}>
            {t('registers.back')}
          </Button>
          <Button isDisabled={!isRead} onPress={() => save('csv')}>
            {t('registers.saveCsv')}
          </Button>
          <Button isDisabled={!isRead} onPress={() => save('ics')}>
            {t('registers.saveIcs')}
          </Button>
        </div>
      </div>
      <LiveRegion>{isRead ? t('registers.count', { count: entries.length }) : ''}</LiveRegion>
      {!isRead && <p role="status">{t('registers.reading')}</p>}
      {isRead && (
        <Tabs<Kind>
          label={t('registers.title', { group: name })}
          chosen={kind}
          onChoose={(next) => {
            setKind(next);
            // Most decisions are adopted, so that "proposed only" would hide nearly all of them.
            setOpen(next === 'actions');
            setChosen(undefined);
          }}
          tabs={[
            { id: 'actions', label: t('registers.actions'), content: isActions && list },
            { id: 'decisions', label: t('registers.decisions'), content: !isActions && list },
          ]}
        />
      )}
      {read !== undefined && read.unreadable.length > 0 && (
        <details className="library-unreadable">
          <summary>{t('registers.unreadable', { count: read.unreadable.length })}</summary>
          <ul>
            {read.unreadable.map(({ path, reason }) => (
              <li key={path}>
                <code>{path}</code> {reason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
