import { noFilter } from '@/domain/filter';
import { isSameFilter } from '@/domain/filterSchema';
import type { Partner } from '@/domain/partner';
import { setScreen, useScreen } from '@/state/screenStore';
import { partnerText } from '@/text/partners';

/** Lets map, list and table show only where this partner takes part. */
export const OnlyThisPartner = ({ partner }: { partner: Partner }) => {
  const wanted = { partnerIds: [partner.id] };
  const isOn = useScreen(({ filter }) => isSameFilter(filter, wanted));
  return (
    <label className="partner-page__only">
      <input
        type="checkbox"
        checked={isOn}
        onChange={() => setScreen({ filter: isOn ? noFilter : wanted })}
      />
      {partnerText.onlyThis}
    </label>
  );
};
