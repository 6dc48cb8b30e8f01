import { agreementStates } from '@/domain/agreement';
import { addPreset, replaceByPreset } from '@/domain/commands/applyPreset';
import { addLine, setYear } from '@/domain/commands/changeLines';
import { changeLocation, renameLocation } from '@/domain/commands/changeLocation';
import {
  addPartner,
  changePartner,
  removeCommitment,
  removePartner,
  setCommitment,
} from '@/domain/commands/changePartners';
import { changeDensity, renamePlan } from '@/domain/commands/changePlan';
import { addRecord, changeRecord, removeRecord } from '@/domain/commands/changeRecords';
import { changeStep } from '@/domain/commands/changeStep';
import { addToPlan, changeInPlan, removeFromPlan } from '@/domain/commands/changeTopRecords';
import { addVariant, removeVariant, setInVariant, setOwnNumbers } from '@/domain/commands/changeVariants';
import type { Command } from '@/domain/commands/command';
import { importRecords } from '@/domain/commands/importPlan';
import { removeLocation } from '@/domain/commands/removeLocation';
import { restorePlan } from '@/domain/commands/restorePlan';
import { setDots } from '@/domain/commands/setDots';
import { setHomes } from '@/domain/commands/setHomes';
import { goalMeasures, goalSchema } from '@/domain/goal';
import { housingTypes } from '@/domain/housingType';
import { type Location, priorities } from '@/domain/location';
import { commitmentLevels, type Partner } from '@/domain/partner';
import type { Plan } from '@/domain/plan';
import { presetLinesOf } from '@/domain/preset';
import { signalCodes } from '@/domain/signals/signals';
import { stepStates } from '@/domain/step';
import { fitIntoPlan } from '@/exchange/plan/fitIntoPlan';
import { viewOf } from '@/state/planView';
import { exampleLocation, noneAround } from '../examplePlan';
import type { SeededRandom } from '../seededRandom';
import { randomCommand } from './randomCommand';

const randomPartner = (random: SeededRandom): Partner => ({
  id: `p${random.below(6)}`,
  name: `Partner ${random.below(9)}`,
  role: random.below(2) === 0 ? 'corporatie' : 'zorgorganisatie',
});

/** A file with several locations, some of them with an id or a name that the plan has already. */
const importSome = (random: SeededRandom, plan: Plan): Command => {
  const partners = [randomPartner(random)];
  const known = plan.locations.map((location) => location.id);
  const locations = Array.from({ length: 1 + random.below(12) }, (_, n) =>
    exampleLocation({
      id: n === 0 && known.length > 0 ? random.pick(known) : `i${random.below(1e9)}`,
      name: `Locatie ${random.below(20)}`,
      priority: random.pick(priorities),
      commitments: partners.map(({ id }) => ({ partnerId: id, level: random.pick(commitmentLevels) })),
    }),
  );
  const fitted = fitIntoPlan({ locations, partners }, plan, 'Locatie');
  return importRecords(fitted);
};

const withPartner = (random: SeededRandom, plan: Plan, location: Location): Command => {
  const partner = plan.partners.length > 0 ? random.pick(plan.partners) : undefined;
  if (partner === undefined || random.below(4) === 0) {
    const fresh = randomPartner(random);
    const known = plan.partners.find(({ id }) => id === fresh.id);
    return known === undefined ? addPartner(fresh) : changePartner(known, { name: fresh.name });
  }
  const at = random.below(5);
  if (at === 0) return removePartner(partner, plan.locations, noneAround);
  if (at === 1) return removeCommitment(location, partner);
  return setCommitment(location, partner, random.pick(commitmentLevels));
};

const onSignals = (random: SeededRandom, location: Location): Command => {
  const muted = location.mutedSignals[0];
  if (muted !== undefined && random.below(2) === 0) return removeRecord('mutedSignal', location, muted);
  const id = random.pick(signalCodes);
  const known = location.mutedSignals.find((each) => each.id === id);
  return known === undefined
    ? addRecord('mutedSignal', location, { id, reason: 'gezien' })
    : changeRecord('mutedSignal', location, known, { reason: `gezien ${random.below(9)}` });
};

const onAgreements = (random: SeededRandom, location: Location): Command => {
  const agreement = location.agreements[0];
  const dice = random.below(3);
  if (agreement === undefined || dice === 0) {
    const id = `a${random.below(4)}`;
    const known = location.agreements.find((each) => each.id === id);
    const fresh = { id, subject: 'beheer', state: 'onbesproken', partnerIds: [], remark: '' } as const;
    return known === undefined
      ? addRecord('agreement', location, { ...fresh, partnerIds: [] })
      : changeRecord('agreement', location, known, { date: '2026-11-28' });
  }
  if (dice === 1) return removeRecord('agreement', location, agreement);
  return changeRecord('agreement', location, agreement, { state: random.pick(agreementStates) });
};

const onGoals = (random: SeededRandom, plan: Plan): Command => {
  const goal = plan.goals[0];
  if (goal === undefined || random.below(3) === 0) {
    const id = `g${random.below(4)}`;
    const known = plan.goals.find((each) => each.id === id);
    const fresh = goalSchema.parse({
      id,
      name: `Doel ${id}`,
      value: random.below(500),
      over: {},
      within: {},
    });
    return known === undefined
      ? addToPlan('goal', fresh)
      : changeInPlan('goal', known, { byYear: random.below(2) === 0 ? undefined : 2029 });
  }
  if (random.below(3) === 0) return removeFromPlan('goal', goal);
  return changeInPlan('goal', goal, {
    measure: random.pick(goalMeasures),
    over: { types: [random.pick(housingTypes)] },
  });
};

