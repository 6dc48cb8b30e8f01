import { currentMap } from '@/state/mapHandle';
import type { ShownVersion } from '@/state/screenStore';
import { versionText } from '@/text/versions';
import { LocationsThen } from './LocationsThen';
import './versions.css';

/** The locations of the version that is looked at; a name brings its place into view. */
export const VersionPanel = ({ version }: { version: ShownVersion }) => (
  <div className="version-panel">
    <h2>{versionText.locationsThen}</h2>
    <LocationsThen
      locations={version.view.locations.values()}
      onShow={(location) => currentMap()?.show([location])}
    />
  </div>
);
