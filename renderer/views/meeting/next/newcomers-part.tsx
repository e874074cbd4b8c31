import { useState } from 'react';
import { addToRoster, newcomersOf } from '../../../../shared/hand-on/newcomers';
import { personName } from '../../../editor/extensions/page/party-name';
import { useApp } from '../../../state/use-app';
import { useWords } from '../../../state/use-words';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { useMeeting } from '../session/use-meeting';
import type { OwnGroup } from './use-own-group';

/** What the part needs. */
export interface NewcomersPartProps {
  readonly own: OwnGroup;
  readonly today: string;
  readonly onChanged: () => void;
}

/** Who attended and is not on the roster of the group: accepted ones are added to it. */
export function NewcomersPart({ own, today, onChanged }: NewcomersPartProps) {
  const { bridge, toasts } = useApp();
  const { t } = useWords();
  const meeting = useMeeting();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const newcomers = newcomersOf(meeting, own.group);
  const wanted = newcomers.filter(({ person }) => !left.has(person.id));
  if (newcomers.length === 0) return <p className="next-quiet">{t('next.newcomersNone')}</p>;

  const add = async () => {
    const { folder, group, fingerprint } = own;
    const from = meeting.schedule?.date ?? today;
    const saved = await bridge.request('group.save', {
      folder,
      fingerprint,
      group: addToRoster(group, wanted, from),
    });
    if (saved.ok) toasts.show(t('next.newcomersAdded', { count: wanted.length }));
    else toasts.showProblem(saved.messages);
    onChanged();
  };
  return (
    <>
      <p className="next-quiet">{t('next.newcomersHint')}</p>
      {newcomers.map(({ person }) => (
        <Checkbox
          key={person.id}
          isSelected={!left.has(person.id)}
          onChange={(isWanted) => {
            const next = new Set(left);
            if (isWanted) next.delete(person.id);
            else next.add(person.id);
            setLeft(next);
          }}
        >
          {[personName(person), person.affiliation].filter((part) => part !== undefined).join(', ')}
        </Checkbox>
      ))}
      <div className="next-row">
        <Button isDisabled={wanted.length === 0} onPress={() => void add()}>
          {t('next.addNewcomers')}
        </Button>
      </div>
    </>
  );
}
