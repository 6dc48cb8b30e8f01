import { useMemo } from 'react';
import { changeLocations, removeLocations, setYears, tiePartner } from '@/domain/commands/changeMany';
import { setInVariant } from '@/domain/commands/changeVariants';
import { homesIn, interventions, type Location, priorities } from '@/domain/location';
import { planningStatuses } from '@/domain/planningStatus';
import { yearsToChoose } from '@/domain/yearOf';
import { run, usePlan } from '@/state/planStore';
import { noSelection } from '@/state/screen';
import { setScreen, useScreen } from '@/state/screenStore';
import { notifyUndoable } from '@/state/undoableNotice';
import { interventionNames, priorityNames, statusNames } from '@/text/codes';
import { manyText } from '@/text/manyLocations';
import { homesText } from '@/text/numbers';
import { chosenText } from '@/text/table';
import { variantText } from '@/text/variants';
import { common } from '@/text/words';
import { announce } from '@/ui/announce';
import { Icon } from '@/ui/Icon';
import { MenuButton } from '@/ui/MenuButton';

const clear = (): void => setScreen({ selection: noSelection });

const useChosen = (): Location[] => {
  const selection = useScreen((screen) => screen.selection);
  const { locations, revision } = usePlan((plan) => plan.view);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map is kept up to date in place; revision tells
  return useMemo(
    () => [...selection].map((id) => locations.get(id)).filter((location) => location !== undefined),
    [selection, locations, revision],
  );
};

/** What happened, for who does not see the rows change. */
const say = (count: number, field: string, value: string): void =>
  announce(manyText.changed(count, field.toLowerCase(), value.toLowerCase()));

const withChevron = (label: string) => (
  <>
    {label}
    <Icon name="chevron" />
  </>
);

type ChoiceMenuProps<Value extends string> = {
  label: string;
  values: readonly Value[];
  names: Record<Value, string>;
  onChoose: (value: Value) => void;
};

const ChoiceMenu = <Value extends string>({ label, values, names, onChoose }: ChoiceMenuProps<Value>) => (
  <MenuButton
    label={withChevron(label)}
    actions={values.map((value) => ({
      id: value,
      label: names[value],
      onAction: () => onChoose(value),
    }))}
  />
);

/** Takes what is chosen into a variant, or leaves it out; nothing while the plan has none. */
const VariantMenu = ({ chosen }: { chosen: readonly Location[] }) => {
  const variants = usePlan((plan) => plan.view.variants);
  const shownId = usePlan((plan) => plan.view.variantId);
  if (variants.size === 0) return null;
  const ways = [...variants.values()].flatMap((variant) =>
    [true, false].map((isIn) => ({
      id: `${variant.id} ${isIn}`,
      label: isIn ? variantText.takeInto(variant.name) : variantText.leaveOut(variant.name),
      onAction: () => {
        if (!isIn && variant.id === shownId) clear();
        run(() => setInVariant(chosen, variant, isIn));
        notifyUndoable(variantText.changedMany(chosen.length, variant.name, isIn), common.undo);
      },
    })),
  );
  return <MenuButton label={withChevron(variantText.inVariant)} actions={ways} />;
};

/** While locations are chosen: what they get all at once, as one step of undo. */
export const ChosenBar = () => {
  const chosen = useChosen();
  const partners = usePlan((plan) => plan.view.partners);
  const count = chosen.length;
  if (count === 0) return null;
  const set = (field: string, value: string, fields: Parameters<typeof changeLocations>[1]) => {
    run(() => changeLocations(chosen, fields));
    say(count, field, value);
  };
  const dated = chosen.filter(({ programme }) => programme.length > 0);
  const setYear = (year: number | undefined) => {
    run(() => setYears(dated, year));
    say(dated.length, chosenText.year, year === undefined ? manyText.noYear : String(year));
  };
  const remove = () => {
    clear();
    run(() => removeLocations(chosen));
    notifyUndoable(manyText.removed(count), common.undo);
  };
  return (
    <section className="chosen-bar" aria-label={chosenText.region}>
      <strong>{chosenText.count(count)}</strong>
      <span>{homesText(chosen.reduce((sum, location) => sum + homesIn(location), 0))}</span>
      <ChoiceMenu
        label={chosenText.status}
        values={planningStatuses}
        names={statusNames}
        onChoose={(planningStatus) => set(chosenText.status, statusNames[planningStatus], { planningStatus })}
      />
      <MenuButton
        label={withChevron(chosenText.year)}
        actions={[
          ...yearsToChoose(dated, new Date().getFullYear()).map((year) => ({
            id: String(year),
            label: String(year),
            whyNot: dated.length === 0 ? manyText.onlyWithLines : undefined,
            onAction: () => setYear(year),
          })),
          { id: 'unknown', label: manyText.noYear, onAction: () => setYear(undefined) },
        ]}
      />
      <ChoiceMenu
        label={chosenText.priority}
        values={priorities}
        names={priorityNames}
        onChoose={(priority) => set(chosenText.priority, priorityNames[priority], { priority })}
      />
      <ChoiceMenu
        label={chosenText.intervention}
        values={interventions}
        names={interventionNames}
        onChoose={(intervention) =>
          set(chosenText.intervention, interventionNames[intervention], { intervention })
        }
      />
      {partners.size > 0 && (
        <MenuButton
          label={withChevron(manyText.partnerShort)}
          name={chosenText.partner}
          actions={[...partners.values()]
            .sort((a, b) => a.name.localeCompare(b.name, 'nl'))
            .map((partner) => ({
              id: partner.id,
              label: partner.name,
              onAction: () => {
                run(() => tiePartner(chosen, partner));
                say(count, manyText.partner, partner.name);
              },
            }))}
        />
      )}
      <VariantMenu chosen={chosen} />
      <button type="button" className="button" onClick={remove}>
        {chosenText.remove}
      </button>
      <span className="chosen-bar__rest" />
      <button
        type="button"
        className="button button--quiet button--icon"
        aria-label={chosenText.clear}
        title={chosenText.clearHint}
        onClick={clear}
      >
        <Icon name="close" />
      </button>
    </section>
  );
};
