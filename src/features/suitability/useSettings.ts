import { useMemo } from 'react';
import { changeSuitability } from '@/domain/commands/changeSuitability';
import { type Suitability, suitabilityId } from '@/domain/suitability/suitability';
import { run, usePlan } from '@/state/planStore';
import { useShownView } from '@/state/shownView';
import { presetName } from '@/text/suitability';
import { settingsIn } from './settings';

/** How the plan weighs what is near, as it is now. */
export const useSettings = (): Suitability => {
  const suitability = useShownView((view) => view.suitability);
  const header = useShownView((view) => view.header);
  return useMemo(() => settingsIn({ suitability, header }), [suitability, header]);
};

export const useIsKept = (): boolean => usePlan(({ view }) => view.suitability.has(suitabilityId));

type Fields = Partial<{ [Field in keyof Omit<Suitability, 'id'>]: Suitability[Field] | undefined }>;

/** Keeps settings in the plan, all of them: what a preset of today stands for may be another tomorrow. */
export const keepSettings = (fields: Fields, typing?: string): void =>
  void run((view) => {
    const { id: _id, year: _year, ...now } = settingsIn(view);
    const known = view.suitability.get(suitabilityId);
    const kept = known === undefined ? now : {};
    return changeSuitability(known, { ...kept, ...fields }, typing);
  });

/** The same for what the user sets by hand: it is nobody else's preset then. A preset that is filled in stays what it is. */
export const setByHand = (fields: Fields, typing: string, preset: Suitability['preset']): void =>
  keepSettings(
    preset === 'rollator' ? fields : { ...fields, preset: 'eigen', name: presetName('eigen') },
    typing,
  );
