import { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it, vi } from 'vitest';
import type { Geometry } from '@/domain/geometry';
import { createSurroundings } from '@/map/surroundings';
import { municipalAreasAttribution } from '@/sources/pdok/urls';

vi.mock('maplibre-gl', () => {
  class GeoJSONSource {
    attribution = '';
    setData = async () => {};
  }
  const outline = new GeoJSONSource();
  return {
    GeoJSONSource,
    Map: class {
      getSource = () => outline;
    },
  };
});

const map = new MapLibreMap({ container: 'map' });
const { show } = createSurroundings(map, (task) => task());
const place: Geometry = { type: 'Point', coordinates: [5.1, 52.1] };
const credit = () => map.getSource('area-outline')?.attribution;

describe('de grens van de gemeente op de kaart', () => {
  it('noemt wie haar maakte, zolang zij er staat', () => {
    expect(credit()).toBe('');
    show('area-outline', place, municipalAreasAttribution);
    expect(credit()).toContain('Kadaster</a> (CC BY 4.0)');
    show('area-outline', null, municipalAreasAttribution);
    expect(credit()).toBe('');
  });

  it('die van niemand anders is, noemt niemand', () => {
    show('area-outline', place);
    expect(credit()).toBe('');
  });
});
