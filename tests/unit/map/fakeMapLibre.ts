export class GeoJSONSource {
  data: unknown;
  constructor(data: unknown) {
    this.data = data;
  }
  serialize = () => ({ data: this.data });
  setData = async (data: unknown) => {
    this.data = data;
  };
}

const gesture = { isEnabled: () => true, enable: () => {}, disable: () => {} };

/** So much of MapLibre as the hand needs: a map of which 256 px are a degree at zoom 8. */
class FakeMap {
  zoom = 15;
  private readonly canvas = document.createElement('canvas');
  private readonly container = document.createElement('div');
  private readonly canvasContainer = document.createElement('div');
  private readonly listeners: [string, () => void][] = [];

  constructor() {
    this.canvasContainer.append(this.canvas);
    this.container.append(this.canvasContainer);
    document.body.append(this.container);
    this.canvas.getBoundingClientRect = () => new DOMRect(0, 0, 1000, 1000);
  }
  getCanvas = () => this.canvas;
  getContainer = () => this.container;
  getCanvasContainer = () => this.canvasContainer;
  getZoom = () => this.zoom;
  setZoom = (zoom: number) => {
    this.zoom = zoom;
    for (const [name, listener] of this.listeners) if (name === 'zoomend') listener();
  };
  on = (name: string, listener: () => void) => this.listeners.push([name, listener]);
  off = () => {};
  panTo = () => {};
  dragPan = gesture;
  dragRotate = gesture;
  doubleClickZoom = gesture;
  private readonly sources = new Map<string, GeoJSONSource>();
  addSource = (id: string, { data }: { data: unknown }) => this.sources.set(id, new GeoJSONSource(data));
  getSource = (id: string) => this.sources.get(id);
  addLayer = () => {};
  getLayer = () => undefined;
  private scale = () => 2 ** this.zoom;
  project = (place: [number, number] | { lng: number; lat: number }) => {
    const [lng, lat] = Array.isArray(place) ? place : [place.lng, place.lat];
    return { x: 500 + lng * this.scale(), y: 500 - lat * this.scale() };
  };
  unproject = (pixel: [number, number] | { x: number; y: number }) => {
    const [x, y] = Array.isArray(pixel) ? pixel : [pixel.x, pixel.y];
    return { lng: (x - 500) / this.scale(), lat: (500 - y) / this.scale() };
  };
}

export { FakeMap as Map };
