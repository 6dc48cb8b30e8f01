import { removeCriterion } from '@/domain/commands/changeRanking';
import { addToPlan, changeInPlan } from '@/domain/commands/changeTopRecords';
import { newId } from '@/domain/ids';
import { furthestDistance } from '@/domain/numbers';
import {
  type Criterion,
  type CriterionFact,
  criterionFacts,
  heaviestWeight,
  longestCriterionName,
} from '@/domain/ranking/criterion';
import { uniqueName } from '@/domain/uniqueName';
import { run } from '@/state/planStore';
import { notifyUndoable } from '@/state/undoableNotice';
import { rankingText } from '@/text/ranking';
import { common } from '@/text/words';
import { CountField } from '@/ui/CountField';
import { Icon } from '@/ui/Icon';
import { NameField } from '@/ui/NameField';
import { optionsOf, SelectField } from '@/ui/SelectField';

/** Where a distance starts, in metres: the starting point of the city of Utrecht (Actieplan "Een (t)huis voor ouderen", 2022). */
const startDistance = 500;
/** Half of the heaviest: lighter and heavier are both one press away. */
const startWeight = 5;

const namesOf = (criteria: readonly Criterion[]) => new Set(criteria.map(({ name }) => name));

const add = (fact: CriterionFact, criteria: readonly Criterion[]): void => {
  const wanted = fact === 'by_hand' ? rankingText.ownName : rankingText.facts[fact];
  const criterion: Criterion = {
    id: newId(),
    name: uniqueName(wanted, namesOf(criteria)),
    weight: startWeight,
    fact,
    ...(fact === 'near_supermarket' && { within: startDistance }),
  };
  run(() => addToPlan('criterion', criterion));
};

const remove = (criterion: Criterion): void => {
  run(({ allLocations }) => removeCriterion(criterion, allLocations.values()));
  notifyUndoable(rankingText.removed(criterion.name), common.undo);
};

const rename = (criterion: Criterion, name: string, criteria: readonly Criterion[]): void => {
  const others = criteria.filter(({ id }) => id !== criterion.id);
  run(() => changeInPlan('criterion', criterion, { name: uniqueName(name, namesOf(others)) }));
};

const Row = ({ criterion, all }: { criterion: Criterion; all: readonly Criterion[] }) => (
  <li className="criterion">
    <span>
      <NameField
        label={rankingText.nameOf(criterion.name)}
        value={criterion.name}
        maxLength={longestCriterionName}
        faultOf={(name) => (name === '' ? rankingText.nameEmpty : undefined)}
        onSave={(name) => rename(criterion, name, all)}
      />
    </span>
    <span className="criterion__how small soft">
      {rankingText.how[criterion.fact]}
      {criterion.fact === 'near_supermarket' && (
        <span className="criterion__within">
          {rankingText.within}
          <CountField
            label={rankingText.withinOf(criterion.name)}
            value={criterion.within ?? null}
            min={1}
            max={furthestDistance}
            onChange={(within) => run(() => changeInPlan('criterion', criterion, { within }, 'within'))}
            onClear={() => run(() => changeInPlan('criterion', criterion, { within: undefined }, 'within'))}
          />
        </span>
      )}
    </span>
    <CountField
      label={rankingText.weightOf(criterion.name)}
      value={criterion.weight}
      max={heaviestWeight}
      onChange={(weight) => run(() => changeInPlan('criterion', criterion, { weight }, 'weight'))}
    />
    <button
      type="button"
      className="button button--quiet button--icon"
      aria-label={rankingText.remove(criterion.name)}
      onClick={() => remove(criterion)}
    >
      <Icon name="trash" />
    </button>
  </li>
);

/** What counts, and how much. A fact of the plan can be a criterion once, an own criterion as often as wanted. */
export const CriterionList = ({ criteria }: { criteria: readonly Criterion[] }) => {
  const free = criterionFacts.filter(
    (fact) => fact === 'by_hand' || !criteria.some((criterion) => criterion.fact === fact),
  );
  return (
    <section className="criteria" aria-label={rankingText.criteria}>
      <h3>{rankingText.criteria}</h3>
      {criteria.length === 0 ? (
        <p className="soft">{rankingText.none}</p>
      ) : (
        <p className="criterion criterion--head small soft" aria-hidden="true">
          <span>{rankingText.name}</span>
          <span>{rankingText.gives}</span>
          <span>{rankingText.weight}</span>
        </p>
      )}
      <ul className="criteria__list">
        {criteria.map((criterion) => (
          <Row key={criterion.id} criterion={criterion} all={criteria} />
        ))}
      </ul>
      <SelectField<CriterionFact | ''>
        label={rankingText.add}
        isRow
        value=""
        options={[['', rankingText.choose], ...optionsOf(free, rankingText.facts)]}
        onChange={(fact) => {
          if (fact !== '') add(fact, criteria);
        }}
      />
    </section>
  );
};
