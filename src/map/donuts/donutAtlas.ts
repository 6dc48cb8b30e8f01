import { compileShaders } from '../compileShaders';
import { createDonutPainter, type DonutPainter } from './donutPainter';
import { type DonutFrame, drawInstances, instanced, setFrame } from './graphics';
import { donutWords } from './packDonuts';

const vertexShader = `#version 300 es
precision highp float;
uniform vec2 u_origin, u_size;
uniform float u_world, u_ratio, u_side;
uniform bool u_moves;
layout(location=0) in vec2 a_place;
layout(location=1) in vec3 a_cell;
out vec2 v_at;
void main() {
  vec2 corner = (vec2(gl_VertexID & 1, gl_VertexID >> 1) * 2.0 - 1.0) * a_cell.z;
  vec2 centre = (u_origin + a_place * u_world) * u_ratio;
  if (!u_moves) centre = floor(centre + 0.5);
  vec2 at = (centre + corner) / (u_size * u_ratio) * 2.0 - 1.0;
  gl_Position = vec4(at.x, -at.y, 0.0, 1.0);
  vec2 texel = a_cell.xy + corner;
  v_at = vec2(texel.x, u_side - texel.y) / u_side;
}`;

const fragmentShader = `#version 300 es
precision highp float;
uniform sampler2D u_atlas;
uniform float u_strength;
in vec2 v_at;
out vec4 o_colour;
void main() { o_colour = texture(u_atlas, v_at) * u_strength; }`;

/** Px of the screen that the picture is wide and high, at first and at most. */
const [firstSide, lastSide] = [1024, 4096];
/** A donut in the picture: its middle, and how far it reaches. */
type Cell = readonly [x: number, y: number, half: number];
/** A place and a cell, in words of four bytes. */
const placedWords = 5;

/** Where in the picture the donuts of a layer are. It holds for as long as the picture is that of `age`. */
export type Placed = { words: Float32Array<ArrayBuffer>; age: number };

/**
 * Donuts as they were drawn before: what does not change is copied, which costs less than drawing where there is no graphics
 * card, and while the map moves.
 */
const createDonutAtlas = (gl: WebGL2RenderingContext, painter: DonutPainter) => {
  const { program, at } = compileShaders(gl, vertexShader, fragmentShader);
  const fresh = painter.buffer();
  const [texture, target] = [gl.createTexture(), gl.createFramebuffer()];
  const cells = new Map<string, Cell>();
  /** Rows of cells of one size, and where the next one begins. */
  const rows = new Map<number, { x: number; y: number }>();
  let [side, below, age] = [0, 0, 0];
  let look: readonly unknown[] = [];
  const lookOf = ({ palette, ratio, scale, hasRings }: DonutFrame): readonly unknown[] => [
    palette,
    ratio,
    scale,
    hasRings,
    painter.letters(),
  ];

  const clear = (nextSide: number): void => {
    age += 1;
    below = 0;
    cells.clear();
    rows.clear();
    side = nextSide;
    // Empty, also where it keeps its size: a cell is a part of a px wider than the donut that is drawn in it.
    gl.bindTexture(gl.TEXTURE_2D, texture);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, side, side, 0, gl.RGBA, gl.UNSIGNED_BYTE, null);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR);
  };

  /** Room for one more; undefined when there is none. */
  const roomFor = (half: number): Cell | undefined => {
    const size = 2 * half;
    let row = rows.get(half);
    if (row === undefined || row.x + size > side) {
      if (below + size > side) return undefined;
      row = { x: 0, y: below };
      rows.set(half, row);
      below += size;
    }
    row.x += size;
    return [row.x - half, row.y + half, half];
  };

  const draw = (
    words: Uint32Array,
    news: readonly (readonly [start: number, Cell])[],
    frame: DonutFrame,
  ): void => {
    if (news.length === 0) return;
    const copies = new Uint32Array(news.length * donutWords);
    const floats = new Float32Array(copies.buffer);
    news.forEach(([start, [x, y]], index) => {
      copies.set(words.subarray(start, start + donutWords), index * donutWords);
      floats[index * donutWords] = x / frame.ratio;
      floats[index * donutWords + 1] = y / frame.ratio;
    });
    fresh.fill(copies);
    gl.bindFramebuffer(gl.FRAMEBUFFER, target);
    gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, texture, 0);
    gl.viewport(0, 0, side, side);
    gl.disable(gl.BLEND);
    gl.disable(gl.SCISSOR_TEST);
    gl.disable(gl.STENCIL_TEST);
    gl.disable(gl.DEPTH_TEST);
    const size = { width: side / frame.ratio, height: side / frame.ratio };
    painter.paint(fresh.array, news.length, {
      ...frame,
      size,
      origin: { x: 0, y: 0 },
      world: 1,
      isMoving: false,
      strength: 1,
    });
  };

  const tryPlace = (words: Uint32Array, frame: DonutFrame): Placed | undefined => {
    const floats = new Float32Array(words.buffer);
    const places = new Float32Array((words.length / donutWords) * placedWords);
    const news: [number, Cell][] = [];
    for (let start = 0, to = 0; start < words.length; start += donutWords, to += placedWords) {
      const key = words.subarray(start + 2, start + donutWords).join();
      let cell = cells.get(key);
      if (cell === undefined) {
        const reach = ((floats[start + 2] ?? 0) / 2 + 7) * frame.scale * frame.ratio;
        cell = roomFor(Math.ceil(reach));
        if (cell === undefined) return undefined;
        cells.set(key, cell);
        news.push([start, cell]);
      }
      places.set([floats[start] ?? 0, floats[start + 1] ?? 0, ...cell], to);
    }
    draw(words, news, frame);
    return { words: places, age };
  };

  return {
    /** Whether it is still to be found there, and looks the same. */
    holds: (placed: Placed, frame: DonutFrame): boolean =>
      placed.age === age && lookOf(frame).every((each, n) => each === look[n]),
    /** Draws what was not drawn before; undefined when there are more than fit in one picture. */
    place: (words: Uint32Array, frame: DonutFrame): Placed | undefined => {
      const next = lookOf(frame);
      if (side === 0 || next.some((each, n) => each !== look[n])) clear(Math.max(side, firstSide));
      look = next;
      let placed = tryPlace(words, frame);
      // Begun anew, with more room, and without what was looked at before.
      for (let larger = side * 2; placed === undefined && larger <= 2 * lastSide; larger *= 2) {
        clear(Math.min(larger, lastSide));
        placed = tryPlace(words, frame);
      }
      if (placed === undefined) clear(side);
      return placed;
    },
    /** To be filled with what was placed. */
    buffer: () => instanced(gl, [2, 3]),
    paint: (array: WebGLVertexArrayObject, count: number, frame: DonutFrame): void => {
      gl.useProgram(program);
      gl.activeTexture(gl.TEXTURE0);
      gl.bindTexture(gl.TEXTURE_2D, texture);
      setFrame(gl, at, frame);
      gl.uniform1i(at('u_atlas'), 0);
      gl.uniform1f(at('u_side'), side);
      drawInstances(gl, array, count);
    },
  };
};
export type DonutAtlas = ReturnType<typeof createDonutAtlas>;

/** What draws donuts on this graphics card. `onLetters`: digits look other. */
export const createDonutDrawing = (gl: WebGL2RenderingContext, onLetters: () => void) => {
  const painter = createDonutPainter(gl, onLetters);
  return { painter, atlas: createDonutAtlas(gl, painter) };
};

export { packDonuts } from './packDonuts';
