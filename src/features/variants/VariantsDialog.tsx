import { useState } from 'react';
import { changeInPlan } from '@/domain/commands/changeTopRecords';
import { addVariant, removeVariant } from '@/domain/commands/changeVariants';
import { newId } from '@/domain/ids';
import { homesInCells } from '@/domain/totals/progress';
import type { Totals } from '@/domain/totals/totals';
import type { Variant } from '@/domain/variants/variant';
import { notify } from '@/state/noticeStore';
import { openPlanNow, run, showVariant, usePlan } from '@/state/planStore';
import { notifyUndoable } from '@/state/undoableNotice';
import { numberText } from '@/text/numbers';
import { nextVariantName, variantText } from '@/text/variants';
import { common } from '@/text/words';
import { Dialog } from '@/ui/Dialog';
import { Icon } from '@/ui/Icon';
import { NameField } from '@/ui/NameField';
import { SelectField } from '@/ui/SelectField';
import { TextField } from '@/ui/TextField';
import './variants.css';

/** What is wrong with a name for a variant; undefined when it can be used. */
const nameFault = (typed: string, others: Iterable<Variant>): string | undefined => {
  const name = typed.trim();
  if (name === '') return variantText.nameEmpty;
  return [...others].some((variant) => variant.name === name) ? variantText.nameTaken(name) : undefined;
};

const NameOfVariant = ({ variant }: { variant: Variant }) => {
  const variants = usePlan((plan) => plan.view.variants);
  return (
    <NameField
      label={variantText.nameOf(variant.name)}
      value={variant.name}
      maxLength={200}
      faultOf={(name) =>
        nameFault(
          name,
          [...variants.values()].filter(({ id }) => id !== variant.id),
        )
      }
      onSave={(name) => run(() => changeInPlan('variant', variant, { name }))}
    />
  );
};

const remove = (variant: Variant): void => {
  run(({ allLocations }) => removeVariant(variant, allLocations.values()));
  notifyUndoable(variantText.removed(variant.name), common.undo);
};

const Row = ({ variant, totals }: { variant: Variant | null; totals: Totals }) => {
  const isShown = usePlan((plan) => plan.view.variantId === (variant?.id ?? null));
  return (
    <tr>
      <td>{variant === null ? variantText.wholePlan : <NameOfVariant variant={variant} />}</td>
      <td className="number">{numberText(totals.locations)}</td>
      <td className="number">{numberText(homesInCells(totals.counted))}</td>
      <td>
        <div className="variants__actions">
          {isShown ? (
            <span className="small soft">{variantText.shown}</span>
          ) : (
            <button
              type="button"
              className="button button--link"
              onClick={() => showVariant(variant?.id ?? null)}
            >
              {variantText.show}
            </button>
          )}
          {variant !== null && (
            <button
              type="button"
              className="button button--quiet button--icon"
              aria-label={variantText.remove(variant.name)}
              onClick={() => remove(variant)}
            >
              <Icon name="trash" />
            </button>
          )}
        </div>
      </td>
    </tr>
  );
};

const List = () => {
  const { variants, variantTotals, planTotals } = usePlan((plan) => plan.view);
  if (variants.size === 0) return <p className="soft">{variantText.none}</p>;
  const { columns } = variantText;
  return (
    <table className="variants">
      <thead>
        <tr>
          <th scope="col">{columns.name}</th>
          <th scope="col" className="number">
            {columns.locations}
          </th>
          <th scope="col" className="number">
            {columns.homes}
          </th>
          <th scope="col">
            <span className="visually-hidden">{columns.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {[...variants.values()].map((variant) => (
          <Row key={variant.id} variant={variant} totals={variantTotals.get(variant.id) ?? planTotals} />
        ))}
        <Row variant={null} totals={planTotals} />
      </tbody>
    </table>
  );
};

/** Adds a variant as it was asked for, and shows it. */
const make = (name: string, start: string): void => {
  const { variants } = openPlanNow().view;
  const variant: Variant = { id: newId(), name, startsWith: start === 'nothing' ? 'none' : 'all' };
  run(({ allLocations }) => addVariant(variant, variants.get(start) ?? null, allLocations.values()));
  showVariant(variant.id);
  notify(variantText.added(name));
};

const NewVariant = ({ onMade }: { onMade: () => void }) => {
  const variants = usePlan((plan) => plan.view.variants);
  const names = new Set([...variants.values()].map(({ name }) => name));
  const [typed, setName] = useState<string>();
  const [chosen, setStart] = useState('plan');
  const start = chosen === 'nothing' || variants.has(chosen) ? chosen : 'plan';
  const [isAsked, setAsked] = useState(false);
  const name = typed ?? nextVariantName(names);
  const fault = nameFault(name, variants.values());
  return (
    <form
      className="form variants__new"
      onSubmit={(event) => {
        event.preventDefault();
        if (fault !== undefined) return setAsked(true);
        make(name.trim(), start);
        onMade();
      }}
    >
      <TextField label={variantText.name} value={name} maxLength={200} onChange={setName} />
      {isAsked && fault !== undefined && (
        <p className="error" role="alert">
          {fault}
        </p>
      )}
      <SelectField
        label={variantText.start}
        value={start}
        options={[
          ['plan', variantText.starts.plan],
          ...[...variants.values()].map(({ id, name: of }) => [id, variantText.copyOf(of)] as const),
          ['nothing', variantText.starts.nothing],
        ]}
        onChange={setStart}
      />
      <div className="dialog__actions">
        <button type="submit" className="button button--primary">
          {variantText.add}
        </button>
      </div>
    </form>
  );
};

/** The variants of the plan: which there are, which one is shown, and a new one. */
export const VariantsDialog = ({ onClose }: { onClose: () => void }) => (
  <Dialog title={variantText.dialog} closeLabel={common.close} onClose={onClose}>
    <p className="small soft">{variantText.explain}</p>
    <List />
    <NewVariant onMade={onClose} />
  </Dialog>
);
