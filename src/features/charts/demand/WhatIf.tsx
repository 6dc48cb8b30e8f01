import { useState } from 'react';
import { setRate } from '@/domain/commands/changeDemand';
import { removeFromPlan } from '@/domain/commands/changeTopRecords';
import { homesByRate, largestRate, rateSchema } from '@/domain/demand/rate';
import { supplyUntil } from '@/domain/demand/supply';
import { type TargetType, targetTypes } from '@/domain/housingType';
import { run } from '@/state/planStore';
import { useShownView } from '@/state/shownView';
import { housingTypeNames } from '@/text/codes';
import { demandChartText as text } from '@/text/demandCharts';
import { CheckedField } from '@/ui/CheckedField';
import { TextField } from '@/ui/TextField';
import { useSupply } from './useSupply';

/** A number as it is typed in Dutch; undefined when it is none. */
const readRate = (typed: string): number | undefined => {
  const bare = typed.trim().replace(',', '.');
  return /^\d+(\.\d+)?$/.test(bare) ? rateSchema.shape.perThousand.safeParse(Number(bare)).data : undefined;
};

type RateFieldProps = { type: TargetType; people: number | null; until: number };

const RateField = ({ type, people, until }: RateFieldProps) => {
  const rate = useShownView((view) => view.rates.get(type));
  const horizon = useShownView(({ header }) => header.target.horizon);
  const planned = supplyUntil(useSupply(type), until, horizon);
  const [draft, setDraft] = useState<string>();
  const kept = rate === undefined ? '' : text.rateText(rate.perThousand);
  const isWrong = draft !== undefined && draft.trim() !== '' && readRate(draft) === undefined;
  const change = (typed: string) => {
    setDraft(typed);
    const perThousand = readRate(typed);
    if (perThousand !== undefined) {
      run(({ rates }) =>
        setRate(rates.get(type), { id: type, name: rate?.name ?? text.ownRate, perThousand }),
      );
    } else if (typed.trim() === '' && rate !== undefined) {
      run(() => removeFromPlan('rate', rate));
    }
  };
  return (
    <li className="what-if__one">
      <div className="what-if__fields">
        <CheckedField
          label={text.rate(housingTypeNames[type])}
          inputMode="decimal"
          maxLength={10}
          value={draft === undefined || (!isWrong && readRate(draft) !== rate?.perThousand) ? kept : draft}
          error={isWrong ? text.badRate(largestRate) : undefined}
          onChange={change}
        />
        {rate !== undefined && (
          <TextField
            label={text.rateSource(housingTypeNames[type])}
            value={rate.name}
            maxLength={200}
            onLeave={(name) => {
              if (name.trim() !== '') run(() => setRate(rate, { ...rate, name: name.trim() }));
            }}
          />
        )}
      </div>
      {rate !== undefined && (
        <p>
          {people === null
            ? text.formulaUnknown
            : text.formula(people, rate.perThousand, homesByRate(people, rate.perThousand))}{' '}
          <span className="soft">{text.besides(planned, until)}</span>
        </p>
      )}
    </li>
  );
};

type WhatIfProps = { people: number | null; until: number };

/** A number per 1,000 people of 80 and over, that the planner fills in; empty until then. */
export const WhatIf = ({ people, until }: WhatIfProps) => (
  <section className="chart-frame what-if" aria-label={text.whatIf}>
    <div className="chart-frame__head">
      <h3 className="chart-frame__title">{text.whatIf}</h3>
    </div>
    <p className="small soft">{text.whatIfLead}</p>
    <ul className="what-if__list">
      {targetTypes.map((type) => (
        <RateField key={type} type={type} people={people} until={until} />
      ))}
    </ul>
  </section>
);
