import type { Variant } from '@/domain/variants/variant';
import { usePlan } from '@/state/planStore';
import { compareText } from '@/text/compare';
import { SelectField } from '@/ui/SelectField';
import { SideMark } from './SideMark';

type SideChoiceProps = {
  side: 'left' | 'right';
  letter: string;
  /** The id of the variant; empty for the whole plan. */
  value: string;
  onChange: (variantId: string) => void;
};

/** All variants, and the whole plan (empty). */
export const sideOptions = (variants: ReadonlyMap<string, Variant>): (readonly [string, string])[] => [
  ...[...variants.values()].map(({ id, name }) => [id, name] as const),
  ['', compareText.wholePlan],
];

/** Which variant stands on one side. */
export const SideChoice = ({ side, letter, value, onChange }: SideChoiceProps) => {
  const variants = usePlan((plan) => plan.view.variants);
  return (
    <div className="side-choice">
      <SideMark side={side} letter={letter} />
      <SelectField
        label={compareText[side]}
        isLabelHidden
        value={value}
        options={sideOptions(variants)}
        onChange={onChange}
      />
    </div>
  );
};
