import { expect, it } from 'vitest';
import { writeDiwi } from '@/exchange/formats/diwi/writeDiwi';
import { preflightOf } from '@/exchange/registers/preflight';
import { practicePlan } from '@/sources/practice/practicePlan';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { exampleLine } from '../../features/showPlan';

const plan = practicePlan('oefen', '2026-01-01T00:00:00.000Z');
const written = async () => {
  const { file } = await writeDiwi(plan, { progress: () => undefined });
  const { crs, features } = JSON.parse(await file.text());
  return { crs, projects: features.map(({ properties }: { properties: unknown }) => properties) };
};

it('DIWI vindt in elk project wat het eist, en wie nergens een jaar heeft wordt vooraf genoemd', async () => {
  const { crs, projects } = await written();
  expect(crs.properties.name).toBe('EPSG:28992');
  const withoutEnd: string[] = [];
  for (const { projectgegevens: project, woning_blokken: blocks } of projects) {
    expect(Number.isInteger(project.basisgegevens.identificatie_nr)).toBe(true);
    expect(project.basisgegevens.naam).toBeTruthy();
    expect(['NEW', 'ACTIVE', 'REALIZED', 'TERMINATED']).toContain(project.projectgegevens.status);
    expect(project.projectduur.start_project).toMatch(/^\d{4}-\d\d-\d\d$/);
    if (project.projectduur.eind_project === null) withoutEnd.push(project.basisgegevens.naam);
    for (const { name, mutatiegegevens: change } of blocks) {
      expect(name).toBeTruthy();
      expect(['BOUW', 'SLOOP', 'TRANSFORMATIE']).toContain(change.mutatie_type);
      expect(change.aantal).toBeGreaterThan(0);
    }
  }
  const gap = preflightOf(plan, 'diwi').find(({ code }) => code === 'no_end');
  expect(withoutEnd.length).toBeGreaterThan(0);
  expect(gap?.locations.map(({ name }) => name)).toEqual(withoutEnd);
});

it('hoe ver de grondeigenaar meedoet gaat per blok naar DIWI, voor alle woningen ervan', async () => {
  const { projects } = await written();
  const hall = projects.find(
    ({ projectgegevens }: (typeof projects)[number]) =>
      projectgegevens.basisgegevens.naam === 'Oud-gemeentehuis, Doelenstraat',
  );
  for (const { mutatiegegevens, grondpositie } of hall.woning_blokken) {
    expect(grondpositie).toEqual({ FORMELE_TOESTEMMING_GRONDEIGENAAR: mutatiegegevens.aantal });
  }
});

it('wat een locatie mist voor DIWI wordt één keer gezegd: het ergste', () => {
  const locations = [
    exampleLocation({ id: 'leeg', planningStatus: '1A' }),
    exampleLocation({ id: 'geen jaar', programme: [exampleLine({})] }),
    exampleLocation({ id: 'deels', programme: [exampleLine({}), exampleLine({ id: 'b', year: 2030 })] }),
    exampleLocation({ id: 'niemand', programme: [exampleLine({ count: 0, year: 2030 })] }),
  ];
  const said = preflightOf(examplePlan({ locations }), 'diwi').map((gap) => [
    gap.code,
    gap.locations.map(({ id }) => id),
  ]);
  expect(said.filter(([code]) => ['no_end', 'no_homes', 'no_year'].includes(String(code)))).toEqual([
    ['no_end', ['leeg', 'geen jaar']],
    ['no_homes', ['niemand']],
    ['no_year', ['deels']],
  ]);
  expect(preflightOf(examplePlan({ locations }), 'planmonitor').map(({ code }) => code)).toContain(
    'no_homes',
  );
});
