import { Redo2, Undo2 } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { VisuallyHidden } from 'react-aria-components';
import type { GroupPart } from '../../../shared/group-settings/find-problems';
import type { UnsavedGroup } from '../../state/unsaved-group';
import { useApp } from '../../state/use-app';
import { useWords } from '../../state/use-words';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { IconButton } from '../../ui/icon-button';
import { Tabs } from '../../ui/tabs';
import { AboutTab } from './about-tab';
import './group-settings.css';
import type { GroupTabProps } from './group-tab';
import { ListsTab } from './lists-tab';
import { PeopleTab } from './people-tab';
import { problemWords } from './problem-words';
import { RulesTab } from './rules-tab';
import { SeriesTab } from './series-tab';
import { useGroupDraft } from './use-group-draft';
import type { ReadGroup } from './use-group-draft';
import { WordsTab } from './words-tab';

/** What the form needs: the group as it was read, and changes that were left before. */
interface GroupSettingsProps {
  readonly folder: string;
  readonly name: string;
  readonly read: ReadGroup;
  readonly left: UnsavedGroup | undefined;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

/** A group's facts, people and rules on six pages. They are saved together, and undo stays within them until then. */
export function GroupSettings({ folder, name, read, left, onSaved, onClose }: GroupSettingsProps) {
  const { toasts, unsaved, route } = useApp();
  const words = useWords();
  const { t } = words;
  const [part, setPart] = useState<GroupPart>('about');
  const [hasOffer, setOffer] = useState(left !== undefined && !left.isWanted);
  const own = useGroupDraft(folder, read, left?.isWanted === true ? left.draft : undefined);
  const { steps, problems, isTried } = own;
  const draft = steps.current;

  const place = useRef<HTMLDivElement>(null);
  // Once, and not whenever a page comes on view: the arrows go on through the tabs.
  useEffect(
    () => place.current?.querySelector<HTMLElement>('[role="tabpanel"] input')?.focus(),
    [],
  );

  const leave = () => {
    if (steps.isChanged) {
      const kept = { ...own.read, folder, name, draft, isWanted: false };
      unsaved.set(kept);
      toasts.show(t('group.notSaved', { name }), {
        label: t('group.bringBack'),
        onAction: () => {
          unsaved.set({ ...kept, isWanted: true });
          route.set({ type: 'library' });
        },
      });
    } else if (left?.isWanted === true || !hasOffer) unsaved.set(undefined);
    onClose();
  };
  const save = async () => {
    const [first] = problems;
    if (first !== undefined) {
      own.setTried();
      setPart(first.part);
      focusWrong();
      return;
    }
    if (!(await own.save())) return;
    unsaved.set(undefined);
    toasts.show(t('group.saved', { name: draft.form.name.trim() }));
    onSaved();
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const isUndo = key === 'z' && !event.shiftKey;
    const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
    const isSave = !event.shiftKey && (key === 's' || key === 'enter');
    if (!isUndo && !isRedo && !isSave) return;
    // A search is no change of the group: its field undoes its own typing.
    if (!isSave && event.target instanceof HTMLInputElement && event.target.type === 'search')
      return;
    event.preventDefault();
    event.stopPropagation();
    if (isUndo) steps.undo();
    else if (isRedo) steps.redo();
    else void save();
  };
  const hear = useRef(onKeyDown);
  useLayoutEffect(() => {
    hear.current = onKeyDown;
  });
  useEffect(() => {
    // The buttons below are heard too, and the dialog itself, which has the cursor when a button goes.
    const dialog = place.current?.closest<HTMLElement>('[role="dialog"]');
    const onKey = (event: KeyboardEvent) => hear.current(event);
    dialog?.addEventListener('keydown', onKey);
    return () => dialog?.removeEventListener('keydown', onKey);
  }, []);
  const tab: GroupTabProps = {
    draft,
    onChange: steps.change,
    createId: own.createId,
    problemAt: (field, of) => {
      const found = problems.find((one) => one.field === field && one.of === of);
      return found === undefined || !isTried ? undefined : problemWords(found, draft, words);
    },
    wrong: isTried ? problems[0] : undefined,
    undo: steps.undo,
  };
  const label = (id: GroupPart) =>
    isTried && problems.some((problem) => problem.part === id) ? (
      <span className="group-wrong-tab">
        {t(`group.${id}`)}{' '}
        <VisuallyHidden elementType="span">{t('group.toCorrect')}</VisuallyHidden>
      </span>
    ) : (
      t(`group.${id}`)
    );

  return (
    <Dialog
      title={t('group.title', { name })}
      closeLabel={t('common.close')}
      onClose={leave}
      isLarge
      foot={
        <>
          <span className="group-foot">
            <IconButton
              icon={Undo2}
              label={t('group.undo')}
              isDisabled={!steps.canUndo}
              onPress={steps.undo}
            />
            <IconButton
              icon={Redo2}
              label={t('group.redo')}
              isDisabled={!steps.canRedo}
              onPress={steps.redo}
            />
          </span>
          <Button onPress={leave}>{t('common.cancel')}</Button>
          <Button look="primary" onPress={() => void save()}>
            {t('group.save')}
          </Button>
        </>
      }
    >
      <div ref={place} className="group-settings">
        {hasOffer && left !== undefined && (
          <Banner
            look="info"
            actions={
              <Button
                onPress={() => {
                  setOffer(false);
                  own.bringBack(left);
                }}
              >
                {t('group.bringBack')}
              </Button>
            }
          >
            {t('group.keptChanges')}
          </Banner>
        )}
        {own.refusal !== undefined && (
          <Banner
            look="danger"
            actions={
              own.canMerge && <Button onPress={() => void own.merge()}>{t('group.merge')}</Button>
            }
          >
            {own.refusal}
          </Banner>
        )}
        <Tabs
          label={t('group.parts')}
          chosen={part}
          onChoose={setPart}
          tabs={[
            {
              id: 'about',
              label: label('about'),
              content: <AboutTab {...tab} styles={read.group.facts.styles} />,
            },
            {
              id: 'people',
              label: label('people'),
              content: <PeopleTab {...tab} folder={folder} saved={own.read.group} />,
            },
            { id: 'lists', label: label('lists'), content: <ListsTab {...tab} /> },
            { id: 'series', label: label('series'), content: <SeriesTab {...tab} /> },
            { id: 'words', label: label('words'), content: <WordsTab {...tab} /> },
            { id: 'rules', label: label('rules'), content: <RulesTab {...tab} /> },
          ]}
        />
      </div>
    </Dialog>
  );
}

/** Brings the cursor to the first field that has to be corrected, once its page is on view. */
function focusWrong(): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>('.group-settings [aria-invalid="true"]')?.focus(),
    ),
  );
}
