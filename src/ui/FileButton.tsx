import { type Ref, useRef } from 'react';

type FileInputProps = {
  ref: Ref<HTMLInputElement>;
  /** Which files to choose from, as the browser wants it: extensions and types. */
  accept: string;
  onFile: (file: File) => void;
};

/** Out of sight: lets the user choose a file when it is clicked by whoever was asked for one. */
export const FileInput = ({ ref, accept, onFile }: FileInputProps) => (
  <input
    ref={ref}
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
);

type FileButtonProps = Omit<FileInputProps, 'ref'> & { label: string; className?: string };

/** A button that lets the user choose a file. */
export const FileButton = ({ label, accept, onFile, className = 'button' }: FileButtonProps) => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={className} onClick={() => input.current?.click()}>
        {label}
      </button>
      <FileInput ref={input} accept={accept} onFile={onFile} />
    </>
  );
};
