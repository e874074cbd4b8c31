import type { LucideIcon } from 'lucide-react';
import { EllipsisVertical } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { IconButton } from './icon-button';
import { Kbd } from './kbd';
import './overlay.css';

/** One line of a menu. */
export interface MenuLine {
  readonly id: string;
  readonly label: string;
  readonly icon?: LucideIcon;
  readonly keys?: readonly string[] | undefined;
  readonly isDangerous?: boolean;
  readonly onAction: () => void;
}

/** What a menu button needs; its label says what the menu is about. */
export interface MenuButtonProps {
  readonly label: string;
  readonly icon?: LucideIcon;
  readonly lines: readonly MenuLine[];
}

/** An icon that opens a short menu. */
export function MenuButton({ label, icon = EllipsisVertical, lines }: MenuButtonProps) {
  return (
    <MenuTrigger>
      <IconButton icon={icon} label={label} />
      <Popover className="popover" placement="bottom end" offset={4}>
        <Menu className="options" aria-label={label}>
          {lines.map(({ id, label: text, icon: Icon, keys, isDangerous = false, onAction }) => (
            <MenuItem
              key={id}
              id={id}
              textValue={text}
              className={isDangerous ? 'option option-danger' : 'option'}
              onAction={onAction}
            >
              {Icon !== undefined && <Icon aria-hidden="true" strokeWidth={1.75} />}
              {text}
              {keys !== undefined && keys.length > 0 && <Kbd keys={keys} />}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
