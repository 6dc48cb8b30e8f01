import { useState } from 'react';
import { newId } from '@/domain/ids';
import { type Partner, type PartnerRole, partnerRoles } from '@/domain/partner';
import { roleNames } from '@/text/codes';
import { partnerText } from '@/text/partners';
import { common } from '@/text/words';
import { optionsOf, SelectField } from '@/ui/SelectField';
import { TextField } from '@/ui/TextField';
import { isKnownPartner } from './isKnownPartner';

/**
 * Name and role of a partner that is not in the plan yet. No <form> of its own: it also stands in the form
 * of a location.
 */
export const NewPartnerForm = ({ onAdd }: { onAdd: (partner: Partner) => void }) => {
  const [name, setName] = useState('');
  const [role, setRole] = useState<PartnerRole>('corporatie');
  const [isRefused, setRefused] = useState(false);
  const add = () => {
    const typed = name.trim();
    if (typed === '') return;
    if (isKnownPartner({ name: typed, role })) {
      setRefused(true);
      return;
    }
    setName('');
    onAdd({ id: newId(), name: typed, role });
  };
  return (
    <fieldset className="new-partner">
      <legend className="visually-hidden">{partnerText.new}</legend>
      <TextField
        label={common.name}
        value={name}
        maxLength={200}
        onChange={(typed) => {
          setName(typed);
          setRefused(false);
        }}
        onEnter={add}
      />
      <SelectField
        label={partnerText.role}
        value={role}
        options={optionsOf(partnerRoles, roleNames)}
        onChange={setRole}
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
