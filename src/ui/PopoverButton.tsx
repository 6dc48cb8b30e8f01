import { type ReactNode, type RefObject, Suspense, useRef, useState } from 'react';

/** What an open menu needs to know of its button. */
export type OpenMenu = { trigger: RefObject<HTMLButtonElement | null>; onClose: () => void };

export type PopoverButtonProps = {
  label: ReactNode;
  /** Accessible name, when the label is an icon. */
  name?: string;
  className?: string;
  /** What opens: a menu, or something with fields in it. */
  popup?: 'menu' | 'dialog';
  /** The open menu; may be one that is loaded when it is first opened. */
  children: (menu: OpenMenu) => ReactNode;
};

/** A button that opens a menu. */
export const PopoverButton = ({
  label,
  name,
  className = 'button',
  popup = 'menu',
  children,
}: PopoverButtonProps) => {
  const [isOpen, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={trigger}
        type="button"
        className={className}
        aria-label={name}
        aria-haspopup={popup}
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
      {isOpen && <Suspense>{children({ trigger, onClose: () => setOpen(false) })}</Suspense>}
    </>
  );
};
