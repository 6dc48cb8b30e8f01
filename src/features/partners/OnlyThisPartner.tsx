import type { Partner } from '@/domain/partner';
import { setScreen, useScreen } from '@/state/screenStore';
import { partnerText } from '@/text/partners';

/** Lets map, list and table show only where this partner takes part, of what the filter lets through besides. */
export const OnlyThisPartner = ({ partner }: { partner: Partner }) => {
  const filter = useScreen((screen) => screen.filter);
  const { partnerIds = [], ...others } = filter;
  const isOn = partnerIds.length === 1 && partnerIds[0] === partner.id;
  return (
    <label className="partner-page__only">
      <input
        type="checkbox"
        checked={isOn}
        onChange={() => setScreen({ filter: isOn ? others : { ...others, partnerIds: [partner.id] } })}
      />
      {partnerText.onlyThis}
    </label>
  );
};
