import { type AmenityKind, amenityKinds } from '@/domain/amenityKind';
import { suitabilityText as text } from '@/text/suitability';
import { amenityNames } from '@/text/surroundings';
import { AmenityMark } from './AmenityMark';
import { setByHand, useSettings } from './useSettings';

/** Up to where a slider goes; a preset may weigh more, and then it goes up to that. */
const usual = 5;

/** How much each kind of amenity weighs beside the others. */
export const WeightFields = () => {
  const { weights, preset } = useSettings();
  const most = Math.max(usual, ...Object.values(weights));
  const set = (kind: AmenityKind, weight: number) =>
    setByHand({ weights: { ...weights, [kind]: weight } }, `weight/${kind}`, preset);
  const isNothing = Object.values(weights).every((weight) => weight === 0);
  return (
    <fieldset className="weight-fields">
      <legend>
        {text.weight} <span className="soft">{text.weightLead(most)}</span>
      </legend>
      {isNothing && <p className="notice-line">{text.nothingWeighs}</p>}
      {amenityKinds.map((kind) => {
        const weight = weights[kind] ?? 0;
        return (
          <label key={kind} className={weight === 0 ? 'weight weight--none' : 'weight'}>
            <AmenityMark kind={kind} />
            <span>{amenityNames[kind]}</span>
            <input
              type="range"
              min="0"
              max={most}
              step={most > usual ? 1 : 0.5}
              value={weight}
              aria-label={text.weightOf(amenityNames[kind])}
              aria-valuetext={text.weightText(weight)}
              onChange={({ target }) => set(kind, Number(target.value))}
            />
            <span className="number">{text.weightText(weight)}</span>
          </label>
        );
      })}
    </fieldset>
  );
};
