import { useEffect, useRef, useState } from 'react';
import { takeWaitingFiles } from '@/state/filesForPlan';
import { notify } from '@/state/noticeStore';
import { openOfferFile, setScreen, useScreen } from '@/state/screenStore';
import { drawingText, fileText } from '@/text/words';
import { FileInput } from '@/ui/FileButton';
import type { Brought } from './asFiles';
import { DropHint } from './DropHint';
import { useFileDoor } from './useFileDoor';

type Loaded = typeof import('./ImportDialog').ImportDialog;

/** Files one after the other: `done` of them have been looked at. */
type Queue = { files: readonly Brought[]; done: number };

const none: Queue = { files: [], done: 0 };

const load = () =>
  Promise.all([import('./ImportDialog'), import('./asFiles'), import('@/exchange/door/readOfferFile')]);

/**
 * "Importeren": lets files be chosen when that is asked for, or takes those that were dropped or pasted, and shows what
 * each holds, one after the other.
 */
export const ImportDoor = () => {
  const [Dialog, setDialog] = useState<Loaded>();
  const [{ files, done }, setQueue] = useState(none);
  const input = useRef<HTMLInputElement>(null);
  // Not with `lazy`: offline, for the first time, it would take the plan off the screen.
  const take = (brought: File[]) => {
    load()
      .then(async ([{ ImportDialog }, { asBrought, closeMenu }, { looksLikeOffer }]) => {
        closeMenu();
        const [first] = brought;
        if (first !== undefined && (await looksLikeOffer(first))) {
          // It says what it is: what it offers is looked at before anything of it counts.
          openOfferFile(first);
          return;
        }
        const more = await asBrought(brought);
        setDialog(() => ImportDialog);
        setQueue((queue) => ({ ...queue, files: [...queue.files, ...more] }));
      })
      .catch(() => notify(drawingText.notLoaded, { lasting: true }));
  };
  const isOver = useFileDoor(take);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what waited for this plan, once
  useEffect(() => {
    const waiting = takeWaitingFiles();
    if (waiting.length > 0) take(waiting);
  }, []);
  const isAsked = useScreen((screen) => screen.dialog === 'import');
  useEffect(() => {
    if (!isAsked) return;
    setScreen({ dialog: null });
    import('@/exchange/formats/registry').then(
      ({ acceptedFiles }) => {
        if (input.current === null) return;
        input.current.accept = acceptedFiles;
        input.current.click();
      },
      () => notify(drawingText.notLoaded, { lasting: true }),
    );
  }, [isAsked]);
  const current = files[done];
  const close = () =>
    setQueue((queue) => (queue.done + 1 < queue.files.length ? { ...queue, done: queue.done + 1 } : none));
  const replace = (other: File) =>
    setQueue((queue) => ({ ...queue, files: queue.files.with(queue.done, { file: other }) }));
  return (
    <>
      {isOver && <DropHint words={fileText.dropToImport} />}
      <FileInput ref={input} isMany onFiles={take} />
      {Dialog !== undefined && current !== undefined && (
        <Dialog
          key={done}
          {...current}
          place={{ number: done + 1, all: files.length }}
          onOtherFile={replace}
          onClose={close}
        />
      )}
    </>
  );
};
