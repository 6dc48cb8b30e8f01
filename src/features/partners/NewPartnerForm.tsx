import { useState } from 'react';
import { newId } from '@/domain/ids';
import { longestSaid, type Partner, type PartnerKind, partnerKinds } from '@/domain/partner';
import { kindFields } from '@/domain/partnerKind';
import { partnerKindNames } from '@/text/partnerCodes';
import { partnerText } from '@/text/partners';
import { common } from '@/text/words';
import { optionsOf, SelectField } from '@/ui/SelectField';
import { TextField } from '@/ui/TextField';
import { isKnownPartner } from './isKnownPartner';

const partnerNamed = (name: string, of: PartnerKind): Partner => {
  const { role, kind } = kindFields(of);
  return { id: newId(), name, role, ...(kind !== undefined && { kind }) };
};

/**
 * Name and kind of a partner that is not in the plan yet. No <form> of its own: it also stands in the form
 * of a location.
 */
export const NewPartnerForm = ({ onAdd }: { onAdd: (partner: Partner) => void }) => {
  const [name, setName] = useState('');
  const [kind, setKind] = useState<PartnerKind>('corporatie');
  const [isRefused, setRefused] = useState(false);
  const add = () => {
    const typed = name.trim();
    if (typed === '') return;
    const partner = partnerNamed(typed, kind);
    if (isKnownPartner(partner)) {
      setRefused(true);
      return;
    }
    setName('');
    onAdd(partner);
  };
  return (
    <fieldset className="new-partner">
      <legend className="visually-hidden">{partnerText.new}</legend>
      <TextField
        label={common.name}
        value={name}
        maxLength={longestSaid}
        onChange={(typed) => {
          setName(typed);
          setRefused(false);
        }}
        onEnter={add}
      />
      <SelectField
        label={partnerText.kind}
        value={kind}
        options={optionsOf(partnerKinds, partnerKindNames)}
        onChange={setKind}
      />
      <button type="button" className="button" disabled={name.trim() === ''} onClick={add}>
        {partnerText.addHere}
      </button>
      {isRefused && (
        <p className="error small" role="alert">
          {partnerText.exists}
        </p>
      )}
    </fieldset>
  );
};
