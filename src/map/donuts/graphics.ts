import type { At } from '../compileShaders';
import type { Palette } from '../style/palette';

/** Where and how donuts are drawn in a frame. `origin`: px of what their places are counted from; `world`: px of the whole map. */
export type DonutFrame = {
  origin: { x: number; y: number };
  /** Of what is drawn on, in px of the map. */
  size: { width: number; height: number };
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

/** A buffer with instances of so many words of four bytes per attribute; negative: of whole numbers. */
export const instanced = (gl: WebGL2RenderingContext, attributes: readonly number[]) => {
  const [buffer, array] = [gl.createBuffer(), gl.createVertexArray()];
  const stride = 4 * attributes.reduce((sum, size) => sum + Math.abs(size), 0);
  gl.bindVertexArray(array);
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  let start = 0;
  for (const [attribute, size] of attributes.entries()) {
    if (size > 0) gl.vertexAttribPointer(attribute, size, gl.FLOAT, false, stride, start);
    else gl.vertexAttribIPointer(attribute, -size, gl.UNSIGNED_INT, stride, start);
    gl.enableVertexAttribArray(attribute);
    gl.vertexAttribDivisor(attribute, 1);
    start += 4 * Math.abs(size);
  }
  gl.bindVertexArray(null);
  return {
    array,
    fill: (words: Uint32Array<ArrayBuffer> | Float32Array<ArrayBuffer>): void => {
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
      gl.bufferData(gl.ARRAY_BUFFER, words, gl.DYNAMIC_DRAW);
    },
  };
};
export type InstanceBuffer = ReturnType<typeof instanced>;

/** A square for each. */
export const drawInstances = (
  gl: WebGL2RenderingContext,
  array: WebGLVertexArrayObject,
  count: number,
): void => {
  gl.bindVertexArray(array);
  gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, count);
  gl.bindVertexArray(null);
};

/** What places donuts in a frame. */
export const setFrame = (gl: WebGL2RenderingContext, at: At, frame: DonutFrame): void => {
  gl.uniform2f(at('u_origin'), frame.origin.x, frame.origin.y);
  gl.uniform2f(at('u_size'), frame.size.width, frame.size.height);
  gl.uniform1f(at('u_world'), frame.world);
  gl.uniform1f(at('u_ratio'), frame.ratio);
  gl.uniform1f(at('u_strength'), frame.strength);
  gl.uniform1i(at('u_moves'), Number(frame.isMoving));
};
