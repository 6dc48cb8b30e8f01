import { type FormEvent, useEffect, useState } from 'react';
import { isPlaced } from '@/domain/placed';
import { normaliseGeometry } from '@/geo/normalise';
import { type TypedPlace, typedPlace } from '@/geo/typedPlace';
import { onceLaidOut } from '@/state/mapHandle';
import { openPlanNow, usePlan } from '@/state/planStore';
import { onlySelected, useScreen } from '@/state/screenStore';
import { coordinateText } from '@/text/tools';
import { common } from '@/text/words';
import { Dialog } from '@/ui/Dialog';
import { TextField } from '@/ui/TextField';
import { addPoint } from './addPoint';
import { placeWaiting } from './placeWaiting';
import { withNeighbourhood } from './withNeighbourhood';
import './coordinates.css';

/** The place that was typed, in both systems; null while it is none, undefined while the conversion is on its way. */
const usePlace = (typed: string): TypedPlace | null | undefined => {
  const [found, setFound] = useState<{ typed: string; place: TypedPlace | null }>();
  useEffect(() => {
    let isGone = false;
    typedPlace(typed).then(
      (place) => isGone || setFound({ typed, place: place ?? null }),
      () => isGone || setFound({ typed, place: null }),
    );
    return () => {
      isGone = true;
    };
  }, [typed]);
  return found?.typed === typed ? found.place : undefined;
};

/** A location where its coordinates say: a new one, or the selected one that still seeks a place. */
export const CoordinateDialog = ({ onClose }: { onClose: () => void }) => {
  const id = useScreen(onlySelected);
  const selected = usePlan((plan) => plan.view.allLocations.get(id ?? ''));
  const waiting = selected !== undefined && !isPlaced(selected) ? selected : undefined;
  const [typed, setTyped] = useState('');
  const [isSent, setSent] = useState(false);
  const place = usePlace(typed);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    if (!place) return;
    const point = { type: 'Point', coordinates: place.at } as const;
    const geometry = normaliseGeometry(point) ?? point;
    onClose();
    if (waiting === undefined) addPoint(geometry);
    else placeWaiting(waiting, withNeighbourhood({ ...waiting, geometry }));
    const { selection } = useScreen.getState();
    const added = [...selection]
      .map((each) => openPlanNow().view.locations.get(each))
      .filter((each) => each !== undefined);
    onceLaidOut((map) => map.show(added));
  };
  return (
    <Dialog
      title={waiting === undefined ? coordinateText.title : coordinateText.titleFor(waiting.name)}
      closeLabel={common.close}
      onClose={onClose}
    >
      <form className="coordinate-form" noValidate onSubmit={send}>
        <p className="soft">{coordinateText.help}</p>
        <TextField
          label={coordinateText.label}
          value={typed}
          maxLength={200}
          placeholder={coordinateText.example}
          onChange={(next) => {
            setTyped(next);
            setSent(false);
          }}
          autoFocus
        />
        <p className="small" role="status">
          {place
            ? coordinateText.read(place.rd, place.at)
            : isSent && typed !== ''
              ? coordinateText.none
              : ''}
        </p>
        <div className="dialog__actions">
          <button type="submit" className="button button--primary">
            {waiting === undefined ? coordinateText.add : coordinateText.place}
          </button>
        </div>
      </form>
    </Dialog>
  );
};
