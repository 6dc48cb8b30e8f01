import { useState } from 'react';
import { type AmenityKind, amenityKinds } from '@/domain/amenityKind';
import { addToPlan } from '@/domain/commands/changeTopRecords';
import type { Position } from '@/domain/geometry';
import { newId } from '@/domain/ids';
import { earliestYear, latestYear, yearSchema } from '@/domain/numbers';
import { run } from '@/state/planStore';
import { suitabilityText as text } from '@/text/suitability';
import { amenityNames } from '@/text/surroundings';
import { common } from '@/text/words';
import { CheckedField } from '@/ui/CheckedField';
import { Dialog } from '@/ui/Dialog';
import { Icon } from '@/ui/Icon';
import { optionsOf, SelectField } from '@/ui/SelectField';

type FormProps = { place: Position; onClose: () => void };

const AmenityForm = ({ place, onClose }: FormProps) => {
  const [kind, setKind] = useState<AmenityKind>('ontmoetingsplek');
  const [name, setName] = useState('');
  const [year, setYear] = useState('');
  const [wrong, setWrong] = useState<{ name?: string; year?: string }>({});
  const send = () => {
    const read = yearSchema.safeParse(Number(year));
    const isYearWrong = year.trim() !== '' && !read.success;
    const faults = {
      ...(name.trim() === '' && { name: text.badName }),
      ...(isYearWrong && { year: text.badYear(earliestYear, latestYear) }),
    };
    if (Object.keys(faults).length > 0) return setWrong(faults);
    run(() =>
      addToPlan('plannedAmenity', {
        id: newId(),
        name: name.trim(),
        kind,
        place,
        ...(year.trim() !== '' && read.success && { year: read.data }),
      }),
    );
    onClose();
  };
  return (
    <Dialog title={text.addTitle} closeLabel={common.close} onClose={onClose}>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <SelectField
          label={text.kind}
          value={kind}
          options={optionsOf(amenityKinds, amenityNames)}
          onChange={setKind}
        />
        <CheckedField
          label={text.amenityName}
          maxLength={200}
          value={name}
          error={wrong.name}
          onChange={setName}
        />
        <CheckedField
          label={text.comesIn}
          hint={text.comesInHint}
          inputMode="numeric"
          maxLength={10}
          value={year}
          error={wrong.year}
          onChange={setYear}
        />
        <div className="dialog__actions">
          <button type="button" className="button" onClick={onClose}>
            {common.cancel}
          </button>
          <button type="submit" className="button button--primary">
            {text.save}
          </button>
        </div>
      </form>
    </Dialog>
  );
};

/** Plans an amenity at a place: it counts from its year on. */
export const AddAmenity = ({ place }: { place: Position }) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button button--link" onClick={() => setOpen(true)}>
        <Icon name="plus" />
        {text.addHere}
      </button>
      {isOpen && <AmenityForm place={place} onClose={() => setOpen(false)} />}
    </>
  );
};
