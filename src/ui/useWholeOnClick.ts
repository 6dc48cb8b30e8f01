import { type FocusEvent, type MouseEvent, useRef } from 'react';

type InField = MouseEvent<HTMLInputElement>;

const isWholeOrCaret = ({ selectionStart, selectionEnd, value }: HTMLInputElement): boolean =>
  selectionStart === selectionEnd || (selectionStart === 0 && selectionEnd === value.length);

/**
 * A click in a short text takes the whole of it, to be typed over, also where the focus was already (the app had
 * put it there). Who clicks again before anything was changed places the caret; who drags selects a part.
 * `changed` is to be called when the text becomes another.
 */
export const useWholeOnClick = () => {
  const wasClicked = useRef(false);
  return {
    changed: () => {
      wasClicked.current = false;
    },
    onFocus: ({ target }: FocusEvent<HTMLInputElement>) => {
      wasClicked.current = false;
      target.select();
    },
    // After the press has placed its caret. What WebKit does with the selection at the release is held back.
    onMouseUp: (event: InField) => {
      if (event.button !== 0 || wasClicked.current || !isWholeOrCaret(event.currentTarget)) return;
      event.preventDefault();
      event.currentTarget.select();
    },
    onClick: () => {
      wasClicked.current = true;
    },
  };
};
