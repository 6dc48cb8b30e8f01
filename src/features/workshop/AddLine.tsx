import { useState } from 'react';
import { Icon } from '@/ui/Icon';

type AddLineProps = { label: string; hint: string; maxLength: number; onAdd: (text: string) => void };

/** One line to add something with: Enter or the button. */
export const AddLine = ({ label, hint, maxLength, onAdd }: AddLineProps) => {
  const [text, setText] = useState('');
  const add = () => {
    if (text.trim() === '') return;
    onAdd(text.trim());
    setText('');
  };
  return (
    <div className="add-line">
      <input
        className="input"
        aria-label={label}
        placeholder={hint}
        maxLength={maxLength}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          add();
        }}
      />
      <button
        type="button"
        className="button button--icon"
        aria-label={`${label}: ${text}`}
        title={label}
        disabled={text.trim() === ''}
        onClick={add}
      >
        <Icon name="plus" />
      </button>
    </div>
  );
};
