import { type FormEvent, useState } from 'react';
import { newId } from '@/domain/ids';
import { type AddressFault, readAddress } from '@/sources/own/readAddress';
import { tryService } from '@/sources/own/tryService';
import { addService } from '@/state/layerStore';
import { ownText as text } from '@/text/ownLayers';
import { CheckedField } from '@/ui/CheckedField';

type Errors = { address?: string; name?: string };

/** Adds a map service by its address, after one tile of it was asked for. What is wrong is said; what was typed stays. */
export const AddressForm = () => {
  const [address, setAddress] = useState('');
  const [name, setName] = useState('');
  const [isPrivateMeant, setPrivateMeant] = useState(false);
  const [fault, setFault] = useState<AddressFault>();
  const [errors, setErrors] = useState<Errors>({});
  const [said, setSaid] = useState('');
  const [isTrying, setTrying] = useState(false);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const read = readAddress(address, isPrivateMeant);
    setFault(read.ok ? undefined : read.fault);
    setErrors({
      ...(!read.ok && { address: text.fault(read.fault) }),
      ...(name.trim() === '' && { name: text.errors.name }),
    });
    if (!read.ok || name.trim() === '') return setSaid('');
    setTrying(true);
    setSaid(text.trying);
    const tried = await tryService(read.template);
    setTrying(false);
    if (tried !== 'ok' && tried !== 'no_tile_here') {
      setSaid('');
      return setErrors({ address: text.tried(tried) });
    }
    addService({ id: newId(), name: name.trim().slice(0, 100), template: read.template });
    setSaid(tried === 'ok' ? text.added(name.trim()) : `${text.added(name.trim())} ${text.noTileHere}`);
    setAddress('');
    setName('');
  };
  return (
    <form className="own-address" noValidate onSubmit={(event) => void send(event)}>
      <CheckedField
        label={text.address}
        hint={text.addressHint}
        maxLength={2_000}
        value={address}
        error={errors.address}
        onChange={setAddress}
      />
      {fault === 'private_host' && (
        <label className="choice">
          <input
            type="checkbox"
            checked={isPrivateMeant}
            onChange={({ target }) => setPrivateMeant(target.checked)}
          />
          {text.privateMeant}
        </label>
      )}
      <CheckedField label={text.name} maxLength={100} value={name} error={errors.name} onChange={setName} />
      <p className="small soft">{text.tells}</p>
      <button type="submit" className="button" disabled={isTrying}>
        {text.add}
      </button>
      <p className="small" role="status">
        {said}
      </p>
    </form>
  );
};
