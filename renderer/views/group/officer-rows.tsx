import { Plus, X } from 'lucide-react';
import { useRef } from 'react';
import { foldText } from '../../../shared/base/text';
import type { GroupDraft } from '../../../shared/group-settings/group-draft';
import type { SeriesDraft } from '../../../shared/group-settings/series-draft';
import { tellApart } from '../../../shared/group-settings/tell-apart';
import { createPersonOrder } from '../../../shared/roster/compare-people';
import { personName } from '../../editor/extensions/page/party-name';
import { useWords } from '../../state/use-words';
import { Button } from '../../ui/button';
import { ComboBox } from '../../ui/combo-box';
import { IconButton } from '../../ui/icon-button';
import { Select } from '../../ui/select';
import { useFocusLater } from './use-focus-later';

/** What the rows need. */
export interface OfficerRowsProps {
  readonly draft: GroupDraft;
  readonly series: SeriesDraft;
  readonly onChange: (series: SeriesDraft) => void;
}

/** Who has a standing role in a series: people of the group, found by typing, each with a role. */
export function OfficerRows({ draft, series, onChange }: OfficerRowsProps) {
  const { t } = useWords();
  const place = useRef<HTMLElement>(null);
  const focusLater = useFocusLater(place);
  const { officers } = series;
  const put = (next: SeriesDraft['officers']) => onChange({ ...series, officers: next });
  const names = tellApart(draft.people, personName);
  const people = draft.people
    .toSorted(createPersonOrder(draft.form.language))
    .map(({ id }) => ({ id, label: names.get(id) ?? '' }));
  const roles = draft.roles.map(({ id, name }) => ({ id, label: name || id }));

  return (
    <section ref={place} className="group-part" aria-label={t('group.officers')}>
      <h3>{t('group.officers')}</h3>
      {officers.length === 0 && <p className="field-hint">{t('group.officersNone')}</p>}
      {officers.length > 0 && (
        <ul className="group-rows">
          {officers.map((officer, at) => (
            // Rows have no id of their own: one person may hold several roles.
            <li key={at} className="group-row group-officer">
              <ComboBox
                key={officer.person}
                label={t('group.officer')}
                choices={people}
                value={officer.person === '' ? undefined : officer.person}
                empty={t('group.officerNone')}
                isMeant={(label, typed) => foldText(label).includes(foldText(typed))}
                onChange={(person) => {
                  put(officers.with(at, { ...officer, person }));
                  focusLater(`li:nth-child(${String(at + 1)}) .select`);
                }}
              />
              <Select
                label={t('group.role')}
                isLabelHidden
                value={officer.role}
                choices={roles}
                onChange={(role) => put(officers.with(at, { ...officer, role }))}
              />
              <IconButton
                icon={X}
                label={t('group.removeOfficer', {
                  name: names.get(officer.person) ?? t('group.newOfficer'),
                })}
                onPress={() => {
                  put(officers.filter((_, place) => place !== at));
                  focusLater('.group-add-officer button');
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <div className="group-add-officer">
        <Button
          look="quiet"
          isDisabled={draft.people.length === 0 || roles.length === 0}
          onPress={() => {
            const free = roles.find(({ id }) => !officers.some(({ role }) => role === id));
            put([...officers, { person: '', role: (free ?? roles[0])?.id ?? '' }]);
            focusLater('li:last-child input');
          }}
        >
          <Plus aria-hidden="true" strokeWidth={1.75} />
          {t('group.addOfficer')}
        </Button>
      </div>
    </section>
  );
}
