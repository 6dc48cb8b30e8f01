import type { RefObject } from 'react';
import { I18nProvider, Menu, MenuItem, Popover } from 'react-aria-components';

/** One thing a menu can do. */
export type MenuAction = { id: string; label: string; isDisabled?: boolean; onAction: () => void };

type MenuPopoverProps = {
  trigger: RefObject<HTMLButtonElement | null>;
  actions: readonly MenuAction[];
  onClose: () => void;
};

/** The open menu of a button: arrows walk, Enter chooses, Escape closes, focus goes back to the button. */
export const MenuPopover = ({ trigger, actions, onClose }: MenuPopoverProps) => {
  const label = trigger.current?.getAttribute('aria-label') ?? trigger.current?.textContent ?? '';
  return (
    <I18nProvider locale="nl-NL">
      <Popover
        aria-label={label}
        className="popover"
        placement="bottom end"
        triggerRef={trigger}
        isOpen
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose();
        }}
      >
        <Menu
          className="options"
          autoFocus="first"
          aria-label={label}
          onAction={(key) => {
            onClose();
            actions.find((action) => action.id === key)?.onAction();
          }}
          disabledKeys={actions.filter((action) => action.isDisabled).map((action) => action.id)}
        >
          {actions.map((action) => (
            <MenuItem key={action.id} id={action.id} className="option">
              {action.label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </I18nProvider>
  );
};
