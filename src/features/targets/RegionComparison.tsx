import { useEffect, useState } from 'react';
import { targetTypes } from '@/domain/housingType';
import { loadMunicipalities } from '@/sources/facts/municipalities';
import { type WoondealRegion, woondealRegion, woondealSource } from '@/sources/facts/woondealTargets';
import { usePlan } from '@/state/planStore';
import { housingTypeNames } from '@/text/codes';
import { newPlanText } from '@/text/newPlan';
import { dayText, numberText } from '@/text/numbers';
import { targetPanelText } from '@/text/targets';
import { Figures } from '@/ui/Figures';

/** The figures of the woondealregio that the municipality of the plan is in, where we know them. */
export const RegionComparison = () => {
  const area = usePlan((plan) => plan.view.header.area);
  const [region, setRegion] = useState<WoondealRegion>();
  const code = area.kind === 'municipality' ? area.code : undefined;
  useEffect(() => {
    if (code === undefined) return;
    void loadMunicipalities().then((all) =>
      setRegion(woondealRegion(all.find((each) => each.code === code)?.region)),
    );
  }, [code]);
  if (code === undefined || region === undefined) return null;
  return (
    <Figures
      intro={targetPanelText.compare(region.name)}
      figures={targetTypes.map((type) => [housingTypeNames[type], numberText(region.byType[type])])}
      source={newPlanText.source(woondealSource.source, dayText(woondealSource.asOf))}
    />
  );
};
