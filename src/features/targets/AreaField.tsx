import { useEffect, useState } from 'react';
import { changeArea } from '@/domain/commands/changePlan';
import { loadMunicipalities, type Municipality } from '@/sources/facts/municipalities';
import { run, usePlan } from '@/state/planStore';
import { newPlanText } from '@/text/newPlan';
import { areaText } from '@/text/sources';
import { SearchBox } from '@/ui/SearchBox';

/** Chooses the municipality of a plan that was begun without one. */
export const AreaField = () => {
  const isUndecided = usePlan((plan) => plan.view.header.area.kind === 'undecided');
  const [municipalities, setMunicipalities] = useState<Municipality[]>([]);
  useEffect(() => {
    if (isUndecided) void loadMunicipalities().then(setMunicipalities, () => undefined);
  }, [isUndecided]);
  if (!isUndecided || municipalities.length === 0) return null;
  const choose = (code: string | null) => {
    const chosen = municipalities.find((each) => each.code === code);
    if (chosen === undefined) return;
    const { name } = chosen;
    run(({ header }) =>
      changeArea(
        { kind: 'municipality', code: chosen.code, name },
        header.name === newPlanText.proposedUndecided ? newPlanText.proposedName(name) : undefined,
      ),
    );
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
    />
  );
};
