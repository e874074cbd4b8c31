import { ArrowDown, ArrowUp } from 'lucide-react';
import type { StylePart } from '../../../shared/domain/style/style-part';
import type { PlainKey } from '../../../shared/i18n/translate';
import { movePart, togglePart } from '../../../shared/report/styles/edit/style-changes';
import { styleWords } from '../../../shared/report/styles/edit/style-words';
import { useWords } from '../../state/use-words';
import { Checkbox } from '../../ui/checkbox';
import { IconButton } from '../../ui/icon-button';
import type { StyleTabProps } from './style-tab';
import { wordName } from './word-name';

const partKeys = {
  title: 'style.partTitle',
  generated: 'style.partGenerated',
  facts: 'style.partFacts',
  opening: 'style.partOpening',
  closing: 'style.partClosing',
  agenda: 'style.partAgenda',
  participants: 'style.partParticipants',
  sections: 'style.partSections',
  nextMeetings: 'style.partNextMeetings',
  register: 'style.partRegister',
  mattersArising: 'style.partMattersArising',
  line: 'style.partLine',
  annexes: 'style.partAnnexes',
} as const satisfies Readonly<Record<StylePart['type'], PlainKey>>;

/** The parts of a report in their order; each can be switched off, and has buttons to move it, which keep the focus as it moves. */
export function PartsTab({ style, language, isFixed, onChange }: StyleTabProps) {
  const { t } = useWords();
  const words = new Map(styleWords(style, language).map((word) => [word.key, wordName(word, t)]));
  const detailOf = (part: StylePart) => {
    if (part.type === 'generated') return words.get(part.slot);
    if (part.type === 'line') return words.get(part.text);
    return 'label' in part && part.label !== undefined ? words.get(part.label.text) : undefined;
  };
  const move = (from: number, by: -1 | 1) => {
    onChange(movePart(style, from, from + by));
    // The part takes its buttons along; focus goes with it, so that a second press moves it again.
    setTimeout(() => {
      const line = document.querySelectorAll<HTMLElement>('.style-parts > li')[from + by];
      const [up, down] = line?.querySelectorAll<HTMLButtonElement>('button') ?? [];
      const same = by < 0 ? up : down;
      (same?.disabled === true ? (by < 0 ? down : up) : same)?.focus();
    });
  };
  return (
    <div className="style-fields">
      <p className="field-hint">{t('style.orderHint')}</p>
      <ol className="style-parts">
        {style.parts.map((part, at) => {
          const name = t(partKeys[part.type]);
          const detail = detailOf(part);
          return (
            <li key={`${part.type} ${detail ?? ''}`}>
              <span className="style-part-name">
                <Checkbox
                  isSelected={part.hidden !== true}
                  isDisabled={isFixed}
                  onChange={() => onChange(togglePart(style, at))}
                >
                  <span className="style-part-words">
                    {name}
                    {detail !== undefined && <small>{detail}</small>}
                  </span>
                </Checkbox>
              </span>
              <IconButton
                icon={ArrowUp}
                label={t('style.up', { name })}
                isDisabled={isFixed || at === 0}
                onPress={() => move(at, -1)}
              />
              <IconButton
                icon={ArrowDown}
                label={t('style.down', { name })}
                isDisabled={isFixed || at === style.parts.length - 1}
                onPress={() => move(at, 1)}
              />
            </li>
          );
        })}
      </ol>
    </div>
  );
}
