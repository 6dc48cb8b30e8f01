import type { Known, Update, Way } from '@/exchange/plan/fitIntoPlan';
import { changedFields } from '@/text/changedFields';
import { previewText } from '@/text/importPreview';
import { numberText } from '@/text/numbers';

type KnownChoiceProps = {
  known: Known;
  updates: readonly Update[];
  way: Way;
  onWay: (way: Way) => void;
};

/** Locations of which is said at once what becomes other. */
const mostShown = 50;

const kinds = ['new', 'changed', 'same', 'gone'] as const;
const ways = ['replace', 'add'] as const;

/** What the plan has already of a file, and what becomes of that. Nothing when all of it is new. */
export const KnownChoice = ({ known, updates, way, onWay }: KnownChoiceProps) => {
  if (known.changed + known.same === 0) return null;
  return (
    <>
      <dl className="import__known">
        {kinds
          .filter((kind) => known[kind] > 0)
          .map((kind) => (
            <div key={kind}>
              <dt>{previewText.known[kind]}</dt>
              <dd className="number">{numberText(known[kind])}</dd>
            </div>
          ))}
      </dl>
      {known.changed > 0 && (
        <fieldset className="import__choice">
          <legend className="field__label">{previewText.changed(known.changed)}</legend>
          {ways.map((each) => (
            <label key={each} className="choice">
              <input type="radio" name="way" checked={way === each} onChange={() => onWay(each)} />
              {previewText.ways[each]}
            </label>
          ))}
        </fieldset>
      )}
      {updates.length > 0 && (
        <ul className="note-list">
          {updates.slice(0, mostShown).map(({ before, after }) => (
            <li key={before.id}>{previewText.becomes(before.name, changedFields(before, after))}</li>
          ))}
          {updates.length > mostShown && (
            <li className="soft">{previewText.moreUpdates(updates.length - mostShown)}</li>
          )}
        </ul>
      )}
    </>
  );
};
