import { homesIn } from '@/domain/location';
import { usePlan } from '@/state/planStore';
import { type DrawingPurpose, setScreen } from '@/state/screenStore';
import { drawingHintText } from '@/text/drawingHint';
import { shapeText } from '@/text/shape';
import { optionsOf, SelectField } from '@/ui/SelectField';

const shares = ['by_area', 'largest'] as const;

/** Over the map: what is done with the drawing, where that is no new location. */
export const PurposeHint = ({ purpose }: { purpose: DrawingPurpose }) => {
  const id = 'locationId' in purpose ? purpose.locationId : '';
  const location = usePlan((plan) => plan.view.allLocations.get(id));
  return (
    <>
      <p className="drawing-hint__purpose">{drawingHintText.purposes[purpose.kind](location?.name ?? '')}</p>
      {purpose.kind === 'split' && location !== undefined && homesIn(location) !== 0 && (
        <SelectField
          label={shapeText.share}
          value={purpose.share}
          options={optionsOf(shares, shapeText.shares)}
          onChange={(share) => setScreen({ drawingFor: { ...purpose, share } })}
          isRow
        />
      )}
    </>
  );
};
