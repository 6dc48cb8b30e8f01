import { useId } from 'react';
import { longestDelivery } from '@/domain/delivery';
import { hasContacts } from '@/domain/leaving/hasContacts';
import { formats } from '@/exchange/formats/registry';
import { setExportChoice, useExportChoice } from '@/plans/exportChoice';
import { usePlan } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';
import { exportingText, formatHelp } from '@/text/exporting';
import { formatText } from '@/text/formats';
import { CheckedField } from '@/ui/CheckedField';
import { SelectField } from '@/ui/SelectField';

/** A backup always has everything: it is no choice of parts. */
const formatOptions = formats
  .filter(({ holds, write }) => holds === 'plan' && write !== undefined)
  .map(({ id }) => [id, formatText.names[id]] as const);

type CheckProps = { label: string; help: string; isChecked: boolean; onChange: (isChecked: boolean) => void };

const Check = ({ label, help, isChecked, onChange }: CheckProps) => {
  const id = useId();
  return (
    <div>
      <label className="choice">
        <input
          type="checkbox"
          checked={isChecked}
          aria-describedby={id}
          onChange={({ target }) => onChange(target.checked)}
        />
        {label}
      </label>
      <p id={id} className="small soft export-form__help">
        {help}
      </p>
    </div>
  );
};

const Which = ({ kind }: { kind: 'all' | 'filter' | 'selection' }) => {
  const filtered = useScreen((screen) => screen.filteredIds?.length);
  const selected = useScreen((screen) => screen.selection.size);
  const options = [
    ['all', exportingText.parts.all] as const,
    ...(filtered === undefined ? [] : [['filter', exportingText.parts.filter(filtered)] as const]),
    ...(selected === 0 ? [] : [['selection', exportingText.parts.selection(selected)] as const]),
  ];
  return (
    <div>
      <SelectField
        label={exportingText.which}
        value={kind}
        options={options}
        onChange={(which) => setExportChoice({ which })}
      />
      {kind === 'filter' && <p className="small soft">{exportingText.filterHelp}</p>}
    </div>
  );
};

const VariantField = ({ variantId }: { variantId: string | null }) => {
  const variants = usePlan((plan) => plan.view.variants);
  if (variants.size === 0) return null;
  const options = [...variants.values()].map(({ id, name }) => [id, name] as const);
  return (
    <SelectField
      label={exportingText.variant}
      value={variantId ?? ''}
      options={[['', exportingText.wholePlan], ...options]}
      onChange={(id) => setExportChoice({ variantId: id === '' ? null : id })}
    />
  );
};

type ChoiceFieldsProps = { which: 'all' | 'filter' | 'selection'; variantId: string | null };

/** In which format, which locations, as which variant, and what stays here. */
export const ChoiceFields = ({ which, variantId }: ChoiceFieldsProps) => {
  const { format, isPublic, withPersonal, withMoney, withContacts, to } = useExportChoice();
  const knowsContacts = usePlan(({ view }) => hasContacts({ partners: [...view.partners.values()] }));
  return (
    <>
      <div>
        <SelectField
          label={exportingText.format}
          value={format}
          options={formatOptions}
          onChange={(chosen) => setExportChoice({ format: chosen })}
        />
        <p className="small soft">{formatHelp[format]}</p>
      </div>
      <div className="export-form__pair">
        <Which kind={which} />
        <VariantField variantId={variantId} />
      </div>
      <Check
        label={exportingText.isPublic}
        help={exportingText.isPublicHelp}
        isChecked={isPublic}
        // What anybody may see says nothing of persons and money, unless somebody asks for it after all.
        onChange={(checked) =>
          setExportChoice({
            isPublic: checked,
            ...(checked && { withPersonal: false, withMoney: false, withContacts: false }),
          })
        }
      />
      <Check
        label={exportingText.withPersonal}
        help={exportingText.withPersonalHelp}
        isChecked={withPersonal}
        onChange={(checked) => setExportChoice({ withPersonal: checked })}
      />
      {knowsContacts && withPersonal && (
        <Check
          label={exportingText.withContacts}
          help={exportingText.withContactsHelp}
          isChecked={withContacts === true}
          onChange={(checked) => setExportChoice({ withContacts: checked })}
        />
      )}
      <Check
        label={exportingText.withMoney}
        help={exportingText.withMoneyHelp}
        isChecked={withMoney}
        onChange={(checked) => setExportChoice({ withMoney: checked })}
      />
      <CheckedField
        label={exportingText.to}
        hint={exportingText.toHelp}
        value={to}
        maxLength={longestDelivery}
        onChange={(who) => setExportChoice({ to: who })}
      />
    </>
  );
};
