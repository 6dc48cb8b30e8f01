import { ringSteps } from './ring';

/** A square round each donut. Places are from an origin near by: as numbers of four bytes they stay exact. */
export const vertexShader = `#version 300 es
precision highp float;
uniform vec2 u_origin, u_size;
uniform float u_world, u_scale, u_ratio;
uniform bool u_moves;
uniform vec3 u_advances[3];
layout(location=0) in vec3 a_place;
layout(location=1) in uvec3 a_what;
layout(location=2) in uvec4 a_ring0;
layout(location=3) in uvec4 a_ring1;
layout(location=4) in uvec4 a_ring2;
layout(location=5) in uvec4 a_ring3;
out vec2 v_at;
flat out float v_radius;
flat out uvec3 v_what;
flat out uvec4 v_ring[4];
flat out float v_right;
float advanceOf(int place) {
  uint glyph = (place < 8 ? a_what.y >> (4 * place) : a_what.z >> (4 * (place - 8))) & 15u;
  vec3 advance = u_advances[(a_what.x >> 3) & 3u];
  return glyph < 10u ? advance.x : glyph == 10u ? advance.y : glyph == 11u ? advance.z : 0.0;
}
void main() {
  float width = 0.0;
  for (int place = 0; place < 16; place++) width += advanceOf(place);
  v_right = floor(width / 2.0 + 0.5);
  v_at = (vec2(gl_VertexID & 1, gl_VertexID >> 1) * 2.0 - 1.0) * (a_place.z / 2.0 + 7.0);
  vec2 centre = u_origin + a_place.xy * u_world;
  if (!u_moves) centre = floor(centre * u_ratio + 0.5) / u_ratio;
  vec2 at = (centre + v_at * u_scale) / u_size * 2.0 - 1.0;
  gl_Position = vec4(at.x, -at.y, 0.0, 1.0);
  v_radius = a_place.z / 2.0;
  v_what = a_what;
  v_ring = uvec4[4](a_ring0, a_ring1, a_ring2, a_ring3);
}`;

/**
 * The ring on a paper disc, for a cluster with an edge, with its number in the middle. All is in px of the map; u_px is one of
 * the screen, over which edges are smoothed.
 */
