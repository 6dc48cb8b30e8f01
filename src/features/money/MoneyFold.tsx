import { isInSums, type Location } from '@/domain/location';
import { coveredBy } from '@/domain/money/cover';
import { usePlan } from '@/state/planStore';
import { moneyText } from '@/text/money';
import { Fold } from '@/ui/Fold';
import { MixTable } from './MixTable';
import { Schemes } from './Schemes';
import { Shortage } from './Shortage';
import './money.css';

/** What the plan as a whole is short of; nothing while no location is. */
const InPlan = () => {
  const { allLocations, revision: _revision } = usePlan((plan) => plan.view);
  const short = [...allLocations.values()].filter((each) => isInSums(each) && (each.shortage ?? 0) > 0);
  if (short.length === 0) return null;
  const all = short.reduce((sum, { shortage = 0 }) => sum + shortage, 0);
  const open = short.reduce(
    (sum, { shortage = 0, covers }) => sum + Math.max(0, shortage - coveredBy(covers)),
    0,
  );
  return <p className="small soft">{moneyText.inPlan(short.length, all, open)}</p>;
};

/** What a location costs and is short of, who covers that, and what would help. Private: it stays in the own plan. */
export const MoneyFold = ({ location }: { location: Location }) => {
  const { investment, shortage, shortageCauses, covers } = location;
  const filled = [investment, shortage, shortageCauses, covers[0]];
  return (
    <Fold
      part="money"
      title={moneyText.heading}
      filled={{ count: filled.filter((each) => each !== undefined).length, of: filled.length }}
      {...(shortage !== undefined && {
        said: moneyText.said(shortage, Math.max(0, shortage - coveredBy(covers))),
      })}
    >
      {() => (
        <div className="money">
          <p className="small soft">{moneyText.private}</p>
          <Shortage location={location} />
          <MixTable key={location.id} location={location} />
          <Schemes location={location} />
          <InPlan />
        </div>
      )}
    </Fold>
  );
};
