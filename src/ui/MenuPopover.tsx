import { I18nProvider, Menu, MenuItem, MenuSection, Popover, Text } from 'react-aria-components';
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

/** Things of one sort, with a line between them and the next. */
export type MenuGroup = { name: string; actions: readonly MenuAction[] };

/** `groups`: each with a name for who hears them; a single one needs none. */
type MenuPopoverProps = OpenMenu & {
  groups: readonly MenuGroup[];
  /** Where it opens from its button; below it unless said otherwise. */
  placement?: 'bottom end' | 'right top';
};

const itemOf = ({ id, label, whyNot, isChosen = false }: MenuAction) => (
  <MenuItem
    key={id}
    id={id}
    textValue={label}
    {...(isChosen && { 'aria-label': common.chosen(label) })}
    className="option"
  >
    <Text slot="label">{label}</Text>
    {isChosen && <Icon name="check" />}
    {whyNot !== undefined && (
      <Text slot="description" className="small">
        {whyNot}
      </Text>
    )}
  </MenuItem>
);

/** The open menu of a button: arrows walk, Enter chooses, Escape closes, focus goes back to the button. */
export const MenuPopover = ({ trigger, groups, onClose, placement = 'bottom end' }: MenuPopoverProps) => {
  const label = trigger.current?.getAttribute('aria-label') ?? trigger.current?.textContent ?? '';
  const all = groups.flatMap(({ actions }) => actions);
  return (
    <I18nProvider locale="nl-NL">
      <Popover
        aria-label={label}
        className="popover"
        placement={placement}
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
            all.find((action) => action.id === key)?.onAction();
          }}
          disabledKeys={all.filter(({ whyNot }) => whyNot !== undefined).map(({ id }) => id)}
        >
          {groups.length === 1
            ? all.map(itemOf)
            : groups.map(({ name, actions }) => (
                <MenuSection key={name} className="options__group" aria-label={name}>
                  {actions.map(itemOf)}
                </MenuSection>
              ))}
        </Menu>
      </Popover>
    </I18nProvider>
  );
};
