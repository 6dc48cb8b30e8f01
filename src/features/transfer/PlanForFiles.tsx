import { useEffect, useState } from 'react';
import type { Area } from '@/domain/area';
import { homesIn } from '@/domain/location';
import { emptyTarget, type Target } from '@/domain/target';
import type { ReadLocation } from '@/exchange/plan/readResult';
import { loadMunicipalities, type Municipality } from '@/sources/facts/municipalities';
import { newPlanText } from '@/text/newPlan';
import { homesText } from '@/text/numbers';
import { planForFilesText } from '@/text/planForFiles';
import { common } from '@/text/words';
import { CheckedField } from '@/ui/CheckedField';
import { Dialog } from '@/ui/Dialog';
import { SearchBox } from '@/ui/SearchBox';
import { nearestMunicipality } from './nearestMunicipality';

/** What a plan for locations starts from; `point`: where the map goes first. */
export type PlanForFile = { name: string; area: Area; target: Target; point?: [number, number] };

/** Files with locations and no plan, and all those locations together. */
export type LooseFiles = { files: File[]; locations: ReadLocation[] };

type PlanForFilesProps = LooseFiles & {
  onMake: (plan: PlanForFile) => void;
  onClose: () => void;
};

/** Proposes a new plan for locations that came without one, with the municipality that they seem to lie in. */
export const PlanForFiles = ({ files, locations, onMake, onClose }: PlanForFilesProps) => {
  const [municipalities, setMunicipalities] = useState<Municipality[]>([]);
  const [code, setCode] = useState<string | null>(null);
  const [typed, setTyped] = useState<string>();
  useEffect(() => {
    loadMunicipalities().then(
      (all) => {
        setMunicipalities(all);
        setCode((chosen) => chosen ?? nearestMunicipality(locations, all)?.code ?? null);
      },
      () => undefined,
    );
  }, [locations]);
  const municipality = municipalities.find((each) => each.code === code);
  const proposed =
    municipality === undefined ? newPlanText.proposedUndecided : newPlanText.proposedName(municipality.name);
  const make = () =>
    onMake({
      name: typed?.trim() || proposed,
      area:
        municipality === undefined
          ? { kind: 'undecided' }
          : { kind: 'municipality', code: municipality.code, name: municipality.name },
      target: emptyTarget,
      ...(municipality && { point: municipality.point }),
    });
  const homes = locations.reduce((sum, location) => sum + homesIn(location), 0);
  return (
    <Dialog title={planForFilesText.title} closeLabel={common.close} onClose={onClose}>
      <p>
        {planForFilesText.found(
          files.map(({ name }) => name),
          locations.length,
          homesText(homes),
        )}
      </p>
      {municipalities.length > 0 && (
        <SearchBox
          label={newPlanText.municipality}
          choices={municipalities.map(({ code: id, name, province }) => ({ id, name, remark: province }))}
          selectedId={code}
          onSelect={setCode}
          openLabel={newPlanText.showAll}
          noneFound={newPlanText.noneFound}
          placeholder={newPlanText.placeholder}
        />
      )}
      <p className="small soft">{planForFilesText.proposed}</p>
      <CheckedField
        label={planForFilesText.name}
        value={typed ?? proposed}
        maxLength={200}
        onChange={setTyped}
      />
      <div className="dialog__actions">
        <button type="button" className="button" onClick={onClose}>
          {common.cancel}
        </button>
        <button type="button" className="button button--primary" onClick={make}>
          {newPlanText.create}
        </button>
      </div>
    </Dialog>
  );
};
