import { describe, expect, it } from 'vitest';
import { classOf, curveOf, nearnessAt, scoreOf } from '@/domain/suitability/score';
import { type Suitability, suitabilityId, suitabilitySchema } from '@/domain/suitability/suitability';

const settings = (fields: Partial<Suitability> = {}): Suitability =>
  suitabilitySchema.parse({
    id: suitabilityId,
    name: 'Eigen',
    weights: { supermarkt: 5, huisarts: 4, park: 1 },
    ...fields,
  });
const curve = { full: 100, none: 600 };

describe('de score van de kansenkaart', () => {
  it('telt vol tot de eerste afstand, niets vanaf de tweede, en ertussen gelijkmatig minder', () => {
    expect([0, 100, 350, 600, 900].map((metres) => nearnessAt(metres, curve))).toEqual([1, 1, 0.5, 0, 0]);
  });

  it('telt vol of niet als beide afstanden gelijk zijn', () => {
    const step = { full: 500, none: 500 };
    expect([500, 501].map((metres) => nearnessAt(metres, step))).toEqual([1, 0]);
  });

  it('weegt elke soort, en zegt wat het meest scheelt', () => {
    const { value, missesMost, parts } = scoreOf(
      { supermarkt: 100, huisarts: 600, park: 350 },
      settings(),
      curve,
    );
    expect(value).toBe(55);
    expect(parts.map(({ points }) => points)).toEqual([5, 0, 0.5]);
    expect(missesMost?.kind).toBe('huisarts');
  });

  it('laat buiten de som waarvan de bron er geen kent: dat is onbekend, niet ver', () => {
    const { value, unknown } = scoreOf({ supermarkt: 100 }, settings(), curve);
    expect([value, unknown]).toEqual([100, ['huisarts', 'park']]);
  });

  it('zegt niets als niets weegt of niets bekend is', () => {
    expect(scoreOf({}, settings(), curve).value).toBeNull();
    expect(scoreOf({ supermarkt: 1 }, settings({ weights: {} }), curve).value).toBeNull();
    expect(curveOf({ full: 300 })).toBeUndefined();
  });

  it('heeft vijf klassen, en 100 valt in de hoogste', () => {
    expect([0, 19.4, 19.6, 20, 79, 80, 100].map(classOf)).toEqual([0, 0, 1, 1, 3, 4, 4]);
  });
});
