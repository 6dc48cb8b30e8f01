import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import type { MenuAction } from './MenuPopover';

const MenuPopover = lazy(() => import('./MenuPopover').then((module) => ({ default: module.MenuPopover })));

type MenuButtonProps = {
  label: ReactNode;
  /** Accessible name, when the label is an icon. */
  name?: string;
  className?: string;
  actions: readonly MenuAction[];
};

/** A button that opens a menu. The menu itself is loaded when it is first opened. */
export const MenuButton = ({ label, name, className = 'button', actions }: MenuButtonProps) => {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={name}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {label}
      </button>
      {isOpen && (
        <Suspense>
          <MenuPopover trigger={button} actions={actions} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
};
