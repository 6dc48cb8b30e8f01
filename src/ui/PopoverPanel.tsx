import type { ReactNode } from 'react';
import { Dialog, I18nProvider, Popover } from 'react-aria-components';
import { PopoverButton } from './PopoverButton';
import './PopoverPanel.css';

type PopoverPanelProps = { label: ReactNode; name: string; className?: string; children: ReactNode };

/** A button with something to read or change over the page: by pointer, touch and keyboard; Escape closes it. */
export const PopoverPanel = ({ label, name, className = 'button', children }: PopoverPanelProps) => (
  <PopoverButton label={label} name={name} className={className} popup="dialog">
    {({ trigger, onClose }) => (
      <I18nProvider locale="nl-NL">
        <Popover
          className="popover popover--panel"
          triggerRef={trigger}
          isOpen
          onOpenChange={(isOpen) => {
            if (!isOpen) onClose();
          }}
        >
          <Dialog className="popover__body" aria-label={name}>
            {children}
          </Dialog>
        </Popover>
      </I18nProvider>
    )}
  </PopoverButton>
);
