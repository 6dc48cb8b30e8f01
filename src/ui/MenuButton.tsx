import { lazy } from 'react';
import type { MenuAction } from './MenuPopover';
import { PopoverButton, type PopoverButtonProps } from './PopoverButton';

const MenuPopover = lazy(() => import('./MenuPopover').then((module) => ({ default: module.MenuPopover })));

type MenuButtonProps = Omit<PopoverButtonProps, 'children'> & { actions: readonly MenuAction[] };

/** A button that opens a menu. The menu itself is loaded when it is first opened. */
export const MenuButton = ({ actions, ...button }: MenuButtonProps) => (
  <PopoverButton {...button}>
    {(menu) => <MenuPopover {...menu} groups={[{ name: 'all', actions }]} />}
  </PopoverButton>
);
