import type { Screen } from '@/state/screen';
import { useScreen } from '@/state/screenStore';
import { failureText } from '@/text/sources';
import { amenitiesText } from '@/text/surroundings';
import { AmenityLegend } from './AmenityLegend';
import { isElsewhere } from './askableBox';
import { askAmenities, showAmenities } from './askSurroundings';
import { LayerStatus } from './LayerStatus';

const statusOf = (asked: Screen['amenities']): string => {
  if (asked.state === 'not_asked') return amenitiesText.tooLarge;
  if (asked.state !== 'answered') return '';
  const { amenities } = asked.value;
  const { missing } = asked.from;
  const text = amenities.length === 0 ? amenitiesText.none : amenitiesText.shown(amenities.length);
  return missing === undefined ? text : `${text} ${failureText(missing, amenitiesText.onlyFile)}`;
};

/** "Voorzieningen": asked for once when switched on, and again only when somebody presses for it. */
export const AmenityDetail = () => {
  const asked = useScreen((screen) => screen.amenities);
  const inView = useScreen((screen) => screen.inView);
  const isOutside = asked.state === 'answered' && inView !== null && isElsewhere(asked.value.bounds, inView);
  return (
    <>
      <LayerStatus asked={asked} words={amenitiesText} text={statusOf(asked)} onAgain={showAmenities} />
      {isOutside && (
        <button type="button" className="button" onClick={() => askAmenities(inView)}>
          {amenitiesText.here}
        </button>
      )}
      {asked.state === 'answered' && asked.value.amenities.length > 0 && (
        <AmenityLegend amenities={asked.value.amenities} from={asked.from} />
      )}
    </>
  );
};
