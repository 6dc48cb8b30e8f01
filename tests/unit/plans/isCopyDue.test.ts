import { expect, it } from 'vitest';
import { isCopyDue } from '@/plans/isCopyDue';
import type { PlanRow } from '@/storage/planRow';
import { rowOfPlan } from '@/storage/summary';
import { exampleLocation, examplePlan } from '../examplePlan';

const now = new Date('2026-11-25T12:00:00.000Z');
const long = '2026-10-07T09:00:00.000Z';
const at = (hours: number) => new Date(now.getTime() - hours * 3_600_000).toISOString();
const due = (fields: Partial<PlanRow>) =>
  isCopyDue(
    { ...rowOfPlan(examplePlan({ locations: [exampleLocation({ id: 'a' })] })), createdAt: long, ...fields },
    now,
  );

it('wie een bestand van zeven weken oud opent en niets wijzigt, wordt nergens aan herinnerd', () => {
  expect(due({ updatedAt: long, copiedAt: long })).toBe(false);
});

it('wie na tien dagen weer een wijziging maakt, krijgt een dag de tijd voor een nieuwe kopie', () => {
  const row = { copiedAt: at(240), updatedAt: at(0) };
  expect(due({ ...row, changedSince: at(0) })).toBe(false);
  expect(due({ ...row, changedSince: at(23.9) })).toBe(false);
  expect(due({ ...row, changedSince: at(24) })).toBe(true);
});

it('wie een plan maakt en er een dag aan werkt, wordt aan een kopie herinnerd', () => {
  expect(due({ createdAt: at(30), updatedAt: at(0), changedSince: at(29) })).toBe(true);
});

it('een plan van voor deze versie telt vanaf de laatste wijziging: meer is er niet van bekend', () => {
  expect(due({ updatedAt: at(30) })).toBe(true);
  expect(due({ updatedAt: at(2) })).toBe(false);
  expect(due({ updatedAt: at(30), copiedAt: at(29) })).toBe(false);
  expect(due({ updatedAt: long })).toBe(false);
});

it('een plan zonder locaties heeft geen kopie nodig', () => {
  const { summary } = rowOfPlan(examplePlan());
  expect(due({ changedSince: at(48), summary })).toBe(false);
});
