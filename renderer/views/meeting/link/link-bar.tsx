import { X } from 'lucide-react';
import { useId, useState } from 'react';
import { isSafeLink } from '../../../../shared/base/links';
import { useWords } from '../../../state/use-words';
import { Button } from '../../../ui/button';
import { IconButton } from '../../../ui/icon-button';
import { useOpenMeeting } from '../session/use-meeting';
import './link-bar.css';

/** What the bar needs: the address of the link at the caret, empty where there is none. */
export interface LinkBarProps {
  readonly address: string;
  readonly onClose: () => void;
}

/** The address of the selected words, above the text; an empty one takes the link away. */
export function LinkBar({ address: first, onClose }: LinkBarProps) {
  const open = useOpenMeeting();
  const { t } = useWords();
  const refusalId = useId();
  const [address, setAddress] = useState(first);
  const [isRefused, setRefused] = useState(false);

  const apply = (wanted: string) => {
    if (wanted !== '' && !isSafeLink(wanted)) {
      setRefused(true);
      return;
    }
    if (wanted !== first) open.setLink(wanted);
    onClose();
  };

  return (
    // Escape closes the bar from its field and its buttons.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className="link-bar"
      role="group"
      aria-label={t('page.linkAddress')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <input
        className="field-input"
        // eslint-disable-next-line jsx-a11y/no-autofocus -- the bar was asked for by a key, to type into it
        autoFocus
        type="url"
        aria-label={t('page.linkAddress')}
        aria-invalid={isRefused}
        aria-describedby={isRefused ? refusalId : undefined}
        placeholder="https://"
        value={address}
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          setAddress(event.target.value);
          setRefused(false);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          apply(address.trim());
        }}
      />
      <Button onPress={() => apply(address.trim())}>{t('page.setLink')}</Button>
      {first !== '' && <Button onPress={() => apply('')}>{t('page.removeLink')}</Button>}
      <IconButton icon={X} label={t('page.closeLink')} onPress={onClose} />
      <p id={refusalId} className="field-error" role="alert">
        {isRefused ? t('page.linkRefused') : ''}
      </p>
    </div>
  );
}
