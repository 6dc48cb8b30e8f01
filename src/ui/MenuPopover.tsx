import { I18nProvider, Menu, MenuItem, Popover, Text } from 'react-aria-components';
import { common } from '@/text/words';
import { Icon } from './Icon';
import type { OpenMenu } from './PopoverButton';

/** One thing a menu can do, or the sentence that says why it cannot now. */
export type MenuAction = {
  id: string;
  label: string;
  whyNot?: string | undefined;
  /** It is one of several, and the one that holds now. */
  isChosen?: boolean;
  onAction: () => void;
};

type MenuPopoverProps = OpenMenu & { actions: readonly MenuAction[] };

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
          disabledKeys={actions.filter(({ whyNot }) => whyNot !== undefined).map(({ id }) => id)}
        >
          {actions.map(({ id, label: text, whyNot, isChosen = false }) => (
            <MenuItem
              key={id}
              id={id}
              textValue={text}
              {...(isChosen && { 'aria-label': common.chosen(text) })}
              className="option"
            >
              <Text slot="label">{text}</Text>
              {isChosen && <Icon name="check" />}
              {whyNot !== undefined && (
                <Text slot="description" className="small">
                  {whyNot}
                </Text>
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </I18nProvider>
  );
};
