import { type FormEvent, useState } from 'react';
import { longestDelivery } from '@/domain/delivery';
import { homesIn } from '@/domain/location';
import { noteDelivery } from '@/plans/deliveries';
import { openPlanNow } from '@/state/planStore';
import { shownVariant } from '@/state/planView';
import { deliveryText, deliveryWords } from '@/text/deliveries';
import { CheckedField } from '@/ui/CheckedField';

/** Notes what was sent by another way (a Word file, by post): of the plan as it is shown now. */
const note = async (what: string, to: string): Promise<void> => {
  const { view } = openPlanNow();
  const homes = [...view.locations.values()].reduce((sum, location) => sum + homesIn(location), 0);
  const variant = shownVariant(view)?.name;
  await noteDelivery({ what, to, locations: view.locations.size, homes, variant }, deliveryWords(what, to));
};

export const DeliveryForm = () => {
  const [draft, setDraft] = useState({ what: '', to: '' });
  const [isEmpty, setEmpty] = useState(false);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const what = draft.what.trim();
    setEmpty(what === '');
    if (what === '') return;
    setDraft({ what: '', to: draft.to });
    void note(what, draft.to.trim());
  };
  return (
    <form className="delivery-form" noValidate onSubmit={send}>
      <CheckedField
        label={deliveryText.what}
        value={draft.what}
        placeholder={deliveryText.whatExample}
        maxLength={longestDelivery}
        error={isEmpty ? deliveryText.noWhat : undefined}
        onChange={(what) => setDraft({ ...draft, what })}
      />
      <CheckedField
        label={deliveryText.to}
        value={draft.to}
        placeholder={deliveryText.toExample}
        maxLength={longestDelivery}
        onChange={(to) => setDraft({ ...draft, to })}
      />
      <button type="submit" className="button">
        {deliveryText.note}
      </button>
    </form>
  );
};
