import type { Area } from '../area';
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

/** Sets the opgave; figures typed one after another are one step. */
export const changeTarget = (target: Target, typing?: string): Command => ({
  label: { code: 'target_changed' },
  edits: [{ record: 'plan', set: { target } }],
  ...(typing === undefined ? {} : { typing: `target/${typing}` }),
});

/** Sets the density (homes per hectare) of the estimate while drawing. */
export const changeDensity = (settings: PlanHeader['settings'], density: number): Command => ({
  label: { code: 'density_changed', count: density },
  edits: [{ record: 'plan', set: { settings: { ...settings, density } } }],
  typing: 'density',
});
