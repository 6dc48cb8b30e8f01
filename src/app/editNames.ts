import { create } from 'zustand';
import type { EditLabel } from '@/domain/commands/editLabel';

type EditNames = { nameOf: ((label: EditLabel) => string) | undefined };

/** The words for edits. They come after the first screen: nothing was done yet when it opens. */
export const useEditNames = create<EditNames>(() => ({ nameOf: undefined }));

export const loadEditNames = (): Promise<void> =>
  import('@/text/history').then(
    ({ editText }) => useEditNames.setState({ nameOf: editText }),
    () => undefined,
  );

/** The name of an edit in a sentence; `without`: what to say as long as there are no words for it. */
export const withEditName = (
  label: EditLabel,
  sentence: (edit: string) => string,
  without: string,
): string => {
  const { nameOf } = useEditNames.getState();
  return nameOf === undefined ? without : sentence(nameOf(label));
};
