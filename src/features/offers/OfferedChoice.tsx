import { homesIn } from '@/domain/location';
import { isPlaced } from '@/domain/placed';
import { makeOfferText, offeredLocationText } from '@/text/offers';
import { useLongList } from '@/ui/useLongList';
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
  const nameOf = ({ location }: CanOffer) => location.name;
  const { shown, search, more } = useLongList(locations, nameOf, makeOfferText.offered);
  const count = locations.filter(({ location }) => !left.has(location.id)).length;
  if (locations.length === 0) return <p className="soft">{makeOfferText.none}</p>;
  return (
    <fieldset className="offer-form__list">
      <legend className="field__label">{makeOfferText.locations(count, locations.length)}</legend>
      <div className="offer-form__narrow">
        {search}
        <button
          type="button"
          className="button button--link small"
          onClick={() => onLeft(new Set(count === 0 ? [] : locations.map(({ location }) => location.id)))}
        >
          {count === 0 ? makeOfferText.tickAll : makeOfferText.tickNone}
        </button>
      </div>
      <ul>
        {shown.map(({ location, kind }) => (
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
      {more}
    </fieldset>
  );
};
