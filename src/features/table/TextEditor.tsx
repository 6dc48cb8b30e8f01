import { type KeyboardEvent, useEffect, useRef, useState } from 'react';

/** What an editor does with Enter, Escape and leaving; the keys go no further to the table. */
type Keys = { onEnter?: (() => void) | undefined; onEscape: () => void };

export const editorKeys =
  ({ onEnter, onEscape }: Keys) =>
  (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape') onEscape();
    if (event.key === 'Enter' && onEnter !== undefined) {
      event.preventDefault();
      onEnter();
    }
  };

type TextEditorProps = {
  label: string;
  type?: 'text' | 'date';
  value: string;
  longest: number;
  /** What is wrong with what was typed, without spaces around it; then it stays in the field. */
  faultOf?: (typed: string) => string | undefined;
  /** Called when it became something else. */
  onSave: (typed: string) => void;
  onDone: () => void;
};

/** Words or a day in a cell. */
export const TextEditor = ({ label, type = 'text', value, longest, ...props }: TextEditorProps) => {
  const { faultOf, onSave, onDone } = props;
  const [typed, setTyped] = useState(value);
  const [fault, setFault] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const isOver = useRef(false);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const end = () => {
    isOver.current = true;
    onDone();
  };
  const save = () => {
    if (isOver.current) return;
    const said = typed.trim();
    // What a browser cannot read as a day is empty to us, and yet somebody typed it.
    const wrong = faultOf?.(input.current?.validity.badInput === true ? typed || '?' : said);
    setFault(wrong);
    if (wrong !== undefined) return;
    if (said !== value) onSave(said);
    end();
  };
  return (
    <>
      <input
        ref={input}
        className="input"
        type={type}
        aria-label={label}
        aria-invalid={fault !== undefined}
        maxLength={type === 'text' ? longest : undefined}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setFault(undefined);
        }}
        onBlur={save}
        onKeyDown={editorKeys({ onEnter: save, onEscape: end })}
      />
      {fault !== undefined && (
        <span className="error small grid-complaint" role="alert">
          {fault}
        </span>
      )}
    </>
  );
};
