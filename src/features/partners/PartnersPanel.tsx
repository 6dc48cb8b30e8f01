import { useMemo } from 'react';
import { addPartner, changePartner, removePartner } from '@/domain/commands/changePartners';
import { type Partner, partnerRoles } from '@/domain/partner';
import { notify } from '@/state/noticeStore';
import { run, usePlan } from '@/state/planStore';
import { notifyUndoable } from '@/state/undoableNotice';
import { roleNames } from '@/text/codes';
import { homesText, locationsText } from '@/text/numbers';
import { partnerText } from '@/text/partners';
import { common } from '@/text/words';
import { Icon } from '@/ui/Icon';
import { optionsOf, SelectField } from '@/ui/SelectField';
import { TextField } from '@/ui/TextField';
import { isKnownPartner } from './isKnownPartner';
import { NewPartnerForm } from './NewPartnerForm';
import { type PartnerWork, workOfPartners } from './partnerWork';
import './partners.css';

const remove = (partner: Partner): void => {
  run(({ allLocations }) => removePartner(partner, allLocations.values()));
  notifyUndoable(partnerText.removed(partner.name), common.undo);
};

const rename = (partner: Partner, name: string): void => {
  if (name === '') return;
  if (isKnownPartner({ ...partner, name })) notify(partnerText.exists);
  else run(() => changePartner(partner, { name }));
};

const PartnerItem = ({ partner, work }: { partner: Partner; work: PartnerWork | undefined }) => (
  <li className="partner">
    <div className="partner__fields">
      <TextField
        label={common.name}
        isLabelHidden
        value={partner.name}
        maxLength={200}
        onLeave={(name) => rename(partner, name.trim())}
      />
      <SelectField
        label={partnerText.role}
        isLabelHidden
        value={partner.role}
        options={optionsOf(partnerRoles, roleNames)}
        onChange={(role) => run(() => changePartner(partner, { role }))}
      />
      <button
        type="button"
        className="button button--quiet button--icon"
        aria-label={partnerText.remove(partner.name)}
        onClick={() => remove(partner)}
      >
        <Icon name="trash" />
      </button>
    </div>
    <p className="small soft">
      {work === undefined
        ? partnerText.nowhere
        : partnerText.atLocations(locationsText(work.locations), homesText(work.homes))}
    </p>
  </li>
);

/** The tab "Partners": who is at the table, and at how many locations. */
export const PartnersPanel = () => {
  const { locations, partners } = usePlan((plan) => plan.view);
  const revision = usePlan((plan) => plan.view.revision);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map is kept up to date in place; revision tells
  const work = useMemo(() => workOfPartners(locations.values()), [locations, revision]);
  const sorted = [...partners.values()].sort((a, b) => a.name.localeCompare(b.name, 'nl'));
  return (
    <div className="panel-body">
      <h2>{partnerText.heading}</h2>
      {sorted.length === 0 && <p className="soft">{partnerText.none}</p>}
      <ul className="partner-list">
        {sorted.map((partner) => (
          <PartnerItem key={partner.id} partner={partner} work={work.get(partner.id)} />
        ))}
      </ul>
      <h3>{partnerText.new}</h3>
      <NewPartnerForm onAdd={(partner) => run(() => addPartner(partner))} />
    </div>
  );
};
