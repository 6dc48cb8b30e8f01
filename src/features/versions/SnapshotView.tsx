import { useEffect, useMemo, useState } from 'react';
import { targetTypes } from '@/domain/housingType';
import type { Plan } from '@/domain/plan';
import type { Target } from '@/domain/target';
import { progressOf } from '@/domain/totals/progress';
import { countTotals } from '@/domain/totals/updateTotals';
import { unpackPlan } from '@/exchange/door/packedPlan';
import { changesSince } from '@/exchange/plan/changesSince';
import type { SnapshotRow } from '@/plans/snapshots';
import { usePlan } from '@/state/planStore';
import { housingTypeNames } from '@/text/codes';
import { numberText } from '@/text/numbers';
import { snapshotText } from '@/text/snapshots';
import { LocationsThen } from './LocationsThen';

const signed = (difference: number): string =>
  difference > 0 ? `+${numberText(difference)}` : numberText(difference);

const Comparison = ({ then }: { then: Plan }) => {
  const now = usePlan((plan) => plan.view);
  const { horizon } = now.header.target;
  // By the same year: another one would look like homes that came or went.
  const thenProgress = progressOf(countTotals(then.locations, horizon), then.target);
  const nowProgress = progressOf(now.planTotals, now.header.target);
  const rows: [string, number, number][] = targetTypes.map((type, index) => [
    housingTypeNames[type],
    thenProgress[index]?.counted ?? 0,
    nowProgress[index]?.counted ?? 0,
  ]);
  rows.push([snapshotText.locations, then.locations.length, now.allLocations.size]);
  return (
    <table className="version-table">
      <caption className="small soft">{snapshotText.compare(horizon)}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{snapshotText.before}</th>
          <th scope="col">{snapshotText.now}</th>
          <th scope="col">{snapshotText.difference}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, before, after]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{numberText(before)}</td>
            <td>{numberText(after)}</td>
            <td>{signed(after - before)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** What of the opgave is not as it was. */
const targetLines = (then: Target, now: Target): string[] => [
  ...(then.horizon === now.horizon ? [] : [snapshotText.otherHorizon(then.horizon, now.horizon)]),
  ...targetTypes
    .filter((type) => then.byType[type] !== now.byType[type])
    .map((type) => snapshotText.otherTarget(housingTypeNames[type], then.byType[type], now.byType[type])),
];

/** Which locations came, went or changed since: equal numbers can hide that. */
const Changes = ({ then }: { then: Plan }) => {
  const locations = usePlan((plan) => plan.view.allLocations);
  const revision = usePlan((plan) => plan.view.revision);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map is kept up to date in place, the revision tells
  const { added, removed, changed } = useMemo(
    () => changesSince(then.locations, locations),
    [then, locations, revision],
  );
  const target = usePlan((plan) => plan.view.header.target);
  const ofLocations = [
    snapshotText.added(added),
    snapshotText.removed(removed),
    snapshotText.changed(changed),
  ].filter((line) => line !== '');
  const lines = [...targetLines(then.target, target), ...ofLocations];
  return (
    <ul className="version-changes small">
      {ofLocations.length === 0 && <li className="soft">{snapshotText.sameLocations}</li>}
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
};

/** One kept snapshot, to look at: in numbers beside now, and its locations. Nothing can be changed in it. */
export const SnapshotView = ({
  row,
  onPlan,
}: {
  row: SnapshotRow;
  onPlan: (plan: Plan | undefined) => void;
}) => {
  const [then, setThen] = useState<Plan | 'damaged' | 'unreadable'>();
  useEffect(() => {
    const stop = new AbortController();
    void unpackPlan(row.bytes, { signal: stop.signal }).then((read) => {
      if (stop.signal.aborted) return;
      setThen(read.ok ? read.value : read.error === 'damaged' ? 'damaged' : 'unreadable');
      onPlan(read.ok ? read.value : undefined);
    });
    return () => stop.abort();
  }, [row, onPlan]);
  if (then === undefined) return <p className="soft">{snapshotText.loading}</p>;
  if (typeof then === 'string') return <p role="alert">{snapshotText[then]}</p>;
  return (
    <>
      <Comparison then={then} />
      <Changes then={then} />
      <div className="version-locations">
        <LocationsThen locations={then.locations} />
      </div>
    </>
  );
};
