import { currentMap } from '@/state/mapHandle';
import type { ShownSnapshot } from '@/state/screen';
import { snapshotText } from '@/text/snapshots';
import { LocationsThen } from './LocationsThen';
import './versions.css';

/** The locations of the snapshot that is looked at; a name brings its place into view. */
export const SnapshotPanel = ({ snapshot }: { snapshot: ShownSnapshot }) => (
  <div className="version-panel">
    <h2>{snapshotText.locationsThen}</h2>
    <LocationsThen
      locations={snapshot.view.locations.values()}
      onShow={(location) => currentMap()?.show([location])}
    />
  </div>
);
