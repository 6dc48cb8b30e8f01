/** What `watchPage` notes of a page. All times in ms since the navigation began. */
export type PageMarks = {
  /** The first row of the list of locations was in a frame that was shown. */
  listed?: number;
  /** The picture of the map had more than one colour for the first time. */
  painted?: number;
  /** The picture of the map showed the colours of the donuts for the first time. */
  located?: number;
  /** The picture of the map showed the colour of main roads for the first time: only a map of streets has it. */
  streets?: number;
  /** The last time the map was drawn. */
  drawn?: number;
  frames: number;
  longTasks: { start: number; duration: number }[];
};

/** One edit, from the key to what changed on screen. */
export type EditMarks = {
  key?: number;
  /** The text in the dock changed, and the frame with it was shown. */
  dock?: number;
  dockShown?: number;
  /** The last frame in which the middle of the map, where the edited location lies, looked other than before. */
  map?: number;
  /** The last drawing of the map. */
  drawn?: number;
};

declare global {
  interface Window {
    bench: {
      marks: PageMarks;
      edit: EditMarks;
      /** Begins to wait for the next key. Reading the picture costs time, so it can be left out. */
      awaitEdit: (dockText: string, readsPicture: boolean) => void;
    };
  }
}

/**
 * Runs in each page before anything else, and so stands by itself. MapLibre draws only when something changed, in one
 * go per frame: the first drawing command of a frame asks for a microtask, which comes when that frame's drawing is
 * done and its picture still there. Reading the picture waits until it has really been drawn, also without a graphics
 * card.
 */
export const watchPage = (): void => {
  const marks: PageMarks = { frames: 0, longTasks: [] };
  let edit: EditMarks = {};
  let reads: 'start' | 'middle' | 'nothing' = 'start';

  const picture = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const copy = (canvas: HTMLCanvasElement, box: [number, number, number, number], scale: number) => {
    if (picture === null) return new Uint8ClampedArray();
    const [x, y, width, height] = box;
    picture.canvas.width = Math.max(1, Math.round(width * scale));
    picture.canvas.height = Math.max(1, Math.round(height * scale));
    // Without smoothing the colours stay those of the map.
    picture.imageSmoothingEnabled = false;
    picture.drawImage(canvas, x, y, width, height, 0, 0, picture.canvas.width, picture.canvas.height);
    return picture.getImageData(0, 0, picture.canvas.width, picture.canvas.height).data;
  };

  const typeNames = ['--type-geclusterd', '--type-zorggeschikt', '--type-nultreden'];
  /** Red, green and blue of a custom property, whatever notation the build left it in. */
  const colourOf = (name: string): number[] => {
    if (picture === null) return [];
    picture.fillStyle = getComputedStyle(document.documentElement).getPropertyValue(name).trim();
    const text = String(picture.fillStyle);
    return [1, 3, 5].map((at) => Number.parseInt(text.slice(at, at + 2), 16));
  };
  const isNear = (data: Uint8ClampedArray, at: number, colour: number[]) =>
    colour.every((part, n) => Math.abs((data[at + n] ?? 0) - part) <= 10);

  /** Pixels that differ clearly from the first, in the colour of a type, and in that of a main road. */
  const look = (data: Uint8ClampedArray) => {
    const ground = [data[0] ?? 0, data[1] ?? 0, data[2] ?? 0];
    const colours = typeNames.map(colourOf);
    const road = colourOf('--map-road-main');
    let roads = 0;
    let other = 0;
    let typed = 0;
    for (let at = 0; at < data.length; at += 4) {
      if (data[at + 3] === 255 && !isNear(data, at, ground)) other += 1;
      if (colours.some((colour) => isNear(data, at, colour))) typed += 1;
      if (road.every((part, n) => Math.abs((data[at + n] ?? 0) - part) <= 2)) roads += 1;
    }
    return { other, typed, roads };
  };

  const readStart = (canvas: HTMLCanvasElement) => {
    const { other, typed, roads } = look(copy(canvas, [0, 0, canvas.width, canvas.height], 0.25));
    const now = performance.now();
    if (other >= 20) marks.painted ??= now;
    if (typed >= 8) marks.located ??= now;
    if (roads >= 40) marks.streets ??= now;
    const hasStreets = document.querySelector('.practice-chip') !== null;
    if (marks.located !== undefined && (!hasStreets || marks.streets !== undefined)) reads = 'nothing';
  };

  let before: Uint8ClampedArray | undefined;
  const readMiddle = (canvas: HTMLCanvasElement) => {
    const box: [number, number, number, number] = [canvas.width / 2 - 40, canvas.height / 2 - 30, 80, 60];
    const now = copy(canvas, box, 1);
    const isOther = before?.some((part, n) => Math.abs(part - (now[n] ?? 0)) > 8) ?? false;
    before = now;
    if (edit.key === undefined || !isOther) return;
    edit.map = performance.now();
  };

  let isAsked = false;
  const onDrawing = (canvas: HTMLCanvasElement) => {
    if (isAsked) return;
    isAsked = true;
    queueMicrotask(() => {
      isAsked = false;
      marks.frames += 1;
      if (reads === 'start') readStart(canvas);
      if (reads === 'middle') readMiddle(canvas);
      marks.drawn = performance.now();
      if (edit.key !== undefined) edit.drawn = marks.drawn;
    });
  };
  const prototype = WebGL2RenderingContext.prototype;
  for (const name of ['drawElements', 'drawArrays'] as const) {
    const draw = prototype[name] as (...args: unknown[]) => void;
    Object.defineProperty(prototype, name, {
      value(this: WebGL2RenderingContext, ...args: unknown[]) {
        draw.apply(this, args);
        if (this.canvas instanceof HTMLCanvasElement && this.canvas.isConnected) onDrawing(this.canvas);
      },
    });
  }

  /** Calls back when the frame that is being made now has been shown. */
  const afterFrame = (then: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(null);
    });

  const list = new MutationObserver(() => {
    if (document.querySelector('[data-location]') === null) return;
    list.disconnect();
    afterFrame(() => {
      marks.listed = performance.now();
    });
  });
  list.observe(document, { childList: true, subtree: true });

  new PerformanceObserver((entries) => {
    for (const { startTime, duration } of entries.getEntries()) {
      marks.longTasks.push({ start: startTime, duration });
    }
  }).observe({ type: 'longtask', buffered: true });

  let waiting: MutationObserver | undefined;
  const awaitEdit = (dockText: string, readsPicture: boolean) => {
    waiting?.disconnect();
    edit = {};
    window.bench.edit = edit;
    reads = readsPicture ? 'middle' : 'nothing';
    const mine = edit;
    const text = document.querySelector(dockText);
    if (text === null) throw new Error(`${dockText} is not there`);
    const dock = new MutationObserver(() => {
      dock.disconnect();
      mine.dock = performance.now();
      afterFrame(() => {
        mine.dockShown = performance.now();
      });
    });
    dock.observe(text, { childList: true, characterData: true, subtree: true });
    waiting = dock;
    const onKey = (event: KeyboardEvent) => {
      mine.key = event.timeStamp;
    };
    addEventListener('keydown', onKey, { capture: true, once: true });
  };

  window.bench = { marks, edit, awaitEdit };
};
