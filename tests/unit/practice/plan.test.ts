import { describe, expect, it } from 'vitest';
import { agreementStates } from '@/domain/agreement';
import { housingTypes } from '@/domain/housingType';
import { interventions, priorities } from '@/domain/location';
import { commitmentLevels } from '@/domain/partner';
import { geometriesOf } from '@/domain/placed';
import { planSchema } from '@/domain/plan';
import { planningStatuses } from '@/domain/planningStatus';
import { segments } from '@/domain/segment';
import { boundsOf } from '@/geo/bounds';
import { practicePlan } from '@/sources/practice/practicePlan';
import { practiceView } from '@/sources/practice/practiceView';
import { buildTown } from '../../../data/practice/build.mjs';
import { contains, overlap } from '../../../data/practice/geometry.mjs';
import planFile from '../../../data/practice/plan.json';
import { plotPoints } from '../../../data/practice/plots.mjs';

const plan = practicePlan('oefen', '2026-01-01T00:00:00.000Z');
const { locations } = plan;
const town = buildTown();
const [shore] = town.borders;
const rings = planFile.locations.flatMap(({ plot, name }) => {
  const site = town.sites.get(plot);
  return site ? [{ name, ring: site.ring }] : [];
});

/** Every value of a list occurs. */
const allOf = (values: readonly string[], found: Iterable<string>) =>
  expect([...new Set(found)].toSorted()).toEqual([...values].toSorted());

describe('het oefenplan', () => {
  it('is een geldig plan met 25 locaties, elk op een eigen plek', () => {
    expect(planSchema.parse(plan)).toEqual(plan);
    expect(locations).toHaveLength(25);
    expect(new Set(planFile.locations.map(({ plot }) => plot)).size).toBe(25);
    expect(new Set(locations.map(({ name }) => name)).size).toBe(25);
    expect(locations.map(({ id }) => id).at(24)).toBe('00-oefenlocatie-25');
  });

  it('laat alles een keer zien: typen, segmenten, statussen, ingrepen, prioriteiten, toezeggingen', () => {
    const lines = locations.flatMap(({ programme }) => programme);
    allOf(
      housingTypes,
      lines.map(({ type }) => type),
    );
    allOf(
      segments,
      lines.map(({ segment }) => segment),
    );
    allOf(
      planningStatuses,
      locations.map(({ planningStatus }) => planningStatus),
    );
    allOf(
      interventions,
      locations.map(({ intervention }) => intervention),
    );
    allOf(
      priorities,
      locations.map(({ priority }) => priority),
    );
    allOf(
      commitmentLevels,
      locations.flatMap(({ commitments }) => commitments.map(({ level }) => level)),
    );
  });

  it('heeft afspraken in elke stand behalve vervallen, mijlpalen, volgende stappen en partners die nog missen', () => {
    const agreements = locations.flatMap((location) => location.agreements);
    allOf(
      agreementStates.filter((state) => state !== 'vervallen'),
      agreements.map(({ state }) => state),
    );
    const known = new Set(plan.partners.map(({ id }) => id));
    for (const { partnerIds } of agreements) expect(partnerIds.filter((id) => !known.has(id))).toEqual([]);
    expect(locations.flatMap(({ milestones }) => milestones).length).toBeGreaterThan(15);
    const promising = locations.filter(({ priority }) => priority === 'kansrijk');
    expect(promising.filter(({ nextStep }) => nextStep === undefined)).toEqual([]);
    expect(locations.filter(({ seeks }) => seeks !== undefined).length).toBeGreaterThan(1);
  });

  it('ligt op het droge, binnen de dijk, en nergens over elkaar', () => {
    for (const { name, ring } of rings) {
      expect(town.isDry(ring), name).toBe(true);
      expect(
        ring.every((corner) => contains(shore ?? [], corner)),
        name,
      ).toBe(true);
      const others = rings.filter((other) => other.name !== name && overlap(other.ring, ring));
      expect(
        others.map((other) => other.name),
        name,
      ).toEqual([]);
    }
    expect(rings).toHaveLength(25 - Object.keys(plotPoints).length);
    for (const point of Object.values(plotPoints)) expect(contains(shore ?? [], point)).toBe(true);
  });

  it('begint in beeld', () => {
    const [west, south, east, north] = boundsOf(geometriesOf(locations)) ?? [0, 0, 0, 0];
    const [lon, lat] = practiceView.center;
    expect(lon > west && lon < east && lat > south && lat < north).toBe(true);
  });
});
