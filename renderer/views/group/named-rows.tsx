import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Id } from '../../../shared/base/ids';
import { useWords } from '../../state/use-words';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { TextField } from '../../ui/text-field';

/** A word of a list, perhaps with the form that stands above several. */
export interface NamedRow {
  readonly id: Id;
  readonly name: string;
  readonly plural?: string | undefined;
}

/** What the rows need. */
export interface NamedRowsProps {
  readonly title: string;
  readonly hint: string;
  readonly empty: string;
  readonly addLabel: string;
  readonly rows: readonly NamedRow[];
  readonly hasPlural?: boolean;
  /** What stands behind a row, such as how many people have it. */
  readonly noteOf?: (id: Id) => string;
  readonly problemOf: (id: Id) => string | undefined;
  readonly onRename: (id: Id, change: Partial<Pick<NamedRow, 'name' | 'plural'>>) => void;
  readonly onMove: (id: Id, by: -1 | 1) => void;
  /** Adds a row and says its id. */
  readonly onAdd: () => Id;
  /** Why it cannot go, with what can be done about it; nothing where it went. */
  readonly onRemove: (id: Id) => { readonly text: string; readonly force?: () => void } | undefined;
}

/** A list of words in its order, each line changed in its place: Alt with an arrow moves it, Enter goes on. */
export function NamedRows(props: NamedRowsProps) {
  const { title, hint, empty, addLabel, rows, hasPlural = false, noteOf, problemOf } = props;
  const { t } = useWords();
  const place = useRef<HTMLElement>(null);
  const wanted = useRef<Id>(undefined);
  const [held, setHeld] = useState<{ id: Id; text: string; force?: () => void }>();

  // A line that moved or came is in the page only now.
  useEffect(() => {
    if (wanted.current === undefined) return;
    const row = place.current?.querySelector(`[data-row="${CSS.escape(wanted.current)}"]`);
    const next =
      row?.querySelector('input') ?? place.current?.querySelector<HTMLElement>('.group-add button');
    wanted.current = undefined;
    next?.focus();
  });
  const add = () => {
    wanted.current = props.onAdd();
  };
  const goFrom = (at: number) => {
    wanted.current = (rows[at + 1] ?? rows[at - 1])?.id ?? '';
  };
  const remove = (id: Id, at: number) => {
    const refused = props.onRemove(id);
    setHeld(refused === undefined ? undefined : { id, ...refused });
    if (refused === undefined) goFrom(at);
  };
  const onKeyDown = (event: KeyboardEvent, id: Id, at: number) => {
    const isArrow = event.key === 'ArrowUp' || event.key === 'ArrowDown';
    const isField = event.target instanceof HTMLInputElement;
    if (event.altKey && isArrow && !event.ctrlKey && !event.metaKey) {
      wanted.current = id;
      props.onMove(id, event.key === 'ArrowUp' ? -1 : 1);
    } else if (isField && event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      const next = rows[at + 1];
      if (next === undefined) add();
      else
        place.current
          ?.querySelector<HTMLElement>(`[data-row="${CSS.escape(next.id)}"] input`)
          ?.focus();
    } else return;
    event.preventDefault();
  };
  const nameOf = ({ name }: NamedRow) => (name.trim() === '' ? t('group.newWord') : name);

  return (
    <section ref={place} className="group-part" aria-label={title}>
      <h3>{title}</h3>
      <p className="field-hint">{rows.length === 0 ? empty : hint}</p>
      {rows.length > 0 && (
        <ul className="group-rows">
          {rows.map((row, at) => (
            // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the keys of its fields
            <li key={row.id} data-row={row.id} onKeyDown={(event) => onKeyDown(event, row.id, at)}>
              <div className="group-row" data-plural={hasPlural || undefined}>
                <TextField
                  label={t('group.word')}
                  isLabelHidden
                  maxLength={2000}
                  value={row.name}
                  onChange={(name) => props.onRename(row.id, { name })}
                  error={problemOf(row.id)}
                />
                {hasPlural && (
                  <TextField
                    label={t('group.plural')}
                    isLabelHidden
                    maxLength={2000}
                    placeholder={
                      at === 0
                        ? `${t('group.plural')}, ${t('group.pluralHint')}`
                        : t('group.plural')
                    }
                    value={row.plural ?? ''}
                    onChange={(plural) => props.onRename(row.id, { plural })}
                  />
                )}
                {noteOf !== undefined && <span className="group-note">{noteOf(row.id)}</span>}
                <span className="group-row-acts">
                  <IconButton
                    icon={ArrowUp}
                    label={t('group.moveUp', { name: nameOf(row) })}
                    isDisabled={at === 0}
                    excludeFromTabOrder
                    onPress={() => props.onMove(row.id, -1)}
                  />
                  <IconButton
                    icon={ArrowDown}
                    label={t('group.moveDown', { name: nameOf(row) })}
                    isDisabled={at === rows.length - 1}
                    excludeFromTabOrder
                    onPress={() => props.onMove(row.id, 1)}
                  />
                  <IconButton
                    icon={X}
                    label={t('group.remove', { name: nameOf(row) })}
                    onPress={() => remove(row.id, at)}
                  />
                </span>
              </div>
              {held?.id === row.id && (
                <div className="group-held" role="alert">
                  <p>{held.text}</p>
                  {held.force !== undefined && (
                    <Button
                      look="danger"
                      onPress={() => {
                        held.force?.();
                        setHeld(undefined);
                        goFrom(at);
                      }}
                    >
                      {t('group.removeHeld')}
                    </Button>
                  )}
                  <Button
                    onPress={() => {
                      wanted.current = row.id;
                      setHeld(undefined);
                    }}
                  >
                    {t('group.keepHeld')}
                  </Button>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      <div className="group-add">
        <Button look="quiet" onPress={add}>
          <Plus aria-hidden="true" strokeWidth={1.75} />
          {addLabel}
        </Button>
      </div>
    </section>
  );
}
