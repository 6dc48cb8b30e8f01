import { changeDensity } from '@/domain/commands/changePlan';
import { homesAtDensity } from '@/domain/estimate';
import { type HousingType, housingTypes } from '@/domain/housingType';
import { largestDensity } from '@/domain/numbers';
import { isPickTool } from '@/map/mapContract';
import { currentMap } from '@/state/mapHandle';
import { run, usePlan } from '@/state/planStore';
import { setScreen, useScreen } from '@/state/screenStore';
import { housingTypeNames } from '@/text/codes';
import { drawingHintText } from '@/text/drawingHint';
import { areaText, homesText } from '@/text/numbers';
import { common } from '@/text/words';
import { CountField } from '@/ui/CountField';
import { optionsOf, SelectField } from '@/ui/SelectField';
import { useTouch } from '@/ui/useTouch';
import { OverParcel } from './ground/OverParcel';
import { HintBox } from './HintBox';
import { PartButtons } from './PartButtons';
import { PurposeHint } from './PurposeHint';
import { SketchState } from './SketchState';
import { TraceChoice } from './TraceChoice';

/** As which type the shape in hand is shown in the dock: one, or the mix that was taken over last. */
const EstimatedType = () => {
  const lastType = useScreen((screen) => screen.lastType);
  const estimateMix = useScreen((screen) => screen.estimateMix);
  const types: readonly (readonly [HousingType | 'mix', string])[] = optionsOf(
    housingTypes,
    housingTypeNames,
  );
  return (
    <SelectField
      label={drawingHintText.as}
      isRow
      name={drawingHintText.type}
      value={estimateMix === null ? lastType : 'mix'}
      options={estimateMix === null ? types : [['mix', drawingHintText.mix], ...types]}
      onChange={(chosen) => {
        if (chosen !== 'mix') setScreen({ lastType: chosen, estimateMix: null });
      }}
    />
  );
};

/** Over the map while drawing: what to do, and how many homes the shape in hand could hold. */
export const DrawingHint = () => {
  const placingId = useScreen((screen) => screen.placing);
  const tool = useScreen((screen) => screen.tool);
  const shape = useScreen((screen) => screen.shapeInHand);
  const placing = usePlan((plan) => plan.view.locations.get(placingId ?? ''));
  const purpose = useScreen((screen) => screen.drawingFor);
  const isAsking = useScreen((screen) => screen.isAsking);
  const density = usePlan((plan) => plan.view.header.settings.density);
  const hints = useTouch() ? drawingHintText.touchHints : drawingHintText.hints;
  if (tool === 'select') return null;
  const canFinish = tool === 'polygon' || tool === 'line';
  const changeTo = (next: number) => {
    run((view) => changeDensity(view.header.settings, next));
    if (shape !== null) setScreen({ shapeInHand: { ...shape, homes: homesAtDensity(shape.area, next) } });
  };
  return (
    <HintBox>
      {placing !== undefined && <p>{drawingHintText.placing(placing.name)}</p>}
      {purpose !== null && <PurposeHint purpose={purpose} />}
      <p>{isAsking && isPickTool(tool) ? drawingHintText.asking[tool] : hints[tool]}</p>
      {tool === 'parcel' && <OverParcel />}
      <p className="drawing-hint__keyboard with-keyboard small">
        {isPickTool(tool) ? drawingHintText.keyboardPicking : drawingHintText.keyboard}
      </p>
      {shape !== null && shape.area >= 1 && purpose === null && (
        <div className="drawing-hint__estimate" data-testid="estimate">
          <strong>
            {areaText(shape.area)} ≈ {homesText(shape.homes)}
          </strong>{' '}
          <span className="drawing-hint__at">
            bij
            <span className="drawing-hint__density">
              <CountField
                label={drawingHintText.density}
                value={density}
                min={1}
                max={largestDensity}
                onChange={changeTo}
                onClear={() => undefined}
              />
            </span>
            {drawingHintText.perHectare}
            <EstimatedType />
          </span>
        </div>
      )}
      <SketchState />
      {canFinish && <TraceChoice />}
      <p className="drawing-hint__actions">
        {canFinish && (
          <button type="button" className="button button--link" onClick={() => currentMap()?.finishShape()}>
            {drawingHintText.finish}
          </button>
        )}
        <PartButtons />
        <button
          type="button"
          className="button button--link"
          onClick={() => {
            currentMap()?.dropShape();
            setScreen({ tool: 'select', shapeInHand: null });
            currentMap()?.focus();
          }}
        >
          {/* What was gathered for a location is in it. */}
          {tool === 'parcel' && purpose !== null ? common.done : drawingHintText.drop}
        </button>
      </p>
    </HintBox>
  );
};
