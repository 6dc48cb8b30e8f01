import { useEffect, useRef, useState } from 'react';
import type { Area } from '@/domain/area';
import { changeArea } from '@/domain/commands/changePlan';
import { loadMunicipalities, type Municipality } from '@/sources/facts/municipalities';
import { openPlanNow, run, usePlan } from '@/state/planStore';
import { newPlanText } from '@/text/newPlan';
import { areaText } from '@/text/sources';
import { common, drawingText } from '@/text/words';
import { SearchBox } from '@/ui/SearchBox';

/** The name that the app proposed for a plan about this area, which nobody has changed. */
const proposedNameOf = (area: Area): string | undefined => {
  if (area.kind === 'undecided') return newPlanText.proposedUndecided;
  return area.kind === 'municipality' ? newPlanText.proposedName(area.name) : undefined;
};

const take = ({ code, name }: Municipality): void => {
  const { area } = openPlanNow().view.header;
  if (area.kind === 'municipality' && area.code === code) return;
  run(({ header }) =>
    changeArea(
      { kind: 'municipality', code, name },
      header.name === proposedNameOf(header.area) ? newPlanText.proposedName(name) : undefined,
    ),
  );
};

type MunicipalityBoxProps = { onTaken?: () => void; autoFocus?: boolean };

const MunicipalityBox = ({ onTaken, autoFocus = false }: MunicipalityBoxProps) => {
  const [municipalities, setMunicipalities] = useState<Municipality[]>([]);
  const [isLost, setIsLost] = useState(false);
  useEffect(() => {
    void loadMunicipalities().then(setMunicipalities, () => setIsLost(true));
  }, []);
  if (isLost) return <p className="small soft">{drawingText.notLoaded}</p>;
  if (municipalities.length === 0) return null;
  const choose = (code: string | null) => {
    const chosen = municipalities.find((each) => each.code === code);
    if (chosen === undefined) return;
    take(chosen);
    onTaken?.();
  };
  return (
    <SearchBox
      label={areaText.choose}
      choices={municipalities.map(({ code, name, province }) => ({ id: code, name, remark: province }))}
      selectedId={null}
      onSelect={choose}
      openLabel={newPlanText.showAll}
      noneFound={newPlanText.noneFound}
      placeholder={newPlanText.placeholder}
      autoFocus={autoFocus}
    />
  );
};

/** The municipality of the plan, and a way to correct it. */
const ChosenMunicipality = ({ name }: { name: string }) => {
  const [isChanging, setIsChanging] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setIsChanging(false);
    button.current?.focus();
  };
  return (
    <>
      <div className="target-grid__row">
        <span>{newPlanText.current(name)}</span>
        <button
          ref={button}
          type="button"
          className="button button--quiet"
          onClick={() => setIsChanging(!isChanging)}
        >
          {isChanging ? common.cancel : newPlanText.change}
        </button>
      </div>
      {isChanging && <MunicipalityBox autoFocus onTaken={close} />}
    </>
  );
};

/** Chooses the municipality of a plan that was begun without one, or corrects it. */
export const AreaField = () => {
  const area = usePlan((plan) => plan.view.header.area);
  if (area.kind === 'municipality') return <ChosenMunicipality name={area.name} />;
  return area.kind === 'undecided' ? <MunicipalityBox /> : null;
};
