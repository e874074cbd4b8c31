import { X } from 'lucide-react';
import { useState } from 'react';
import { Form } from 'react-aria-components';
import { describePicture } from '../../../../shared/acts/pictures';
import type { Picture } from '../../../../shared/acts/pictures';
import { collapseSpace } from '../../../../shared/base/text';
import { useWords } from '../../../state/use-words';
import { Button } from '../../../ui/button';
import { IconButton } from '../../../ui/icon-button';
import { TextField } from '../../../ui/text-field';
import { useOpenMeeting } from '../session/use-meeting';
import './picture-bar.css';

/** What the bar needs: the picture that it is about. */
export interface PictureBarProps {
  readonly picture: Picture;
  readonly onClose: () => void;
}

/** Caption of a picture, and what it shows for those who cannot see it, above the text. */
export function PictureBar({ picture, onClose }: PictureBarProps) {
  const open = useOpenMeeting();
  const { t } = useWords();
  const [caption, setCaption] = useState(picture.caption);
  const [alternative, setAlternative] = useState(picture.alternative);

  const keep = () => {
    const next = {
      note: picture.note,
      caption: collapseSpace(caption),
      alternative: collapseSpace(alternative),
    };
    if (next.caption !== picture.caption || next.alternative !== picture.alternative) {
      open.change('picture', (meeting) => describePicture(meeting, next));
    }
    onClose();
  };

  return (
    // Escape closes the bar from its fields and its buttons.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className="picture-bar"
      role="group"
      aria-label={t('writing.pictureTitle')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <Form
        className="picture-form"
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <TextField
          label={t('writing.pictureAlternative')}
          hint={t('writing.pictureAlternativeHint')}
          value={alternative}
          onChange={setAlternative}
          // eslint-disable-next-line jsx-a11y/no-autofocus -- the bar was asked for by a key, to type into it
          autoFocus
        />
        <TextField label={t('writing.pictureCaption')} value={caption} onChange={setCaption} />
        <Button type="submit">{t('facts.keep')}</Button>
        <IconButton icon={X} label={t('common.close')} onPress={onClose} />
      </Form>
    </div>
  );
}