const onSavedFilters = (random: SeededRandom, plan: Plan): Command => {
  const id = `f${random.below(4)}`;
  const known = plan.savedFilters.find((each) => each.id === id);
  const filter = { types: [random.pick(housingTypes)], ...(random.below(2) === 0 && { toYear: 2030 }) };
  if (known === undefined) return addToPlan('savedFilter', { id, name: `Filter ${id}`, filter });
  if (random.below(3) === 0) return removeFromPlan('savedFilter', known);
  return changeInPlan(
    'savedFilter',
    known,
    random.below(2) === 0 ? { filter } : { name: `Filter ${random.below(9)}` },
  );
};

const onProcess = (random: SeededRandom, plan: Plan, location: Location): Command => {
  const dice = random.below(6);
  const action = plan.actions[0];
  if (dice > 3) return setDots(location, `p${random.below(6)}`, random.below(4));
  if (dice === 0) return changeStep('gemeente-3', 'Locaties kiezen', { state: random.pick(stepStates) });
  if (dice === 1) return changeStep('gemeente-3', 'Locaties kiezen', { date: undefined, owner: 'Bos' });
  if (action !== undefined && dice === 2) return removeFromPlan('action', action);
  if (action !== undefined) return changeInPlan('action', action, { done: '2026-11-28' });
  return addToPlan('action', {
    id: `x${random.below(4)}`,
    name: 'Bellen',
    owner: '',
    locationIds: [location.id],
  });
};

const onVariants = (random: SeededRandom, plan: Plan, location: Location): Command => {
  const variant = plan.variants.length > 0 ? random.pick(plan.variants) : undefined;
  const dice = random.below(8);
  if (variant === undefined || (dice === 0 && plan.variants.length < 4)) {
    const fresh = {
      id: `v${random.below(1e6)}`,
      name: `Variant ${random.below(9)}`,
      startsWith: random.pick(['all', 'none'] as const),
    };
    const from = variant !== undefined && random.below(2) === 0 ? variant : null;
    return addVariant(fresh, from, plan.locations);
  }
  if (dice === 1) return removeVariant(variant, plan.locations);
  if (dice < 4) return setOwnNumbers(location, variant, random.below(2) === 0);
  return setInVariant([location], variant, random.below(2) === 0);
};

const onPresets = (random: SeededRandom, plan: Plan, location: Location): Command => {
  const preset = plan.presets[0];
  const lines = presetLinesOf(location.programme);
  const [first] = lines;
  if (preset === undefined || random.below(4) === 0) {
    const id = `s${random.below(4)}`;
    const known = plan.presets.find((each) => each.id === id);
    if (first === undefined) return setHomes(location, 'zorggeschikt', 'middenhuur', 1 + random.below(60));
    return known === undefined
      ? addToPlan('preset', { id, name: `Voorbeeld ${id}`, lines })
      : changeInPlan('preset', known, { lines });
  }
  const dice = random.below(4);
  if (dice === 0) return removeFromPlan('preset', preset);
  if (dice === 1) return changeInPlan('preset', preset, { name: `Voorbeeld ${random.below(9)}` });
  return dice === 2 ? addPreset(location, preset) : replaceByPreset(location, preset, 2029);
};

const onLines = (random: SeededRandom, location: Location): Command => {
  const line = location.programme.at(-1);
  if (line === undefined || random.below(2) === 0) {
    return setYear(location, random.below(3) === 0 ? undefined : 2027 + random.below(8));
  }
  return addLine(location, line);
};

/** Both tabs often work at the same few numbers of the same location: there they get in each other's way. */
const atTheSamePlace = (random: SeededRandom, location: Location): Command =>
  random.below(2) === 0
    ? changeLocation(location, { intramuralPlaces: random.below(1000) })
    : setHomes(location, 'geclusterd', 'sociale_huur', random.below(1000));

/** From this many locations on, more go than come: what a run finds depends on variety, not on size. */
const roomy = 16;

/** One command that fits the plan as it stands: all that the app can do, restoring an earlier version included. */
export const randomWork = (random: SeededRandom, plan: Plan, versions: readonly Plan[]): Command => {
  const location = plan.locations.length > 0 ? random.pick(plan.locations) : undefined;
  const dice = random.below(40);
  if (location === undefined || dice === 0) return importSome(random, plan);
  if (dice === 1) return plan.locations.length < roomy ? importSome(random, plan) : removeLocation(location);
  if (dice === 2 && versions.length > 0) {
    return restorePlan(viewOf(plan), random.pick(versions), 'toen');
  }
  if (dice > 36) return onVariants(random, plan, location);
  if (dice === 3) return renamePlan(`Plan ${random.below(5)}`);
  if (dice === 5) return random.below(2) === 0 ? onGoals(random, plan) : onSavedFilters(random, plan);
  if (dice === 36) return onProcess(random, plan, location);
  if (dice === 4) return changeDensity(plan.settings, 1 + random.below(200));
  if (dice < 8) {
    const taken = new Set(plan.locations.filter(({ id }) => id !== location.id).map(({ name }) => name));
    return renameLocation(location, `Locatie ${random.below(9)}`, taken);
  }
  if (dice < 15) return withPartner(random, plan, location);
  if (dice < 17) return onLines(random, location);
  if (dice === 17) return onPresets(random, plan, location);
  if (dice < 19) return onAgreements(random, location);
  if (dice < 21) return onSignals(random, location);
  if (dice < 27) return atTheSamePlace(random, plan.locations[0] ?? location);
  return plan.locations.length < roomy || dice % 2 === 0
    ? randomCommand(random, plan)
    : removeLocation(location);
};
