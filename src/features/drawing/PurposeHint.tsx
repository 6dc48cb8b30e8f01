import { homesIn } from '@/domain/location';
import { isPickTool } from '@/map/mapContract';
import { usePlan } from '@/state/planStore';
import type { DrawingPurpose } from '@/state/screen';
import { setScreen, useScreen } from '@/state/screenStore';
import { drawingHintText } from '@/text/drawingHint';
import { shapeText } from '@/text/shape';
import { optionsOf, SelectField } from '@/ui/SelectField';

const shares = ['by_area', 'largest'] as const;

/** Over the map: what is done with the drawing, where that is no new location. */
export const PurposeHint = ({ purpose }: { purpose: DrawingPurpose }) => {
  const id = 'locationId' in purpose ? purpose.locationId : '';
  const location = usePlan((plan) => plan.view.allLocations.get(id));
  const isPicking = useScreen(({ tool }) => isPickTool(tool));
  const words = drawingHintText.purposes[isPicking ? 'pick' : purpose.kind];
  return (
    <>
      <p className="drawing-hint__purpose">{words(location?.name ?? '')}</p>
      {purpose.kind === 'choose' && <p className="with-keyboard">{drawingHintText.chooseByMouse}</p>}
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
