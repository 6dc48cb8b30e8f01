import type { Area } from '../area';
import type { TargetType } from '../housingType';
import type { PlanHeader } from '../plan';
import type { Target } from '../target';
import type { Command } from './command';

export const renamePlan = (name: string): Command => ({
  label: { code: 'plan_renamed', subject: name },
  edits: [{ record: 'plan', set: { name } }],
});

/** Says what the plan is about, and gives it another name with it where `name` is given. */
export const changeArea = (area: Area, name?: string): Command => ({
  label: { code: 'area_changed', ...('name' in area ? { subject: area.name } : {}) },
  edits: [{ record: 'plan', set: { area, ...(name === undefined ? {} : { name }) } }],
});

/** Sets one figure of the opgave: the homes of a type, null when unknown. Digits typed after each other are one step. */
export const changeGoal = (target: Target, type: TargetType, goal: number | null): Command => ({
  label: {
    code: 'target_changed',
    changed: { field: 'goal', type, from: target.byType[type], to: goal },
  },
  edits: [{ record: 'plan', set: { target: { ...target, byType: { ...target.byType, [type]: goal } } } }],
  typing: `target/${type}`,
});

/** Sets what else there is to say of the opgave: its year, its source or the date of that. */
export const changeTarget = <Field extends 'horizon' | 'source' | 'asOf'>(
  target: Target,
  field: Field,
  to: Target[Field],
): Command => ({
  label: { code: 'target_changed', changed: { field, from: target[field], to } },
  edits: [{ record: 'plan', set: { target: { ...target, [field]: to } } }],
  typing: `target/${field}`,
});

/** Sets the floor area per home (m2) of the estimate of a building, or takes it off. */
export const changeHomeSize = (
  { homeSize: _, ...settings }: PlanHeader['settings'],
  homeSize: number | undefined,
): Command => ({
  label: { code: 'home_size_changed', ...(homeSize === undefined ? {} : { count: homeSize }) },
  edits: [
    { record: 'plan', set: { settings: { ...settings, ...(homeSize === undefined ? {} : { homeSize }) } } },
  ],
  typing: 'homeSize',
});

/** Sets how far one care team works (metres, or the neighbourhood), or takes it off. */
export const changeCareReach = (
  { careReach: _, ...settings }: PlanHeader['settings'],
  careReach: PlanHeader['settings']['careReach'],
): Command => ({
  label: { code: 'care_reach_changed', ...(typeof careReach === 'number' && { count: careReach }) },
  edits: [{ record: 'plan', set: { settings: { ...settings, ...(careReach && { careReach }) } } }],
  typing: 'careReach',
});

/** Sets the density (homes per hectare) of the estimate while drawing. */
export const changeDensity = (settings: PlanHeader['settings'], density: number): Command => ({
  label: { code: 'density_changed', count: density },
  edits: [{ record: 'plan', set: { settings: { ...settings, density } } }],
  typing: 'density',
});

/** Sets which columns the table shows beside the name, in order, or with undefined those it starts with. */
export const changeTableColumns = (
  { tableColumns: _, ...settings }: PlanHeader['settings'],
  tableColumns: readonly string[] | undefined,
): Command => ({
  label: { code: 'columns_changed' },
  edits: [
    {
      record: 'plan',
      set: {
        settings: { ...settings, ...(tableColumns !== undefined && { tableColumns: [...tableColumns] }) },
      },
    },
  ],
  typing: 'tableColumns',
});

/** Whether money is kept and shown; the amounts themselves stay when nobody asks for them any more. */
export const changeShowsMoney = (
  { name, settings: { showsMoney: _, ...settings } }: Pick<PlanHeader, 'name' | 'settings'>,
  showsMoney: boolean,
): Command => ({
  label: { code: 'record_changed', kind: 'plan', subject: name },
  edits: [{ record: 'plan', set: { settings: { ...settings, ...(showsMoney && { showsMoney }) } } }],
});
