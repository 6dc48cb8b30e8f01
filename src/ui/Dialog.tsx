import { type ReactNode, useEffect } from 'react';
import { Dialog as AriaDialog, Heading, I18nProvider, Modal, ModalOverlay } from 'react-aria-components';
import { Icon } from './Icon';

type DialogProps = {
  title: string;
  closeLabel: string;
  onClose: () => void;
  /** For a table. */
  isWide?: boolean;
  children: ReactNode;
};

/** Escape also closes when the focus was lost: what had it went away (a row that was removed). */
const useEscapeWithoutFocus = (onClose: () => void): void =>
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && document.activeElement === document.body) onClose();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onClose]);

/** A modal dialog: focus stays in it, Escape and a click beside it close it, focus returns after. */
export const Dialog = ({ title, closeLabel, onClose, isWide = false, children }: DialogProps) => {
  useEscapeWithoutFocus(onClose);
  return (
    <I18nProvider locale="nl-NL">
      <ModalOverlay
        className="overlay"
        isOpen
        isDismissable
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose();
        }}
      >
        <Modal className={isWide ? 'dialog-box dialog-box--wide' : 'dialog-box'}>
          <AriaDialog className="dialog">
            <div className="dialog__head">
              <Heading slot="title" level={2}>
                {title}
              </Heading>
              <button
                type="button"
                className="button button--quiet button--icon"
                aria-label={closeLabel}
                onClick={onClose}
              >
                <Icon name="close" />
              </button>
            </div>
            {children}
          </AriaDialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  );
};
