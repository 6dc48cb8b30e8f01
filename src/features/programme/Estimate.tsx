import { useState } from 'react';
import { changeHomeSize } from '@/domain/commands/changePlan';
import { setCells } from '@/domain/commands/setHomes';
import { chosenMix, doubtfulHomes, homesAtDensity, homesInFloorArea, mixed } from '@/domain/estimate';
import { newId } from '@/domain/ids';
import type { Location } from '@/domain/location';
import { largestCount, largestHome, smallestHome } from '@/domain/numbers';
import { isPlaced } from '@/domain/placed';
import { areaOf } from '@/geo/measure';
import { run, usePlan } from '@/state/planStore';
import { setScreen, useScreen } from '@/state/screenStore';
import { estimateText } from '@/text/estimate';
import { areaText, homesText, numberText } from '@/text/numbers';
import { CountField } from '@/ui/CountField';
import { optionsOf, SelectField } from '@/ui/SelectField';
import { MixFields, type MixRow } from './MixFields';

type EstimateProps = { location: Location; startYear: number | undefined };

const bases = ['area', 'floor'] as const;

/** What could be at a location without homes, and taking that over as its numbers. */
export const Estimate = ({ location, startYear }: EstimateProps) => {
  const { density, homeSize } = usePlan((plan) => plan.view.header.settings);
  const lastType = useScreen((screen) => screen.lastType);
  const estimateMix = useScreen((screen) => screen.estimateMix);
  const floorArea = location.origin.kind === 'building' ? (location.origin.floorArea ?? 0) : 0;
  const [isOpen, setOpen] = useState(false);
  const [basis, setBasis] = useState<(typeof bases)[number]>(floorArea > 0 ? 'floor' : 'area');
  // What was chosen last: the next location starts with it.
  const [mix, setMix] = useState<readonly MixRow[]>(() =>
    chosenMix(estimateMix, lastType).map((part) => ({ ...part, id: newId() })),
  );
  /** The number that was asked about. */
  const [doubted, setDoubted] = useState<number>();
  const area = isPlaced(location) ? areaOf(location.geometry) : 0;
  const byDensity = homesAtDensity(area, density);
  const byFloor = homeSize === undefined ? 0 : homesInFloorArea(floorArea, homeSize);
  const homes = Math.min(basis === 'floor' ? byFloor : byDensity, largestCount);
  const isDoubted = doubted === homes;
  const sum = mix.reduce((all, { share }) => all + share, 0);
  if (byDensity === 0 && floorArea === 0) return null;

  const take = () => {
    if (homes > doubtfulHomes && !isDoubted) return setDoubted(homes);
    setScreen({ estimateMix: mix });
    run(({ locations }) => {
      const now = locations.get(location.id);
      return now && setCells(now, mixed(homes, mix), startYear);
    });
  };
  const sentence =
    basis === 'area'
      ? estimateText.byDensity(numberText(byDensity), numberText(density))
      : homeSize === undefined
        ? estimateText.floorUnknown(numberText(floorArea))
        : estimateText.byFloor(numberText(byFloor), numberText(floorArea), numberText(homeSize));
  return (
    <div className="estimate">
      <p className="small soft">
        {sentence}{' '}
        <button
          type="button"
          className="button button--link"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {estimateText.open}
        </button>
      </p>
      {isOpen && (
        <div className="estimate__fields">
          {floorArea > 0 && (
            <>
              <SelectField
                label={estimateText.basis}
                value={basis}
                options={optionsOf(bases, estimateText.bases)}
                onChange={setBasis}
              />
              {basis === 'floor' && (
                <div className="field">
                  <span className="field__label">{estimateText.homeSize}</span>
                  <CountField
                    label={estimateText.homeSize}
                    value={homeSize ?? null}
                    min={smallestHome}
                    max={largestHome}
                    onChange={(size) => run((view) => changeHomeSize(view.header.settings, size))}
                    onClear={() => run((view) => changeHomeSize(view.header.settings, undefined))}
                  />
                </div>
              )}
            </>
          )}
          <MixFields mix={mix} onChange={setMix} />
          {sum !== 100 && <p className="error small">{estimateText.notWhole(numberText(sum))}</p>}
          {isDoubted && (
            <p className="hint small" role="alert">
              {estimateText.doubt(homesText(homes), areaText(area))}
            </p>
          )}
          <button type="button" className="button" disabled={homes === 0 || sum !== 100} onClick={take}>
            {isDoubted ? estimateText.takeAnyway : estimateText.take(homesText(homes))}
          </button>
        </div>
      )}
    </div>
  );
};
