import { lazy, type ReactNode } from 'react';
import { PopoverButton } from './PopoverButton';

const PopoverBody = lazy(() => import('./PopoverBody').then((module) => ({ default: module.PopoverBody })));

type PopoverPanelProps = {
  label: ReactNode;
  /** What opens is called this; the button too, unless its label says it all. */
  name: string;
  isNamedByLabel?: boolean;
  className?: string;
  children: ReactNode;
};

/** A button with something to read or change over the page. What opens is loaded when it is first opened. */
export const PopoverPanel = ({
  label,
  name,
  isNamedByLabel = false,
  className = 'button',
  children,
}: PopoverPanelProps) => (
  <PopoverButton label={label} {...(!isNamedByLabel && { name })} className={className} popup="dialog">
    {(menu) => (
      <PopoverBody {...menu} name={name}>
        {children}
      </PopoverBody>
    )}
  </PopoverButton>
);
