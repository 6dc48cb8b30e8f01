import { dequal } from 'dequal';
import { useState } from 'react';
import { type FileCrs, fileSystems } from '@/geo/fileCrs';
import type { Misread } from '@/geo/readAgain';
import { repairPlaceText, systemNames } from '@/text/repairPlace';
import { SelectField } from '@/ui/SelectField';
import type { Misreading } from './misreadings';

type HowFieldProps = {
  proposed: readonly Misreading[];
  /** How many locations it is about. */
  all: number;
  where: string;
  chosen: Misread | undefined;
  onChoose: (misread: Misread) => void;
};

const options: readonly (readonly [FileCrs, string])[] = fileSystems.map((crs) => [crs, systemNames[crs]]);

const plain = ({ was, is, isSwapped }: Misread): Misread => ({ was, is, isSwapped });

/** What coordinates really were: one of the ways that bring them where they belong, or one of the user's own. */
export const HowField = ({ proposed, all, where, chosen, onChoose }: HowFieldProps) => {
  const [isOwn, setOwn] = useState(proposed.length === 0);
  const own: Misread = chosen ?? { was: 'EPSG:4326', is: 'EPSG:28992', isSwapped: false };
  return (
    <fieldset className="import__choice">
      <legend className="field__label">{repairPlaceText.how}</legend>
      {proposed.length === 0 && <p>{repairPlaceText.noProposal(where)}</p>}
      {proposed.map((each) => (
        <label key={`${each.was} ${each.is} ${each.isSwapped}`} className="choice">
          <input
            type="radio"
            name="how"
            checked={!isOwn && chosen !== undefined && dequal(plain(each), plain(chosen))}
            onChange={() => {
              setOwn(false);
              onChoose(plain(each));
            }}
          />
          <span className="repair-place__proposal">
            {repairPlaceText.proposal(each.was, each.is, each.isSwapped)}{' '}
            <span className="soft small">
              {repairPlaceText.outcome(each.inside, all, where, each.metres)}
            </span>
          </span>
        </label>
      ))}
      <label className="choice">
        <input
          type="radio"
          name="how"
          checked={isOwn}
          onChange={() => {
            setOwn(true);
            onChoose(plain(own));
          }}
        />
        {repairPlaceText.other}
      </label>
      {isOwn && (
        <>
          <SelectField
            label={repairPlaceText.was}
            isRow
            value={own.was}
            options={options}
            onChange={(was) => onChoose({ ...plain(own), was })}
          />
          <SelectField
            label={repairPlaceText.is}
            isRow
            value={own.is}
            options={options}
            onChange={(is) => onChoose({ ...plain(own), is })}
          />
          <label className="choice">
            <input
              type="checkbox"
              checked={own.isSwapped}
              onChange={(event) => onChoose({ ...plain(own), isSwapped: event.target.checked })}
            />
            {repairPlaceText.swapped}
          </label>
        </>
      )}
    </fieldset>
  );
};
