import { usePlan } from '@/state/planStore';
import { setScreen, useScreen } from '@/state/screenStore';
import { compareText } from '@/text/compare';
import { SelectField } from '@/ui/SelectField';
import { sideOptions } from './SideChoice';

/** On the big screen: what the variant that is shown is set beside. */
export const BeforeChoice = () => {
  const compared = useScreen((screen) => screen.compared);
  const variants = usePlan((plan) => plan.view.variants);
  if (compared === null) return null;
  return (
    <SelectField
      label={compareText.beside}
      value={compared.left}
      options={sideOptions(variants)}
      onChange={(left) => setScreen({ compared: { ...compared, left } })}
    />
  );
};
