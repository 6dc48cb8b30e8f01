import { useMemo, useState } from 'react';
import { isFollowing } from '@/domain/networkTable';
import { type LocationProgress, progressOfLocations, progressOfYears } from '@/domain/process/progressOf';
import { usePlan } from '@/state/planStore';
import { progressText } from '@/text/progress';
import { snapshotName } from '@/text/snapshots';
import { SelectField } from '@/ui/SelectField';
import { HeldUp } from './HeldUp';
import { LocationTable } from './LocationTable';
import { lastTouched } from './lastTouched';
import { useHistoryRows, useSince, useSnapshotRows } from './useSince';
import { YearTable } from './YearTable';
import './progress.css';

/** What falls behind first, then what slipped, then by year. */
const worstFirst = (a: LocationProgress, b: LocationProgress): number =>
  b.behind - a.behind ||
  Number(b.hasSlipped) - Number(a.hasSlipped) ||
  (a.year ?? 9999) - (b.year ?? 9999) ||
  a.name.localeCompare(b.name, 'nl');

/** What was written down at locations, by the year they are delivered in. */
const reasonsByYear = (rows: readonly LocationProgress[]): Map<number, string[]> => {
  const reasons = new Map<number, string[]>();
  for (const { year, reason, name } of rows) {
    if (year === undefined || reason === '') continue;
    reasons.set(year, [...(reasons.get(year) ?? []), progressText.because(name, reason)]);
  }
  return reasons;
};

const Followed = () => {
  const tables = usePlan((plan) => plan.view.networkTables);
  const table = [...tables.values()].find(isFollowing);
  return (
    <section>
      <h2>{progressText.following}</h2>
      {table === undefined ? (
        <p className="warned">{progressText.notFollowing}</p>
      ) : (
        <p>{[table.name, table.follows, table.followedBy, table.rhythm].filter(Boolean).join(' · ')}</p>
      )}
    </section>
  );
};

const useTouched = () => {
  const rows = useHistoryRows();
  const { byName, knownSince } = useMemo(() => lastTouched(rows), [rows]);
  return (name: string): string => {
    const at = byName.get(name);
    if (at !== undefined) return progressText.touched(at);
    return knownSince === undefined ? progressText.touchedUnknown : progressText.notSince(knownSince);
  };
};

/** Planned against delivered, per year and per location, and what moved since a kept snapshot. */
export const Progress = () => {
  // A snapshot holds the whole plan, and no variant of it.
  const { allLocations: locations, revision } = usePlan((plan) => plan.view);
  const snapshots = useSnapshotRows();
  const [snapshotId, setSnapshotId] = useState('');
  const since = useSince(snapshots.find(({ id }) => id === snapshotId));
  const touchedOf = useTouched();
  const then = since.state === 'read' ? since.plan.locations : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map is kept up to date in place; revision tells
  const { rows, years } = useMemo(() => {
    const before = then && new Map(then.map((location) => [location.id, location]));
    return {
      rows: progressOfLocations(locations.values(), before, new Date().getFullYear()).sort(worstFirst),
      years: progressOfYears(locations.values(), then),
    };
  }, [locations, revision, then]);
  const gone = (then ?? []).filter(({ id }) => !locations.has(id)).map(({ name }) => name);
  const slipped = then && rows.filter(({ hasSlipped }) => hasSlipped).length;
  if (locations.size === 0) return <p className="process-empty soft">{progressText.empty}</p>;
  return (
    <div className="progress">
      <div className="progress__tools">
        <SelectField
          isRow
          label={progressText.since}
          value={snapshotId}
          options={[
            ['', progressText.sinceNone],
            ...snapshots.map((row): [string, string] => [row.id, snapshotName(row)]),
          ]}
          onChange={setSnapshotId}
        />
        <p role="status">
          {snapshots.length === 0 && <span className="small soft">{progressText.noSnapshots} </span>}
          {since.state === 'reading' && progressText.reading}
          {since.state === 'unreadable' && progressText.unreadable}
          {progressText.summary(rows.filter(({ behind }) => behind > 0).length, slipped)}
        </p>
      </div>
      <div className="progress__beside">
        <section>
          <h2>{progressText.perYear}</h2>
          <p className="small soft">{progressText.perYearHelp}</p>
          <YearTable years={years} hasThen={then !== undefined} reasons={reasonsByYear(rows)} />
        </section>
        <div className="progress__short">
          <HeldUp rows={rows} />
          <Followed />
        </div>
      </div>
      <section>
        <h2>{progressText.perLocation}</h2>
        {gone.length > 0 && <p className="late">{progressText.gone(gone)}</p>}
        <LocationTable rows={rows} hasThen={then !== undefined} touchedOf={touchedOf} />
      </section>
    </div>
  );
};
