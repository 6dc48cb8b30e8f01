import { compileShaders } from '../compileShaders';
import { drawSigns, type Signs, signFont } from './drawSigns';
import { type DonutFrame, drawInstances, instanced, setFrame } from './graphics';
import { fragmentShader, vertexShader } from './shaders';

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

/** What the layers of donuts share on the graphics card: made when there is a first donut, and anew when it was lost. `onLetters`: digits look other. */
export const createDonutPainter = (gl: WebGL2RenderingContext, onLetters: () => void) => {
  const { program, at } = compileShaders(gl, vertexShader, fragmentShader);
  /** How often they have changed. */
  let letters = 0;
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
      letters += 1;
      onLetters();
    },
    () => undefined,
  );

  return {
    letters: () => letters,
    /** To be filled with donuts. */
    buffer: () => instanced(gl, [3, -3, -4, -4, -4, -4]),
    paint: (array: WebGLVertexArrayObject, count: number, frame: DonutFrame): void => {
      const { palette, ratio, scale } = frame;
      gl.useProgram(program);
      gl.activeTexture(gl.TEXTURE0);
      // On a big screen digits grow more than donuts, as other letters do.
      putSignsAt(ratio * scale ** 1.25);
      gl.uniform1i(at('u_signs'), 0);
      setFrame(gl, at, frame);
      gl.uniform1f(at('u_scale'), scale);
      gl.uniform1f(at('u_px'), 1 / (ratio * scale));
      gl.uniform1i(at('u_rings'), Number(frame.hasRings));
      gl.uniform3fv(at('u_classes'), palette.classes.flatMap(rgb));
      gl.uniform3fv(at('u_paper'), rgb(palette.marker));
      gl.uniform3fv(at('u_ink'), rgb(palette.markerInk));
      gl.uniform3fv(at('u_land'), rgb(palette.land));
      gl.uniform3fv(at('u_accent'), rgb(palette.accent));
      drawInstances(gl, array, count);
    },
  };
};
export type DonutPainter = ReturnType<typeof createDonutPainter>;
