import type { Palette } from '../style/palette';
import { drawSigns, type Signs, signFont } from './drawSigns';
import { donutWords } from './packDonuts';
import { fragmentShader, vertexShader } from './shaders';

/** Where and how donuts are drawn in a frame. `origin`: px of what their places are counted from; `world`: px of the whole map. */
export type DonutFrame = {
  origin: { x: number; y: number };
  world: number;
  ratio: number;
  /** While the map moves donuts move with it, at rest they lie on whole px. */
  isMoving: boolean;
  /** Donuts of selected surfaces have a ring, as those are not yet told apart. */
  hasRings: boolean;
  scale: number;
  strength: number;
  palette: Palette;
};

const compile = (gl: WebGL2RenderingContext): WebGLProgram => {
  const program = gl.createProgram();
  for (const [type, text] of [
    [gl.VERTEX_SHADER, vertexShader],
    [gl.FRAGMENT_SHADER, fragmentShader],
  ] as const) {
    const shader = gl.createShader(type);
    if (shader === null) continue;
    gl.shaderSource(shader, text);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  return program;
};

const rgb = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);

const putSigns = (gl: WebGL2RenderingContext, { canvas }: Signs): WebGLTexture => {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, canvas);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
  return texture;
};

/** A buffer of donuts and how it is read: one instance each. */
export const createDonutBuffer = (gl: WebGL2RenderingContext) => {
  const [buffer, array] = [gl.createBuffer(), gl.createVertexArray()];
  gl.bindVertexArray(array);
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  const stride = donutWords * 4;
  gl.vertexAttribPointer(0, 3, gl.FLOAT, false, stride, 0);
  gl.vertexAttribIPointer(1, 3, gl.UNSIGNED_INT, stride, 12);
  for (const quarter of [0, 1, 2, 3]) {
    gl.vertexAttribIPointer(2 + quarter, 4, gl.UNSIGNED_INT, stride, 24 + 16 * quarter);
  }
  for (const attribute of [0, 1, 2, 3, 4, 5]) {
    gl.enableVertexAttribArray(attribute);
    gl.vertexAttribDivisor(attribute, 1);
  }
  gl.bindVertexArray(null);
  return {
    array,
    fill: (donuts: ArrayBuffer): void => {
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
      gl.bufferData(gl.ARRAY_BUFFER, donuts, gl.DYNAMIC_DRAW);
    },
  };
};
export type DonutBuffer = ReturnType<typeof createDonutBuffer>;

/** What the layers of donuts share on the graphics card: made when there is a first donut, and anew when it was lost. `onLetters`: digits look other. */
export const createDonutPainter = (gl: WebGL2RenderingContext, onLetters: () => void) => {
  const program = compile(gl);
  const places = new Map<string, WebGLUniformLocation | null>();
  const at = (name: string): WebGLUniformLocation | null => {
    const known = places.get(name);
    if (known !== undefined) return known;
    const place = gl.getUniformLocation(program, name);
    places.set(name, place);
    return place;
  };
  let signs: { ratio: number; texture: WebGLTexture } | undefined;

  /** Digits as sharp as the screen; drawn anew for another size. */
  const putSignsAt = (ratio: number): void => {
    if (signs?.ratio === ratio) {
      gl.bindTexture(gl.TEXTURE_2D, signs.texture);
      return;
    }
    const drawn = drawSigns(ratio);
    if (drawn === null) return;
    if (signs) gl.deleteTexture(signs.texture);
    signs = { ratio, texture: putSigns(gl, drawn) };
    gl.uniform2f(at('u_cell'), drawn.cell.width, drawn.cell.height);
    gl.uniform3fv(at('u_advances'), drawn.advances.flat());
  };

  document.fonts.load(signFont(13)).then(
    () => {
      signs = undefined;
      onLetters();
    },
    () => undefined,
  );

  return {
    paint: (array: WebGLVertexArrayObject, count: number, frame: DonutFrame): void => {
      const { palette, ratio, scale } = frame;
      gl.useProgram(program);
      gl.activeTexture(gl.TEXTURE0);
      putSignsAt(ratio * scale);
      gl.uniform1i(at('u_signs'), 0);
      gl.uniform2f(at('u_origin'), frame.origin.x, frame.origin.y);
      gl.uniform2f(at('u_size'), gl.drawingBufferWidth / ratio, gl.drawingBufferHeight / ratio);
      gl.uniform1f(at('u_world'), frame.world);
      gl.uniform1f(at('u_scale'), scale);
      gl.uniform1f(at('u_ratio'), ratio);
      gl.uniform1f(at('u_px'), 1 / (ratio * scale));
      gl.uniform1f(at('u_strength'), frame.strength);
      gl.uniform1i(at('u_moves'), Number(frame.isMoving));
      gl.uniform1i(at('u_rings'), Number(frame.hasRings));
      gl.uniform3fv(at('u_classes'), palette.classes.flatMap(rgb));
      gl.uniform3fv(at('u_paper'), rgb(palette.marker));
      gl.uniform3fv(at('u_ink'), rgb(palette.markerInk));
      gl.uniform3fv(at('u_land'), rgb(palette.land));
      gl.uniform3fv(at('u_accent'), rgb(palette.accent));
      gl.bindVertexArray(array);
      gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, count);
      gl.bindVertexArray(null);
    },
  };
};
export type DonutPainter = ReturnType<typeof createDonutPainter>;