export const fragmentShader = `#version 300 es
precision highp float;
precision highp int;
uniform vec3 u_classes[8];
uniform vec3 u_paper, u_ink, u_land, u_accent;
uniform float u_px, u_strength;
uniform bool u_rings;
uniform sampler2D u_signs;
uniform vec2 u_cell;
uniform vec3 u_advances[3];
in vec2 v_at;
flat in float v_radius;
flat in uvec3 v_what;
flat in uvec4 v_ring[4];
flat in float v_right;
out vec4 o_colour;

const float turn = 6.2831853;
vec4 drawn = vec4(0.0);
void put(vec3 colour, float cover) {
  drawn = vec4(colour, 1.0) * cover + drawn * (1.0 - cover);
}
float within(float reach) { return clamp(reach / u_px + 0.5, 0.0, 1.0); }
float along(float at, float middle, float width) { return within(width / 2.0 - abs(at - middle)); }
uint bits(int from, int count) { return (v_what.x >> from) & ((1u << count) - 1u); }

uint kindAt(int step) {
  step &= ${ringSteps - 1};
  return (v_ring[step >> 4][(step >> 2) & 3] >> ((step & 3) << 3)) & 255u;
}

void ring(float r, float outer, float width) {
  float middle = outer - width / 2.0;
  float band = along(r, middle, width);
  if (band == 0.0) return;
  float share = fract(atan(v_at.x, -v_at.y) / turn + 1.0);
  float steps = share * ${ringSteps}.0;
  uint kind = kindAt(int(steps));
  vec3 colour = u_classes[kind >> 2];
  uint firmness = kind & 3u;
  if (firmness == 3u) {
    put(colour, 0.22 * band);
    put(colour, max(along(r, outer - 0.8, 1.6), along(r, outer - width + 0.8, 1.6)));
  } else if (firmness == 2u) {
    float count = floor(turn * middle / 4.5 + 0.5);
    float dash = turn * middle / count;
    float off = abs(fract(share * count) * dash - 1.3);
    put(colour, band * mix(0.35, 1.0, within(1.3 - min(off, dash - off))));
  } else {
    put(colour, band);
    if (firmness == 0u) put(u_paper, along(r, middle, 1.6));
  }
  float part = fract(steps);
  uint other = kindAt(int(steps) + (part < 0.5 ? -1 : 1));
  if (other == kind) return;
  float off = min(part, 1.0 - part) * turn * r / ${ringSteps}.0;
  put(u_paper, band * within((other >> 2 == kind >> 2 ? 0.6 : 1.0) - off));
}

float line(vec2 at, vec2 from, vec2 to) {
  vec2 way = to - from;
  return length(at - from - way * clamp(dot(at - from, way) / dot(way, way), 0.0, 1.0));
}
void tick(vec2 at) {
  put(u_ink, within(6.5 - length(at)));
  put(u_paper, within(0.9 - min(line(at, vec2(-2.8, 0.2), vec2(-0.8, 2.3)), line(at, vec2(-0.8, 2.3), vec2(3, -2.2)))));
}
void house(vec2 at) {
  put(u_ink, within(6.5 - length(at)));
  at.x = abs(at.x);
  float wall = min(line(at, vec2(2.6, -0.6), vec2(2.6, 3)), line(at, vec2(2.6, 3), vec2(0, 3)));
  put(u_paper, within(0.9 - min(wall, line(at, vec2(0, -3.2), vec2(2.6, -0.6)))));
}

uint signAt(int place) {
  return (place < 8 ? v_what.y >> (4 * place) : v_what.z >> (4 * (place - 8))) & 15u;
}
void number() {
  int size = int(bits(3, 2));
  vec2 at = v_at / u_px;
  vec2 middle = u_cell / 2.0;
  float right = v_right;
  if (abs(at.y) > middle.y || at.x > right) return;
  vec3 advance = u_advances[size];
  for (int n = 0; n < 16; n++) {
    uint glyph = signAt(n);
    if (glyph == 15u) return;
    float wide = glyph < 10u ? advance.x : glyph == 10u ? advance.y : advance.z;
    if (at.x < right - wide) { right -= wide; continue; }
    vec2 inCell = vec2(at.x - right + ceil(wide / 2.0), at.y) + middle;
    vec2 texel = (vec2(float(glyph), float(size)) * u_cell + inCell) / vec2(textureSize(u_signs, 0));
    put(u_ink, textureLod(u_signs, texel, 0.0).a);
    return;
  }
}

void main() {
  float r = length(v_at);
  float radius = v_radius;
  uint look = bits(0, 3);
  uint chosen = u_rings || bits(9, 1) == 1u ? bits(5, 2) : 0u;
  bool isCluster = look == 4u;
  o_colour = vec4(0.0);
  if (r > radius + (chosen > 0u ? 7.0 : 4.0)) return;
  float outer = isCluster ? radius - 4.0 : radius - 1.5;
  float width = isCluster ? 10.0 : max(5.0, radius * 0.34);
  if (r < outer - width - 1.0) {
    drawn = vec4(u_paper, 1.0);
    number();
  } else {
    if (chosen > 0u) {
      put(u_accent, within(radius + 6.0 - r) * (chosen == 1u ? 0.45 : 1.0));
      put(u_paper, within(radius + 3.0 - r));
    }
    if (r > radius - 2.0) {
      put(vec3(0.0), 0.35 * (1.0 - smoothstep(radius - 2.5, radius + 2.5, length(v_at - vec2(0.0, 0.75)))));
    }
    put(u_paper, within(radius - r));
    if (isCluster) {
      put(u_ink, along(r, radius - 0.75, 1.5));
      put(u_land, along(r, outer - 5.0, 10.0));
    }
    if (bits(10, 1) == 1u) ring(r, outer, width);
  }
  if (look == 0u) tick(v_at - vec2(outer, outer) * 0.72);
  if (bits(7, 1) == 1u) house(v_at - vec2(-outer, outer) * 0.72);
  o_colour = drawn * u_strength * (bits(8, 1) == 1u ? 0.4 : 1.0);
}`;
