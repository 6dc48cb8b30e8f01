import { usePlan } from '@/state/planStore';
import { networkText } from '@/text/process';
import { ChecksButton } from '@/ui/ChecksButton';

type MembersButtonProps = {
  label: string;
  partnerIds: readonly string[];
  onChange: (partnerIds: string[]) => void;
};

/** Which partners of the plan are there. */
export const MembersButton = ({ label, partnerIds, onChange }: MembersButtonProps) => {
  const partners = usePlan((plan) => plan.view.partners);
  const names = partnerIds.flatMap((id) => partners.get(id)?.name ?? []);
  return (
    <ChecksButton
      name={label}
      shown={names.length === 0 ? networkText.nobody : names.join(', ')}
      options={[...partners.values()]
        .sort((a, b) => a.name.localeCompare(b.name, 'nl'))
        .map(({ id, name }) => [id, name] as const)}
      chosen={partnerIds}
      onChange={onChange}
      none={networkText.noPartners}
    />
  );
};
