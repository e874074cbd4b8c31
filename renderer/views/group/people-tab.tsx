import {
  memo,
  useCallback,
  useDeferredValue,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { KeyboardEvent } from 'react';
import type { Id } from '../../../shared/base/ids';
import { collapseSpace, foldText } from '../../../shared/base/text';
import type { Group } from '../../../shared/domain/group';
import type { Person } from '../../../shared/domain/person';
import { addPerson, removePerson } from '../../../shared/group-settings/change-people';
import { tellApart } from '../../../shared/group-settings/tell-apart';
import { readNewcomer } from '../../../shared/roster/read-newcomer';
import { personName } from '../../editor/extensions/page/party-name';
import { useApp } from '../../state/use-app';
import { useWords } from '../../state/use-words';
import { Button } from '../../ui/button';
import { SearchField } from '../../ui/search-field';
import { letterOf } from '../meeting/parts/letter-of';
import { PickList } from '../meeting/parts/pick-list';
import { findInRoster, listRoster } from './find-in-roster';
import type { GroupTabProps } from './group-tab';
import { PersonForm } from './person-form';
import { RemovedLine } from './removed-line';
import type { Removed } from './removed-line';
import { rosterLine } from './roster-line';
import { RosterPart } from './roster-part';
import { useFocusLater } from './use-focus-later';
import './group-people.css';

/** What the page needs beside the draft: the group's folder, and the group as its file has it. */
interface PeopleTabProps extends GroupTabProps {
  readonly folder: string;
  readonly saved: Group;
}

/** The list is made anew only when it is another one. */
const RosterList = memo(PickList<Id>);

const listSelector = '.group-people-list [role="listbox"]';
const searchSelector = '.group-people-list input';
const formSelector = '.group-person input';

/** Everybody of the group: found by typing, walked by arrows, one at a time with all that is known. */
export function PeopleTab({ folder, saved, ...tab }: PeopleTabProps) {
  const { draft, onChange, createId, wrong, undo } = tab;
  const { info } = useApp();
  const { t } = useWords();
  const place = useRef<HTMLDivElement>(null);
  const focusLater = useFocusLater(place);
  const [typed, setTyped] = useState('');
  const sought = useDeferredValue(typed);
  const [wanted, setWanted] = useState<Id>();
  const [isEditing, setEditing] = useState(wrong?.part === 'people');
  const [removed, setRemoved] = useState<Removed>();
  const [today] = useState(() =>
    new Intl.DateTimeFormat('en-CA', { timeZone: info.zone }).format(new Date()),
  );

  // Letters typed in the form must not wait for a list of hundreds, which follows.
  const listed = useDeferredValue(draft);
  const all = useMemo(() => listRoster(listed), [listed]);
  const names = useMemo(() => tellApart(listed.people, personName), [listed.people]);
  const found = useMemo(() => findInRoster(all, sought), [all, sought]);
  const nameOf = (person: Person) => {
    const name = names.get(person.id)?.trim() ?? '';
    return name === '' ? t('group.unnamed') : name;
  };
  const broken = wrong?.part === 'people' ? wrong.of : undefined;
  const chosen = wanted ?? broken;
  // Arrows must not wait for the form, which follows when they rest.
  const followed = useDeferredValue(chosen);
  const shown = draft.people.find(({ id }) => id === (isEditing ? chosen : followed));
  const lines = useMemo(
    () => found.map((line) => rosterLine(line, nameOf(line.person), today, t)),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- names says all that nameOf does
    [found, names, today, t],
  );

  const edit = (id: Id) => {
    setWanted(id);
    setEditing(true);
    focusLater(formSelector);
  };
  const add = (name = '') => {
    const id = createId('person');
    const newcomer = name === '' ? { surname: '', given: '' } : readNewcomer({ name });
    onChange(addPerson(draft, { id, ...newcomer }));
    setTyped('');
    setRemoved(undefined);
    edit(id);
  };
  const remove = (id: Id) => {
    const at = found.findIndex(({ person }) => person.id === id);
    const person = draft.people.find((one) => one.id === id);
    if (person === undefined) return;
    const after = removePerson(draft, id);
    onChange(after);
    setWanted((found[at + 1] ?? found[at - 1])?.person.id);
    setEditing(false);
    setRemoved({ text: t('group.personRemoved', { name: nameOf(person) }), after });
    focusLater(found.length > 1 ? listSelector : searchSelector);
  };
  const leaveForm = () => {
    setEditing(false);
    // Whoever was added and got no name is nobody.
    const isNobody =
      shown !== undefined &&
      collapseSpace(`${shown.surname}${shown.given}${shown.display ?? ''}`) === '' &&
      !saved.people.some(({ id }) => id === shown.id);
    if (isNobody) onChange(removePerson(draft, shown.id));
    focusLater(listSelector);
  };
  const onListKey = (event: KeyboardEvent, id: Id): boolean => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key === 'Delete') remove(id);
    else if (event.key === 'Insert' || letterOf(event) === 'N') add();
    else if (isPlain && event.key === '/') focusLater(searchSelector);
    else return false;
    return true;
  };
  const onSearchKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const [first] = findInRoster(all, typed);
    if (event.key === 'ArrowDown' && first !== undefined) {
      setWanted(first.person.id);
      focusLater(listSelector);
    } else if (event.key === 'Enter' && typed.trim() !== '') {
      if (first === undefined) add(collapseSpace(typed));
      else edit(first.person.id);
    } else return;
    event.preventDefault();
  };
  const isFound = found.length > 0;
  // What list and form do stays one thing, so that neither is made anew with the other.
  const acts = useRef({ edit, leaveForm, onListKey, remove });
  useLayoutEffect(() => {
    acts.current = { edit, leaveForm, onListKey, remove };
  });
  const onEnter = useCallback((id: Id) => acts.current.edit(id), []);
  const onKey = useCallback(
    (event: KeyboardEvent, id: Id) => acts.current.onListKey(event, id),
    [],
  );
  const onLeave = useCallback(() => acts.current.leaveForm(), []);
  const onRemove = useCallback((id: Id) => acts.current.remove(id), []);

  return (
    <div ref={place} className="group-page group-people" data-editing={isEditing || undefined}>
      <div className="group-people-list">
        <div className="group-people-head">
          {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- hears the keys of the field in it */}
          <div className="group-find" onKeyDown={onSearchKey}>
            <SearchField
              label={t('group.find')}
              clearLabel={t('common.clear')}
              value={typed}
              onChange={setTyped}
            />
          </div>
          <Button onPress={() => add()}>{t('group.add')}</Button>
        </div>
        <p className="group-count" role="status">
          {sought.trim() === ''
            ? t('group.count', { count: all.length })
            : isFound
              ? `${t('group.countFound', { found: found.length, all: all.length })} · ${t('group.findEnter', { name: nameOf(found[0]?.person ?? { id: '', surname: '', given: '' }) })}`
              : t('group.findAdds', { name: collapseSpace(sought) })}
        </p>
        {all.length === 0 && <p className="field-hint">{t('group.nobody')}</p>}
        {isFound && (
          <>
            <div className="group-person-line group-columns" aria-hidden="true">
              <span>{t('group.columnName')}</span>
              <span>{t('group.columnRole')}</span>
              <span>{t('group.columnCategory')}</span>
              <span>{t('group.columnAffiliation')}</span>
              <span>{t('group.columnEmail')}</span>
            </div>
            <div className="tray-scroll group-people-scroll">
              <RosterList
                label={t('group.list')}
                lines={lines}
                chosen={chosen}
                onChoose={setWanted}
                onEnter={onEnter}
                onKey={onKey}
              />
            </div>
          </>
        )}
        <p className="field-hint">{t('group.keys')}</p>
        <RemovedLine
          text={removed?.after === draft ? removed.text : undefined}
          onUndo={() => {
            setRemoved(undefined);
            undo();
            focusLater(listSelector);
          }}
        />
        <RosterPart
          folder={folder}
          group={{
            facts: { ...saved.facts, roles: draft.roles, categories: draft.categories },
            people: draft.people,
            roster: draft.roster,
          }}
          saved={saved}
          onChange={({ people, roster }) => onChange({ ...draft, people, roster })}
        />
      </div>
      <div className="group-person">
        {shown === undefined ? (
          <p className="field-hint">{t('group.choosePerson')}</p>
        ) : (
          <PersonForm
            {...tab}
            person={shown}
            name={nameOf(shown)}
            hasNamesake={isMistakable(shown, draft.people)}
            onLeave={onLeave}
            onRemove={onRemove}
          />
        )}
      </div>
    </div>
  );
}

/** Whether somebody else has the same name, and nothing else tells them apart. */
function isMistakable(person: Person, people: readonly Person[]): boolean {
  const known = (one: Person) =>
    [personName(one), one.affiliation ?? '', one.email ?? ''].map(foldText).join('\n');
  const own = known(person);
  return (
    personName(person).trim() !== '' &&
    people.some((one) => one.id !== person.id && known(one) === own)
  );
}
