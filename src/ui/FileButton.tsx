import { useRef } from 'react';

type FileButtonProps = {
  label: string;
  /** Which files to choose from, as the browser wants it: extensions and types. */
  accept: string;
  onFile: (file: File) => void;
  className?: string;
};

/** A button that lets the user choose a file. */
export const FileButton = ({ label, accept, onFile, className = 'button' }: FileButtonProps) => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={className} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        className="visually-hidden"
        type="file"
        tabIndex={-1}
        aria-hidden="true"
        accept={accept}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </>
  );
};
