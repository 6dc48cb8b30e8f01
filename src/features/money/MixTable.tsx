import { useState } from 'react';
import { changeHomeMoney } from '@/domain/commands/changeHomeMoney';
import { changeLocation } from '@/domain/commands/changeLocation';
import type { Location } from '@/domain/location';
import { balanceOf, homesToClose, type MixRow, mixOf } from '@/domain/money/mix';
import type { Segment } from '@/domain/segment';
import { run, usePlan } from '@/state/planStore';
import { segmentNames } from '@/text/codes';
import { moneyText, signedEuros } from '@/text/money';
import { homesText } from '@/text/numbers';
import { AmountField } from './AmountField';

type RowProps = { row: MixRow; onTry: (by: number) => void };

/** One segment: its homes, to try more or fewer of, and what one costs and brings in. */
const SegmentRow = ({ row: { segment, homes, margin }, onTry }: RowProps) => {
  const figures = usePlan((plan) => plan.view.homeMoney.get(segment));
  const name = segmentNames[segment];
  return (
    <li className="mix__row">
      <div className="mix__head">
        <span>
          {name} <span className="small soft">{homesText(homes)}</span>
        </span>
        {margin !== undefined && (
          <span className={margin < 0 ? 'small mix__short' : 'small'}>{moneyText.perHome(margin)}</span>
        )}
        <button
          type="button"
          className="button button--icon mix__step"
          aria-label={moneyText.fewer(name)}
          disabled={homes === 0}
          onClick={() => onTry(-1)}
        >
          −
        </button>
        <button
          type="button"
          className="button button--icon mix__step"
          aria-label={moneyText.more(name)}
          onClick={() => onTry(1)}
        >
          +
        </button>
      </div>
      <div className="money__pair">
        <AmountField
          label={moneyText.cost}
          name={moneyText.costOf(name)}
          value={figures?.cost}
          onChange={(cost) => run(() => changeHomeMoney(segment, name, { cost }))}
        />
        <AmountField
          label={moneyText.yield}
          name={moneyText.yieldOf(name)}
          value={figures?.yield}
          onChange={(amount) => run(() => changeHomeMoney(segment, name, { yield: amount }))}
        />
      </div>
    </li>
  );
};

/** What would close the case: so many more of one segment, for each that helps. */
const Closing = ({
  rows,
  balance,
  isWhole,
}: {
  rows: readonly MixRow[];
  balance: number;
  isWhole: boolean;
}) => {
  if (balance >= 0) return isWhole ? <p className="small">{moneyText.closed}</p> : null;
  const ways = rows.flatMap(({ segment, margin }) => {
    const homes = homesToClose(balance, margin);
    return homes === undefined ? [] : [moneyText.closes(homes, segmentNames[segment])];
  });
  return ways.length === 0 ? (
    <p className="small soft">{moneyText.closesNot}</p>
  ) : (
    <ul className="small">
      {ways.map((way) => (
        <li key={way}>{way}</li>
      ))}
    </ul>
  );
};

/** The mix of segments with the planner's own figures: what it comes to, and what one home more does. */
export const MixTable = ({ location }: { location: Location }) => {
  const { homeMoney, revision: _revision } = usePlan((plan) => plan.view);
  const [tried, setTried] = useState<ReadonlyMap<Segment, number>>(new Map());
  const rows = mixOf(location, homeMoney, tried);
  const { balance, unknownHomes } = balanceOf(rows);
  const isKnown = rows.some(({ margin }) => margin !== undefined);
  const isTried = [...tried.values()].some((by) => by !== 0);
  return (
    <section className="mix">
      <h4>{moneyText.mix}</h4>
      <p className="small soft">{moneyText.mixHelp}</p>
      <ul>
        {rows.map((row) => (
          <SegmentRow
            key={row.segment}
            row={row}
            onTry={(by) => setTried(new Map(tried).set(row.segment, (tried.get(row.segment) ?? 0) + by))}
          />
        ))}
      </ul>
      {isKnown && (
        <div role="status" className="mix__sum">
          <p>
            <strong>
              {moneyText.balance}: {signedEuros(balance)}
            </strong>{' '}
            {unknownHomes > 0 && <span className="small soft">({moneyText.unknownHomes(unknownHomes)})</span>}
          </p>
          <Closing
            rows={rows}
            balance={balance}
            isWhole={unknownHomes === 0 && rows.some(({ homes }) => homes > 0)}
          />
        </div>
      )}
      {isTried && (
        <p className="small">
          {moneyText.tried}{' '}
          <button type="button" className="button button--link" onClick={() => setTried(new Map())}>
            {moneyText.untry}
          </button>
        </p>
      )}
      {!isTried && balance < 0 && -balance !== location.shortage && (
        <button
          type="button"
          className="button"
          onClick={() => run(() => changeLocation(location, { shortage: -balance }))}
        >
          {moneyText.takeShortage(-balance)}
        </button>
      )}
    </section>
  );
};
