import type { CustomLayerInterface, Map as MapLibreMap } from 'maplibre-gl';
import { compileShaders } from '../compileShaders';
import { spotOf, worldSize } from '../locations/clusterTree';
import type { LayerContent } from './mapLayer';

type Pixels = Extract<LayerContent, { type: 'pixels' }>;

/** A grid that is straight in RD is not quite so here: in so many strips it lies right to a metre. */
const strips = 32;

const vertexShader = `#version 300 es
precision highp float;
uniform vec2 u_corners[4], u_origin, u_scale;
out vec2 v_at;
void main() {
  v_at = vec2(gl_VertexID & 1, float(gl_VertexID >> 1) / ${strips}.0);
  vec2 at = mix(mix(u_corners[0], u_corners[1], v_at.x), mix(u_corners[3], u_corners[2], v_at.x), v_at.y);
  gl_Position = vec4(u_origin + at * u_scale, 0.0, 1.0);
}`;

const fragmentShader = `#version 300 es
precision highp float;
uniform sampler2D u_pixels;
uniform float u_opacity;
in vec2 v_at;
out vec4 o_colour;
void main() {
  o_colour = texture(u_pixels, v_at) * u_opacity;
}`;

type Shown = { content: Pixels; opacity: number };

/** What is on the graphics card. */
const startDrawing = (map: MapLibreMap, gl: WebGL2RenderingContext) => {
  const { program, at } = compileShaders(gl, vertexShader, fragmentShader);
  // Nothing is read per corner: they are told apart by their number.
  const array = gl.createVertexArray();
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
  let drawn: ImageData | undefined;
  return {
    paint: ({ content: { image, corners }, opacity }: Shown): void => {
      gl.useProgram(program);
      gl.activeTexture(gl.TEXTURE0);
      gl.bindTexture(gl.TEXTURE_2D, texture);
      if (drawn !== image) gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, image);
      drawn = image;
      // From the first corner: as numbers of four bytes they stay exact.
      const origin = spotOf(corners[0]);
      const from = map.project(corners[0]);
      const world = worldSize * 2 ** map.getZoom();
      const { clientWidth: width, clientHeight: height } = map.getCanvas();
      gl.uniform2fv(
        at('u_corners'),
        corners.map(spotOf).flatMap(({ x, y }) => [x - origin.x, y - origin.y]),
      );
      gl.uniform2f(at('u_origin'), (2 * from.x) / width - 1, 1 - (2 * from.y) / height);
      gl.uniform2f(at('u_scale'), (2 * world) / width, (-2 * world) / height);
      gl.uniform1f(at('u_opacity'), opacity);
      gl.uniform1i(at('u_pixels'), 0);
      gl.bindVertexArray(array);
      gl.drawArrays(gl.TRIANGLE_STRIP, 0, 2 * (strips + 1));
      gl.bindVertexArray(null);
    },
    end: (): void => {
      gl.deleteTexture(texture);
      gl.deleteVertexArray(array);
      gl.deleteProgram(program);
    },
  };
};

/**
 * Squares as one picture, a pixel each: other colours are one small upload and one repaint. What MapLibre has for a
 * picture costs several times as much per frame without a graphics card.
 */
export const createSquaresLayer = (map: MapLibreMap, id: string) => {
  let shown: Shown | undefined;
  let drawing: ReturnType<typeof startDrawing> | undefined;
  const layer: CustomLayerInterface = {
    id,
    type: 'custom',
    // Of a graphics card that was lost nothing is left.
    onAdd: () => {
      drawing = undefined;
    },
    onRemove: () => drawing?.end(),
    render: (gl) => {
      if (shown === undefined) return;
      drawing ??= startDrawing(map, gl);
      drawing.paint(shown);
    },
  };
  return {
    layer,
    show: (content: Pixels, opacity: number): void => {
      shown = { content, opacity };
      // At once: who moves a slider waits for it, and the next frame is a wait of its own.
      map.redraw();
    },
  };
};
