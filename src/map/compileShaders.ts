export type At = (name: string) => WebGLUniformLocation | null;

/** A program, and where its settings are. */
export const compileShaders = (gl: WebGL2RenderingContext, vertexShader: string, fragmentShader: string) => {
  const program = gl.createProgram();
  const shaders: WebGLShader[] = [];
  for (const [type, text] of [
    [gl.VERTEX_SHADER, vertexShader],
    [gl.FRAGMENT_SHADER, fragmentShader],
  ] as const) {
    const shader = gl.createShader(type);
    if (shader === null) continue;
    gl.shaderSource(shader, text);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    shaders.push(shader);
  }
  gl.linkProgram(program);
  // They go with the program, once that is deleted.
  for (const shader of shaders) gl.deleteShader(shader);
  if (!gl.isContextLost() && !gl.getProgramParameter(program, gl.LINK_STATUS)) {
    // The map goes on without what it draws.
    reportError(new Error(`a layer is not drawn: ${gl.getProgramInfoLog(program)}`));
  }
  const places = new Map<string, WebGLUniformLocation | null>();
  const at: At = (name) => {
    const known = places.get(name);
    if (known !== undefined) return known;
    const place = gl.getUniformLocation(program, name);
    places.set(name, place);
    return place;
  };
  return { program, at };
};
