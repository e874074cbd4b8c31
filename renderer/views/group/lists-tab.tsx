import type { Id } from '../../../shared/base/ids';
import { countBearers, moveThing, removeNamed } from '../../../shared/group-settings/change-lists';
import type { NamedList } from '../../../shared/group-settings/change-lists';
import { useWords } from '../../state/use-words';
import type { GroupTabProps } from './group-tab';
import { NamedRows } from './named-rows';

/** Roles that meetings give by themselves: to whoever is expected, comes by, or only listens. */
const usualRoles: readonly Id[] = ['participant', 'guest', 'observer'];

/** The group's own words for people, in the order in which lists of reports follow them. */
export function ListsTab({ draft, onChange, createId, problemAt }: GroupTabProps) {
  const { t } = useWords();
  const rowsOf = (list: NamedList) => ({
    rows: draft[list],
    hasPlural: true,
    problemOf: (id: Id) => problemAt('name', id),
    noteOf: (id: Id) => {
      const count = countBearers(draft, list, id);
      return count === 0 ? '' : t('group.bearers', { count });
    },
    onRename: (id: Id, change: { readonly name?: string; readonly plural?: string | undefined }) =>
      onChange(
        {
          ...draft,
          [list]: draft[list].map((one) => (one.id === id ? { ...one, ...change } : one)),
        },
        `${list} ${id} ${Object.keys(change).join(' ')}`,
      ),
    onMove: (id: Id, by: -1 | 1) => onChange({ ...draft, [list]: moveThing(draft[list], id, by) }),
    onAdd: () => {
      const id = createId(list === 'roles' ? 'role' : 'category');
      onChange({ ...draft, [list]: [...draft[list], { id, name: '' }] });
      return id;
    },
    onRemove: (id: Id) => {
      const name = draft[list].find((one) => one.id === id)?.name ?? '';
      if (list === 'roles' && usualRoles.includes(id))
        return { text: t('group.roleUsual', { name }) };
      const force = () => onChange(removeNamed(draft, list, id));
      const count = countBearers(draft, list, id);
      if (count === 0) {
        force();
        return undefined;
      }
      const text = t(list === 'roles' ? 'group.roleHeld' : 'group.categoryHeld', { count, name });
      return { text, force };
    },
  });
  return (
    <div className="group-page">
      <NamedRows
        {...rowsOf('categories')}
        title={t('group.categories')}
        hint={`${t('group.categoriesHint')} ${t('group.rowKeys')}`}
        empty={t('group.categoriesNone')}
        addLabel={t('group.addCategory')}
      />
      <NamedRows
        {...rowsOf('roles')}
        title={t('group.roles')}
        hint={t('group.rolesHint')}
        empty={t('group.rolesHint')}
        addLabel={t('group.addRole')}
      />
    </div>
  );
}
