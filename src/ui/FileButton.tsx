import { type Ref, useRef } from 'react';

type FileInputProps = {
  ref: Ref<HTMLInputElement>;
  /** Which files to choose from, as the browser wants it: extensions and types. */
  accept?: string | undefined;
  /** Whether several can be chosen at once. */
  isMany?: boolean;
  onFiles: (files: File[]) => void;
};

/** Out of sight: lets the user choose files when it is clicked by whoever was asked for one. */
export const FileInput = ({ ref, accept, isMany = false, onFiles }: FileInputProps) => (
  <input
    ref={ref}
    className="visually-hidden"
    type="file"
    tabIndex={-1}
    aria-hidden="true"
    accept={accept}
    multiple={isMany}
    onChange={(event) => {
      const files = [...(event.target.files ?? [])];
      event.target.value = '';
      if (files.length > 0) onFiles(files);
    }}
  />
);

type FileButtonProps = Omit<FileInputProps, 'ref' | 'onFiles'> & {
  label: string;
  className?: string;
} & ({ onFile: (file: File) => void } | { onFiles: (files: File[]) => void });

/** A button that lets the user choose a file, or several. */
export const FileButton = ({ label, className = 'button', ...props }: FileButtonProps) => {
  const input = useRef<HTMLInputElement>(null);
  const take = (files: File[]) => {
    const [file] = files;
    if ('onFiles' in props) props.onFiles(files);
    else if (file !== undefined) props.onFile(file);
  };
  return (
    <>
      <button type="button" className={className} onClick={() => input.current?.click()}>
        {label}
      </button>
      <FileInput ref={input} accept={props.accept} isMany={props.isMany ?? false} onFiles={take} />
    </>
  );
};
