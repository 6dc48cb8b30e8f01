import { type PartnerRole, partnerRoles } from '@/domain/partner';
import { usePlan } from '@/state/planStore';
import { roleNames } from '@/text/codes';
import { makeOfferText } from '@/text/offers';
import { CheckedField } from '@/ui/CheckedField';
import { optionsOf, SelectField } from '@/ui/SelectField';

/** From whom an offer is. */
export type Sender = { name: string; role: PartnerRole };

const other = '';

type SenderFieldsProps = { sender: Sender; isMissing: boolean; onChange: (sender: Sender) => void };

/** A partner of the plan, or a name of its own. */
export const SenderFields = ({ sender, isMissing, onChange }: SenderFieldsProps) => {
  const partners = usePlan((plan) => plan.view.partners);
  const sorted = [...partners.values()].sort((a, b) => a.name.localeCompare(b.name, 'nl'));
  const known = sorted.find(({ name, role }) => name === sender.name && role === sender.role);
  return (
    <>
      {sorted.length > 0 && (
        <SelectField
          label={makeOfferText.from}
          value={known?.id ?? other}
          options={[...sorted.map(({ id, name }) => [id, name] as const), [other, makeOfferText.otherName]]}
          onChange={(id) => {
            const partner = partners.get(id);
            // Not the rest of it: an offer has terms of its own.
            onChange({ name: partner?.name ?? '', role: partner?.role ?? sender.role });
          }}
        />
      )}
      {known === undefined && (
        <div className="offer-form__pair">
          <CheckedField
            label={makeOfferText.name}
            value={sender.name}
            maxLength={200}
            error={isMissing ? makeOfferText.nameMissing : undefined}
            onChange={(name) => onChange({ ...sender, name })}
          />
          <SelectField
            label={makeOfferText.role}
            value={sender.role}
            options={optionsOf(partnerRoles, roleNames)}
            onChange={(role) => onChange({ ...sender, role })}
          />
        </div>
      )}
    </>
  );
};
