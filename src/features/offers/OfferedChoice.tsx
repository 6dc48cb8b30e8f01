import { homesIn } from '@/domain/location';
import { isPlaced } from '@/domain/placed';
import { makeOfferText, offeredLocationText } from '@/text/offers';
import type { CanOffer } from './offeredPart';

type OfferedChoiceProps = {
  locations: readonly CanOffer[];
  left: ReadonlySet<string>;
  onLeft: (left: ReadonlySet<string>) => void;
};

/** Which locations go along: all that changed, but for what is ticked off. */
export const OfferedChoice = ({ locations, left, onLeft }: OfferedChoiceProps) => {
  const toggle = (id: string) => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    onLeft(next);
  };
  const count = locations.filter(({ location }) => !left.has(location.id)).length;
  if (locations.length === 0) return <p className="soft">{makeOfferText.none}</p>;
  return (
    <fieldset className="offer-form__list">
      <legend className="field__label">{makeOfferText.locations(count, locations.length)}</legend>
      <ul>
        {locations.map(({ location, kind }) => (
          <li key={location.id}>
            <label className="choice">
              <input type="checkbox" checked={!left.has(location.id)} onChange={() => toggle(location.id)} />
              <span>{location.name}</span>
              <span className="small soft">
                {offeredLocationText(kind, homesIn(location), isPlaced(location))}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
};
