import { setInVariant, setOwnNumbers } from '@/domain/commands/changeVariants';
import type { Location } from '@/domain/location';
import { hasOwnNumbers, isInVariant } from '@/domain/variants/inVariant';
import type { Variant } from '@/domain/variants/variant';
import { run, usePlan } from '@/state/planStore';
import { shownVariant } from '@/state/planView';
import { notifyUndoable } from '@/state/undoableNotice';
import { variantText } from '@/text/variants';
import { common } from '@/text/words';
import './variants.css';

const setIn = (location: Location, variant: Variant, isIn: boolean, isShown: boolean): void => {
  run(() => setInVariant([location], variant, isIn));
  // It goes off the screen: whoever did not mean that must see the way back.
  if (!isIn && isShown) notifyUndoable(variantText.leave(location.name, variant.name), common.undo);
};

/** In which variants a location is, and whether it has numbers of its own in the one that is shown. */
export const VariantFields = ({ location }: { location: Location }) => {
  const variants = usePlan((plan) => plan.view.variants);
  const shown = usePlan((plan) => shownVariant(plan.view));
  const inPlan = usePlan((plan) => plan.view.allLocations.get(location.id)) ?? location;
  if (variants.size === 0) return null;
  const isOwn = shown !== null && hasOwnNumbers(inPlan, shown);
  return (
    <section className="drawer__section">
      <fieldset className="variant-fields">
        <legend>{variantText.section}</legend>
        <div className="variant-fields__choices">
          {[...variants.values()].map((variant) => (
            <label key={variant.id} className="choice">
              <input
                type="checkbox"
                checked={isInVariant(inPlan, variant)}
                onChange={({ target }) => setIn(inPlan, variant, target.checked, variant.id === shown?.id)}
              />
              {variant.name}
            </label>
          ))}
        </div>
        {shown !== null && (
          <>
            <label className="choice">
              <input
                type="checkbox"
                checked={isOwn}
                onChange={({ target }) => run(() => setOwnNumbers(inPlan, shown, target.checked))}
              />
              {variantText.ownNumbers(shown.name)}
            </label>
            <p className="small soft">
              {isOwn ? variantText.ownNumbersHelp(shown.name) : variantText.sharedNumbers}
            </p>
          </>
        )}
      </fieldset>
    </section>
  );
};
