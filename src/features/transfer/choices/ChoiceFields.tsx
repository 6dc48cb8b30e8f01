import { longestDelivery } from '@/domain/delivery';
import { hasContacts } from '@/domain/leaving/hasContacts';
import { lostOnReturn } from '@/exchange/formats/lostOnReturn';
import { formats } from '@/exchange/formats/registry';
import { setExportChoice, useExportChoice } from '@/plans/exportChoice';
import { usePlan } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';
import { exportingText, formatHelp, returnText } from '@/text/exporting';
import { formatText } from '@/text/formats';
import { leavingText, whichOptions } from '@/text/leaving';
import { CheckedField } from '@/ui/CheckedField';
import { CheckField } from '@/ui/CheckField';
import { SelectField } from '@/ui/SelectField';

/** A backup always has everything: it is no choice of parts. */
const formatOptions = formats
  .filter(({ holds, write }) => holds === 'plan' && write !== undefined)
  .map(({ id }) => [id, formatText.names[id]] as const);

const Which = ({ kind }: { kind: 'all' | 'filter' | 'selection' }) => {
  const filtered = useScreen((screen) => screen.filteredIds?.length);
  const selected = useScreen((screen) => screen.selection.size);
  return (
    <div>
      <SelectField
        label={leavingText.which}
        value={kind}
        options={whichOptions(filtered, selected)}
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
      label={leavingText.variant}
      value={variantId ?? ''}
      options={[['', leavingText.wholePlan], ...options]}
      onChange={(id) => setExportChoice({ variantId: id === '' ? null : id })}
    />
  );
};

type ChoiceFieldsProps = { which: 'all' | 'filter' | 'selection'; variantId: string | null };

/** In which format, which locations, as which variant, and what stays here. */
export const ChoiceFields = ({ which, variantId }: ChoiceFieldsProps) => {
  const { format, isPublic, withPersonal, withMoney, withContacts, to } = useExportChoice();
  const lost = lostOnReturn[format];
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
        {lost && (
          <details className="small soft">
            <summary>{exportingText.lossy}</summary>
            {returnText(lost)}
          </details>
        )}
      </div>
      <div className="export-form__pair">
        <Which kind={which} />
        <VariantField variantId={variantId} />
      </div>
      <CheckField
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
      <CheckField
        label={exportingText.withPersonal}
        help={exportingText.withPersonalHelp}
        isChecked={withPersonal}
        onChange={(checked) => setExportChoice({ withPersonal: checked })}
      />
      {knowsContacts && withPersonal && (
        <CheckField
          label={exportingText.withContacts}
          help={exportingText.withContactsHelp}
          isChecked={withContacts === true}
          onChange={(checked) => setExportChoice({ withContacts: checked })}
        />
      )}
      <CheckField
        label={exportingText.withMoney}
        help={exportingText.withMoneyHelp}
        isChecked={withMoney}
        onChange={(checked) => setExportChoice({ withMoney: checked })}
      />
      <CheckedField
        label={leavingText.to}
        hint={leavingText.toHelp}
        value={to}
        maxLength={longestDelivery}
        onChange={(who) => setExportChoice({ to: who })}
      />
    </>
  );
};
