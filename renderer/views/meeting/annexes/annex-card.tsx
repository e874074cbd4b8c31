import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import {
  annexWords as wordsIn,
  titleAnnex,
  turnAnnex,
  writeAnnex,
} from '../../../../shared/acts/annexes';
import type { IdSource } from '../../../../shared/base/ids';
import type { Annex } from '../../../../shared/domain/annex';
import { useWords } from '../../../state/use-words';
import { Checkbox } from '../../../ui/checkbox';
import { IconButton } from '../../../ui/icon-button';
import { TextField } from '../../../ui/text-field';
import { annexWords } from './annex-words';

/** What an annex on the screen needs. */
export interface AnnexCardProps {
  readonly annex: Annex;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly canEdit: boolean;
  readonly createId: IdSource;
  readonly onChange: (annex: Annex) => void;
  readonly onMove: (by: number) => void;
  readonly onRemove: () => void;
}

/** One annex: its title, where it goes, and its words where it has some of its own. */
export function AnnexCard(props: AnnexCardProps) {
  const { annex, isFirst, isLast, canEdit, createId, onChange, onMove, onRemove } = props;
  const { t } = useWords();
  const kind = t(annexWords[annex.source.type]);
  const name = annex.title ?? kind;
  const words = wordsIn(annex);
  return (
    <li className="annex">
      <div className="annex-head">
        <span className="annex-kind">{kind}</span>
        {canEdit && (
          <span className="annex-acts">
            <IconButton
              icon={ArrowUp}
              label={t('annexes.up', { name })}
              isDisabled={isFirst}
              onPress={() => onMove(-1)}
            />
            <IconButton
              icon={ArrowDown}
              label={t('annexes.down', { name })}
              isDisabled={isLast}
              onPress={() => onMove(1)}
            />
            <IconButton icon={Trash2} label={t('annexes.remove', { name })} onPress={onRemove} />
          </span>
        )}
      </div>
      <TextField
        label={t('annexes.ownTitle')}
        hint={annex.source.type === 'notes' ? undefined : t('annexes.ownTitleHint')}
        value={annex.title ?? ''}
        isReadOnly={!canEdit}
        onChange={(title) => onChange(titleAnnex(annex, title))}
      />
      {annex.source.type === 'notes' &&
        (words === undefined ? (
          <p className="annex-quiet">{t('annexes.rich')}</p>
        ) : (
          <TextField
            label={t('annexes.words')}
            isLong
            defaultValue={words}
            isReadOnly={!canEdit}
            onChange={(text) => onChange(writeAnnex(annex, text, createId))}
          />
        ))}
      <div className="annex-choices">
        <Checkbox
          isSelected={annex.include === 'announced'}
          isDisabled={!canEdit}
          onChange={(isAnnounced) =>
            onChange({ ...annex, include: isAnnounced ? 'announced' : 'included' })
          }
        >
          {t('annexes.announced')}
        </Checkbox>
        <Checkbox
          isSelected={annex.orientation === 'landscape'}
          isDisabled={!canEdit}
          onChange={(isLandscape) => onChange(turnAnnex(annex, isLandscape))}
        >
          {t('annexes.landscape')}
        </Checkbox>
      </div>
    </li>
  );
}
