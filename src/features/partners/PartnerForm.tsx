import { useState } from 'react';
import { changeKind, changePartner, type PartnerFields } from '@/domain/commands/changePartners';
import { largestCount } from '@/domain/numbers';
import {
  careForms,
  longestConditions,
  longestSaid,
  type Partner,
  partnerKinds,
  partnerTables,
} from '@/domain/partner';
import { kindOf } from '@/domain/partnerKind';
import { notify } from '@/state/noticeStore';
import { openPlanNow, run } from '@/state/planStore';
import { careFormNames, partnerKindNames, partnerTableNames } from '@/text/partnerCodes';
import { partnerText } from '@/text/partners';
import { common } from '@/text/words';
import { Chips, orNone } from '@/ui/Chips';
import { CountField } from '@/ui/CountField';
import { Icon } from '@/ui/Icon';
import { optionsOf, SelectField } from '@/ui/SelectField';
import { TextField } from '@/ui/TextField';
import { isKnownPartner } from './isKnownPartner';
import { RemovePartnerDialog } from './RemovePartnerDialog';
import { type Mentions, mentionsOf, removeNow } from './removePartnerAsked';

const rename = (partner: Partner, name: string): void => {
  if (name === '') return;
  if (isKnownPartner({ ...partner, name })) notify(partnerText.exists);
  else run(() => changePartner(partner, { name }));
};

type TextKey = 'represents' | 'rhythm' | 'conditions' | 'yieldWish' | 'contact';

const SaidField = ({ partner, field }: { partner: Partner; field: TextKey }) => {
  const isLong = field === 'conditions' || field === 'contact';
  return (
    <TextField
      label={partnerText.fields[field]}
      isLong={isLong}
      isRow={!isLong}
      value={partner[field] ?? ''}
      maxLength={isLong ? longestConditions : longestSaid}
      placeholder={partnerText.hints[field]}
      onChange={(typed) =>
        run(() => changePartner(partner, { [field]: typed === '' ? undefined : typed }, field))
      }
    />
  );
};

/** What a care organisation gives, and asks of a location. */
const CareProfile = ({ partner, set }: { partner: Partner; set: (fields: PartnerFields) => void }) => (
  <>
    <Chips
      label={partnerText.fields.care}
      options={optionsOf(careForms, careFormNames)}
      chosen={partner.care ?? []}
      onChange={(care) => set({ care: orNone(care) })}
    />
    <div className="field field--row">
      <span className="field__label">{partnerText.fields.minimumScale}</span>
      <CountField
        label={partnerText.fields.minimumScale}
        value={partner.minimumScale ?? null}
        max={largestCount}
        onChange={(minimumScale) => run(() => changePartner(partner, { minimumScale }, 'scale'))}
        onClear={() => set({ minimumScale: undefined })}
      />
    </div>
    <SaidField partner={partner} field="conditions" />
  </>
);

/** All that is said of a partner, to be changed; what does not belong to its kind is left out. */
export const PartnerForm = ({ partner }: { partner: Partner }) => {
  const [mentions, setMentions] = useState<Mentions>();
  const set = (fields: PartnerFields) => run(() => changePartner(partner, fields));
  const kind = kindOf(partner);
  const givesCare = kind === 'zorgorganisatie' || kind === 'eerstelijn' || partner.care !== undefined;
  const remove = () => {
    const found = mentionsOf(partner, openPlanNow().view);
    if (Object.values(found).every((count) => count === 0)) removeNow(partner);
    else setMentions(found);
  };
  return (
    <section className="partner-form" aria-label={partnerText.edit}>
      <TextField
        label={common.name}
        isRow
        value={partner.name}
        maxLength={longestSaid}
        onLeave={(name) => rename(partner, name.trim())}
      />
      <SelectField
        label={partnerText.kind}
        isRow
        value={kind}
        options={optionsOf(partnerKinds, partnerKindNames)}
        onChange={(chosen) => run(() => changeKind(partner, chosen))}
      />
      <SaidField partner={partner} field="represents" />
      <Chips
        label={partnerText.fields.tables}
        options={optionsOf(partnerTables, partnerTableNames)}
        chosen={partner.tables ?? []}
        onChange={(tables) => set({ tables: orNone(tables) })}
      />
      <SaidField partner={partner} field="rhythm" />
      {givesCare && <CareProfile partner={partner} set={set} />}
      {(kind === 'belegger' || partner.yieldWish !== undefined) && (
        <SaidField partner={partner} field="yieldWish" />
      )}
      <SaidField partner={partner} field="contact" />
      <p className="small soft">{partnerText.contactPersonal}</p>
      <button type="button" className="button button--quiet button--danger" onClick={remove}>
        <Icon name="trash" />
        {partnerText.removeThis}
      </button>
      {mentions !== undefined && (
        <RemovePartnerDialog partner={partner} mentions={mentions} onClose={() => setMentions(undefined)} />
      )}
    </section>
  );
};
