import { usePlan } from '@/state/planStore';
import { areaName } from '@/text/codes';
import { previewText } from '@/text/importPreview';
import type { PlaceChoice } from './useWhereabouts';
import type { Whereabouts } from './whereabouts';

type OutsideChoiceProps = {
  /** How many locations the file has. */
  all: number;
  whereabouts: Whereabouts | undefined;
  choice: PlaceChoice;
  onChoice: (choice: PlaceChoice) => void;
};

const choices = ['all', 'inside', 'none'] as const;

/** "3 liggen buiten Zeist": what to take of those. Nothing when all of them lie where the plan is about. */
export const OutsideChoice = ({ all, whereabouts, choice, onChoice }: OutsideChoiceProps) => {
  const area = usePlan((plan) => plan.view.header.area);
  if (whereabouts === undefined || whereabouts.outside.size === 0) return null;
  const { outside, abroad, isGuess } = whereabouts;
  // A plan about no single municipality only knows what lies in another country.
  const where =
    area.kind === 'municipality' || area.kind === 'practice' ? areaName(area) : previewText.country;
  const names = previewText.places(where, all, all - outside.size);
  return (
    <fieldset className="import__choice">
      <legend className="field__label">
        {previewText.outside(outside.size, abroad.size, where)}
        {isGuess && outside.size > abroad.size && ` ${previewText.guess}`}
      </legend>
      {choices.map((each) => (
        <label key={each} className="choice">
          <input type="radio" name="place" checked={choice === each} onChange={() => onChoice(each)} />
          {names[each]}
        </label>
      ))}
    </fieldset>
  );
};
