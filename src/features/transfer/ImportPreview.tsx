import { useMemo, useState } from 'react';
import { homesIn } from '@/domain/location';
import { noChoices } from '@/exchange/plan/columns/choices';
import type { Way } from '@/exchange/plan/fitIntoPlan';
import { openPlanNow } from '@/state/planStore';
import { noteText } from '@/text/importNotes';
import { previewText } from '@/text/importPreview';
import { homesText, locationsText } from '@/text/numbers';
import { transferText } from '@/text/transfer';
import { common } from '@/text/words';
import { AddressStep } from './addresses/AddressStep';
import { useAddresses } from './addresses/useAddresses';
import { ColumnStep } from './ColumnStep';
import { isOpenPlanEmpty } from './importFile';
import { KnownChoice } from './KnownChoice';
import { NoteList } from './NoteList';
import { OutsideChoice } from './OutsideChoice';
import { ImportSketch } from './place/ImportSketch';
import type { ReadFile } from './readFile';
import { Uncounted } from './Uncounted';
import { useFitted } from './useFitted';
import type { useReading } from './useReading';
import { useTaking } from './useTaking';
import { useWhereabouts } from './useWhereabouts';

type ImportPreviewProps = {
  fileName: string;
  read: ReadFile;
  reading: ReturnType<typeof useReading>;
  onClose: () => void;
};

/** Totals that do not fit, above the list of all notes: in a long one nobody finds them. */
const shownTotals = 3;

/** What a file holds and what it will do to the plan, before anything happens. */
export const ImportPreview = ({ fileName, read: asRead, reading, onClose }: ImportPreviewProps) => {
  const addresses = useAddresses(asRead);
  const read = addresses.withPlaces;
  const planName = openPlanNow().view.header.name;
  const [way, setWay] = useState<Way>('replace');
  const { whereabouts, choice, setChoice, taken } = useWhereabouts(read.locations);
  const chosen = useMemo(() => ({ ...read, locations: [...taken] }), [read, taken]);
  const { fitted, isNow } = useFitted(chosen, way);
  const { doing, isWhole, take } = useTaking({ fileName, read, chosen, way, reading, onClose });
  const homes = useMemo(() => read.locations.reduce((sum, location) => sum + homesIn(location), 0), [read]);
  const count = fitted === undefined ? 0 : fitted.locations.length + fitted.updates.length;
  const isKnown = fitted !== undefined && fitted.known.changed + fitted.known.same > 0;
  const isNothing = isNow && count === 0 && (!isWhole || choice === 'none');
  const otherTotals = read.notes.filter(({ code }) => code === 'total_differs').slice(0, shownTotals);
  const isFound = read.locations.length > 0;
  const takeName = () => {
    if (isWhole) return transferText.takePlan;
    if (fitted === undefined || !isNow || reading.isAgain) return previewText.take;
    return transferText.take(fitted.locations.length, fitted.updates.length);
  };
  return (
    <>
      {isFound && (
        <p>
          {transferText.found(locationsText(read.locations.length), homesText(homes))}{' '}
          {isWhole && read.kind === 'plan'
            ? transferText.fillsEmpty(read.header.name)
            : isOpenPlanEmpty()
              ? previewText.into(planName)
              : !isKnown && transferText.addsTo(planName)}
        </p>
      )}
      {isNothing && <p role="alert">{isFound ? transferText.nothingNew : transferText.nothing}</p>}
      {read.columns.length > 0 && read.homes.named > 0 && (
        <p className={read.homes.named > read.homes.read ? 'import__warning' : 'soft'}>
          {previewText.homes(read.homes.named, read.homes.read)}
        </p>
      )}
      {otherTotals.map((note) => (
        <p key={note.feature?.index} className="import__warning">
          {noteText(note)}
        </p>
      ))}
      <Uncounted columns={read.columns} />
      {fitted === undefined ? (
        <p role="status">{previewText.comparing}</p>
      ) : (
        <KnownChoice known={fitted.known} updates={fitted.updates} way={way} onWay={setWay} />
      )}
      <AddressStep addresses={addresses} />
      {!isWhole && <ImportSketch locations={taken} />}
      <OutsideChoice
        all={read.locations.length}
        whereabouts={whereabouts}
        choice={choice}
        onChoice={setChoice}
      />
      <ColumnStep
        columns={read.columns}
        unknownValues={read.unknownValues}
        choices={reading.choices}
        isRemembered={reading.isRemembered}
        onChoices={reading.setChoices}
        onForget={() => reading.setChoices(noChoices)}
      />
      <NoteList
        notes={isWhole || fitted === undefined ? read.notes : [...read.notes, ...fitted.notes]}
        moreNotes={read.moreNotes}
      />
      {doing !== undefined && (
        <progress className="import__progress" value={doing.share || undefined} aria-label={doing.what} />
      )}
      <div className="dialog__actions">
        <button type="button" className="button" onClick={onClose}>
          {isNothing ? common.close : common.cancel}
        </button>
        {!isNothing && (
          <button
            type="button"
            className="button button--primary"
            disabled={doing !== undefined || addresses.state === 'busy' || reading.isAgain || !isNow}
            onClick={() => void take()}
          >
            {takeName()}
          </button>
        )}
      </div>
    </>
  );
};
