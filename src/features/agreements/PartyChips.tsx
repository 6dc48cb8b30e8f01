import type { Location } from '@/domain/location';
import { usePlan } from '@/state/planStore';
import { agreementText } from '@/text/agreements';
import { Chips } from '@/ui/Chips';
import { SelectField } from '@/ui/SelectField';

type PartyChipsProps = {
  location: Location;
  chosen: readonly string[];
  onChange: (partnerIds: string[]) => void;
};

/** Who agrees: the partners of the location at hand, any other by name. */
export const PartyChips = ({ location, chosen, onChange }: PartyChipsProps) => {
  const partners = usePlan((plan) => plan.view.partners);
  const atHand = new Set([...location.commitments.map(({ partnerId }) => partnerId), ...chosen]);
  const named = [...partners.values()].sort((a, b) => a.name.localeCompare(b.name, 'nl'));
  const chips = named.filter(({ id }) => atHand.has(id)).map(({ id, name }) => [id, name] as const);
  const others = named.filter(({ id }) => !atHand.has(id)).map(({ id, name }) => [id, name] as const);
  return (
    <div className="agreement__parties">
      {chips.length > 0 && (
        <Chips label={agreementText.parties} options={chips} chosen={chosen} onChange={onChange} />
      )}
      {others.length > 0 && (
        <SelectField
          label={chips.length > 0 ? agreementText.others : agreementText.parties}
          isLabelHidden={chips.length > 0}
          value=""
          options={[
            ['', chips.length > 0 ? `${agreementText.others}…` : agreementText.othersChoose],
            ...others,
          ]}
          onChange={(id) => {
            if (id !== '') onChange([...chosen, id]);
          }}
        />
      )}
    </div>
  );
};
