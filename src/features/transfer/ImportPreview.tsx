import { useMemo, useState } from 'react';
import { homesIn } from '@/domain/location';
import { noChoices } from '@/exchange/plan/columns/choices';
import type { Way } from '@/exchange/plan/fitIntoPlan';
import { keepSnapshot } from '@/plans/snapshots';
import { currentMap } from '@/state/mapHandle';
import { notify } from '@/state/noticeStore';
import { isOpen, openPlanNow } from '@/state/planStore';
import { setScreen } from '@/state/screenStore';
import { previewText } from '@/text/importPreview';
import { reportText } from '@/text/importReport';
import { homesText, locationsText } from '@/text/numbers';
import { receivedName } from '@/text/offers';
import { snapshotText } from '@/text/snapshots';
import { transferText } from '@/text/transfer';
import { common } from '@/text/words';
import { ColumnStep } from './ColumnStep';
import { keepChoices } from './columnMemory';
import { fitFile, importFile, isOpenPlanEmpty, isOpenPlanUntouched } from './importFile';
import { KnownChoice } from './KnownChoice';
import { NoteList } from './NoteList';
import { OutsideChoice } from './OutsideChoice';
import type { ReadFile } from './readFile';
import type { useReading } from './useReading';
import { useTask } from './useTask';
import { useWhereabouts } from './useWhereabouts';

const showImported = (ids: string[]): void => {
  const { locations } = openPlanNow().view;
  currentMap()?.show(ids.map((id) => locations.get(id)).filter((location) => location !== undefined));
};

type ImportPreviewProps = {
  fileName: string;
  read: ReadFile;
  reading: ReturnType<typeof useReading>;
  onClose: () => void;
};

const showReports = (): void => setScreen({ dialog: 'importReports' });

/** What a file holds and what it will do to the plan, before anything happens. */
export const ImportPreview = ({ fileName, read, reading, onClose }: ImportPreviewProps) => {
  const planName = openPlanNow().view.header.name;
  const isWhole = read.kind === 'plan' && isOpenPlanEmpty();
  const [way, setWay] = useState<Way>('replace');
  const { whereabouts, choice, setChoice, taken } = useWhereabouts(read.locations);
  const chosen = useMemo(() => ({ ...read, locations: [...taken] }), [read, taken]);
  const { locations, updates, known, notes } = useMemo(() => fitFile(chosen, way), [chosen, way]);
  const homes = read.locations.reduce((sum, location) => sum + homesIn(location), 0);
  const [isTaking, setTaking] = useState(false);
  const [share, setShare] = useState<number>();
  const beginTask = useTask();
  const take = async () => {
    setTaking(true);
    const signal = beginTask();
    const { planId } = openPlanNow();
    // Without room for a version the import still has its undo.
    if (!isOpenPlanUntouched()) {
      await keepSnapshot('import', '', { signal, progress: setShare }).catch(() => undefined);
    }
    if (signal.aborted || !isOpen(planId)) return;
    if (read.columns.length > 0 && !reading.isRemembered) keepChoices(read.columns, reading.choices);
    const { ids, updated, renamed } = importFile({ read, chosen, way, fileName });
    notify(
      transferText.imported(ids.length - updated, updated, renamed),
      isWhole ? {} : { action: { label: reportText.show, act: showReports } },
    );
    onClose();
    showImported(ids);
    // What is offered of a plan that came from somebody else starts from here.
    if (isWhole) await keepSnapshot('hand', receivedName).catch(() => undefined);
  };
  const isNothing = locations.length + updates.length === 0 && (!isWhole || choice === 'none');
  const isFound = read.locations.length > 0;
  return (
    <>
      {isFound && (
        <p>
          {transferText.found(locationsText(read.locations.length), homesText(homes))}{' '}
          {isWhole
            ? transferText.fillsEmpty(read.header.name)
            : isOpenPlanEmpty()
              ? previewText.into(planName)
              : transferText.addsTo(planName)}
        </p>
      )}
      {isNothing && <p role="alert">{isFound ? transferText.nothingNew : transferText.nothing}</p>}
      {read.columns.length > 0 && read.homes.named > 0 && (
        <p className={read.homes.named > read.homes.read ? 'import__warning' : 'soft'}>
          {previewText.homes(read.homes.named, read.homes.read)}
        </p>
      )}
      <ColumnStep
        columns={read.columns}
        unknownValues={read.unknownValues}
        choices={reading.choices}
        isRemembered={reading.isRemembered}
        onChoices={reading.setChoices}
        onForget={() => reading.setChoices(noChoices)}
      />
      <OutsideChoice
        all={read.locations.length}
        whereabouts={whereabouts}
        choice={choice}
        onChoice={setChoice}
      />
      <KnownChoice known={known} updates={updates} way={way} onWay={setWay} />
      <NoteList notes={isWhole ? read.notes : [...read.notes, ...notes]} moreNotes={read.moreNotes} />
      {isTaking && (
        <progress
          className="import__progress"
          value={share || undefined}
          aria-label={snapshotText.making()}
        />
      )}
      <div className="dialog__actions">
        <button type="button" className="button" onClick={onClose}>
          {isNothing ? common.close : common.cancel}
        </button>
        {!isNothing && (
          <button
            type="button"
            className="button button--primary"
            disabled={isTaking || reading.isAgain}
            onClick={() => void take()}
          >
            {isWhole ? transferText.takePlan : transferText.take(locations.length, updates.length)}
          </button>
        )}
      </div>
    </>
  );
};
