import { changeRecord } from '@/domain/commands/changeRecords';
import type { Location } from '@/domain/location';
import { largestCount } from '@/domain/numbers';
import { type Commitment, commitmentKinds, locationRoles, longestSaid, type Partner } from '@/domain/partner';
import { usualRole } from '@/domain/partnerKind';
import { run } from '@/state/planStore';
import { commitmentKindNames, locationRoleNames } from '@/text/partnerCodes';
import { partnerText } from '@/text/partners';
import { Chips } from '@/ui/Chips';
import { CountField } from '@/ui/CountField';
import { optionsOf, SelectField } from '@/ui/SelectField';
import { TextField } from '@/ui/TextField';

type CommitmentFormProps = { location: Location; partner: Partner; commitment: Commitment };
type Fields = { [Field in Exclude<keyof Commitment, 'partnerId'>]?: Commitment[Field] | undefined };

/** All that belongs to what a partner promises at a location. */
export const CommitmentForm = ({ location, partner, commitment }: CommitmentFormProps) => {
  const { fields, hints } = partnerText;
  const set = (changed: Fields, typing?: string) =>
    run(() => changeRecord('commitment', location, commitment, changed, typing));
  return (
    <>
      <Chips
        label={fields.roles}
        options={optionsOf(locationRoles, locationRoleNames)}
        chosen={commitment.roles ?? [usualRole(partner)]}
        onChange={(roles) => set({ roles })}
      />
      <SelectField<NonNullable<Commitment['kind']> | ''>
        label={fields.kind}
        isRow
        value={commitment.kind ?? ''}
        options={[['', partnerText.kindUnknown], ...optionsOf(commitmentKinds, commitmentKindNames)]}
        onChange={(kind) => set({ kind: kind === '' ? undefined : kind })}
      />
      <div className="field field--row">
        <span className="field__label">{fields.homes}</span>
        <CountField
          label={fields.homes}
          value={commitment.homes ?? null}
          max={largestCount}
          onChange={(homes) => set({ homes }, 'homes')}
          onClear={() => set({ homes: undefined })}
        />
      </div>
      <TextField
        label={fields.date}
        isRow
        type="date"
        value={commitment.date ?? ''}
        onLeave={(date) => set({ date: date === '' ? undefined : date })}
      />
      {(['term', 'reserve'] as const).map((field) => (
        <TextField
          key={field}
          label={fields[field]}
          isRow
          value={commitment[field] ?? ''}
          maxLength={longestSaid}
          placeholder={hints[field]}
          onChange={(typed) => set({ [field]: typed === '' ? undefined : typed }, field)}
        />
      ))}
    </>
  );
};
