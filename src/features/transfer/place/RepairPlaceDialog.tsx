import { useMemo, useState } from 'react';
import { moveLocations } from '@/domain/commands/changeMany';
import { centreOf } from '@/geo/measure';
import { movedGeometry } from '@/geo/movedGeometry';
import type { Misread } from '@/geo/readAgain';
import { currentMap } from '@/state/mapHandle';
import { openPlanNow, runOnPlan } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';
import { notifyUndoable } from '@/state/undoableNotice';
import { areaName } from '@/text/codes';
import { previewText } from '@/text/importPreview';
import { repairPlaceText } from '@/text/repairPlace';
import { common } from '@/text/words';
import { Dialog } from '@/ui/Dialog';
import { HowField } from './HowField';
import { tryMisread } from './misreadings';
import { PlaceSketch } from './PlaceSketch';
import { useMisreadings } from './useMisreadings';
import { groupsNow, type Which, whichOnes } from './whichLocations';
import '../transfer.css';

/** "Staat op de verkeerde plaats": reads the coordinates of locations again as what they were, after it was shown. */
export const RepairPlaceDialog = ({ onClose }: { onClose: () => void }) => {
  const groups = useMemo(groupsNow, []);
  const outline = useScreen((screen) => screen.outline);
  const offered = whichOnes.filter((each) => groups[each] !== undefined);
  const [which, setWhich] = useState<Which>(offered[0] ?? 'all');
  const locations = useMemo(() => groups[which] ?? [], [groups, which]);
  const places = useMemo(() => locations.map(({ geometry }) => centreOf(geometry)), [locations]);
  const { ready, proposed } = useMisreadings(places);
  const [chosen, setChosen] = useState<Misread>();
  const { area } = openPlanNow().view.header;
  const where =
    area.kind === 'municipality' || area.kind === 'practice' ? areaName(area) : previewText.country;
  const misread = chosen ?? proposed?.[0];
  const outcome = useMemo(
    () =>
      misread === undefined || ready === undefined || ready === 'failed'
        ? undefined
        : tryMisread(misread, places, ready.readAgain, ready.around),
    [misread, ready, places],
  );
  const take = () => {
    if (misread === undefined || ready === undefined || ready === 'failed') return;
    const read = ready.readAgain(misread);
    const moved = locations.map(({ id, geometry }) => ({
      id,
      geometry: movedGeometry(geometry, (position) => read(position) ?? position),
    }));
    runOnPlan(() => moveLocations(moved));
    notifyUndoable(repairPlaceText.moved(moved.length), common.undo);
    onClose();
    const { allLocations } = openPlanNow().view;
    currentMap()?.show(moved.flatMap(({ id }) => allLocations.get(id) ?? []));
  };
  const nameOf = (each: Which): string => {
    const count = groups[each]?.length ?? 0;
    return each === 'import'
      ? repairPlaceText.chosen.import(count, groups.file ?? '')
      : repairPlaceText.chosen[each](count);
  };
  return (
    <Dialog title={repairPlaceText.title} closeLabel={common.close} onClose={onClose}>
      <p className="soft">{repairPlaceText.explain}</p>
      <fieldset className="import__choice">
        <legend className="field__label">{repairPlaceText.which}</legend>
        {offered.map((each) => (
          <label key={each} className="choice">
            <input
              type="radio"
              name="which"
              checked={which === each}
              onChange={() => {
                setWhich(each);
                setChosen(undefined);
              }}
            />
            {nameOf(each)}
          </label>
        ))}
      </fieldset>
      {ready === 'failed' && <p role="alert">{repairPlaceText.failed}</p>}
      {proposed === undefined ? (
        ready !== 'failed' && <p role="status">{repairPlaceText.looking}</p>
      ) : (
        <HowField
          key={which}
          proposed={proposed}
          all={places.length}
          where={where}
          chosen={misread}
          onChoose={setChosen}
        />
      )}
      {misread !== undefined && outcome === undefined && proposed !== undefined && (
        <p role="alert">{repairPlaceText.nowhere}</p>
      )}
      {outcome !== undefined && (
        <>
          <PlaceSketch
            label={repairPlaceText.sketch(places.length, area.kind === 'undecided' ? '' : areaName(area))}
            outline={outline}
            places={outcome.found}
            before={places}
          />
          <p className="place-legend">
            <span>{repairPlaceText.before}</span>
            <span className="place-legend__after">{repairPlaceText.after}</span>
            {repairPlaceText.outcome(
              outcome.misreading.inside,
              places.length,
              where,
              outcome.misreading.metres,
            )}
          </p>
        </>
      )}
      <div className="dialog__actions">
        <button type="button" className="button" onClick={onClose}>
          {common.cancel}
        </button>
        <button
          type="button"
          className="button button--primary"
          disabled={outcome === undefined}
          onClick={take}
        >
          {repairPlaceText.take(locations.length)}
        </button>
      </div>
    </Dialog>
  );
};
