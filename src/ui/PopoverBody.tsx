import type { ReactNode } from 'react';
import { Dialog, I18nProvider, Popover } from 'react-aria-components';
import type { OpenMenu } from './PopoverButton';
import './PopoverPanel.css';

type PopoverBodyProps = OpenMenu & { name: string; children: ReactNode };

/** What opens under the button of a panel: Escape and a press beside it close it, focus goes back to the button. */
export const PopoverBody = ({ trigger, onClose, name, children }: PopoverBodyProps) => (
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
);
