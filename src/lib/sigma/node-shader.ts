// The shaders of node-program.ts. Lengths are CSS pixels; colours are multiplied by their alpha, as Sigma blends.
// Distance fields of box, triangle and hexagon after Inigo Quilez, "2D distance functions".

export const shapeVertex = /* glsl */ `
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_dashed;
attribute vec4 a_color;
attribute vec4 a_ring;
attribute vec4 a_id;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform vec2 u_resolution;

varying vec4 v_color;
varying vec4 v_ring;
varying vec2 v_offset;
varying float v_radius;
varying float v_shape;
varying float v_dashed;

void main() {
	float radius = a_size / u_sizeRatio;
	vec2 offset = a_corner * (radius * 1.3 + 10.0);
	vec2 centre = (u_matrix * vec3(a_position, 1.0)).xy;
	// A hidden node has size 0: no triangle at all.
	gl_Position = a_size > 0.0 ? vec4(centre + offset * 2.0 / u_resolution, 0.0, 1.0) : vec4(2.0, 2.0, 0.0, 1.0);
	v_offset = offset;
	v_radius = radius;
	v_shape = a_shape;
	v_dashed = a_dashed;
	v_ring = a_ring;
	#ifdef PICKING_MODE
	v_color = a_id;
	#else
	v_color = a_color;
	#endif
	v_color.a *= 255.0 / 254.0;
}
`;

export const shapeFragment = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec4 v_ring;
varying vec2 v_offset;
varying float v_radius;
varying float v_shape;
varying float v_dashed;

uniform float u_pixelRatio;
uniform vec3 u_paper;

float box(vec2 p, vec2 reach) {
	vec2 q = abs(p) - reach;
	return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0);
}

float triangle(vec2 p, float r) {
	const float k = 1.7320508;
	p.y += r * 0.14;
	p.x = abs(p.x) - r;
	p.y = p.y + r / k;
	if (p.x + k * p.y > 0.0) p = vec2(p.x - k * p.y, -k * p.x - p.y) / 2.0;
	p.x -= clamp(p.x, -2.0 * r, 0.0);
	return -length(p) * sign(p.y);
}

float hexagon(vec2 p, float r) {
	p = abs(p);
	return max(p.x, p.x * 0.5 + p.y * 0.8660254) - r;
}

// In the order of \`shapes\` in kind-shapes.ts.
float shape(vec2 p, float r) {
	if (v_shape < 0.5) return length(p) - r;
	if (v_shape < 1.5) return box(p, vec2(0.66, 0.94) * r - 1.0) - 1.0;
	if (v_shape < 2.5) return (abs(p.x) + abs(p.y) - r * 1.22) * 0.7071068;
	if (v_shape < 3.5) return length(p) - r;
	if (v_shape < 4.5) return triangle(p, r * 1.18);
	return hexagon(p, r * 0.92);
}

float cover(float distance) {
	return clamp(0.5 - distance * u_pixelRatio, 0.0, 1.0);
}

// Dashes of about three pixels around the centre, with gaps of two.
float dash() {
	float count = max(6.0, floor(6.2831853 * v_radius / 5.0));
	float along = fract(atan(v_offset.y, v_offset.x) / 6.2831853 * count);
	float pixel = count / (6.2831853 * max(v_radius, 1.0) * u_pixelRatio);
	return smoothstep(0.0, pixel, along) * (1.0 - smoothstep(0.62 - pixel, 0.62, along));
}

void lay(inout vec4 ground, vec3 colour, float alpha) {
	ground = vec4(colour * alpha, alpha) + ground * (1.0 - alpha);
}

void main() {
	#ifdef PICKING_MODE
	gl_FragColor = length(v_offset) < max(v_radius, 12.0) ? v_color : vec4(0.0);
	#else
	float distance = shape(v_offset, v_radius);
	vec4 colour = vec4(0.0);
	// A rim of paper keeps links from running into the shape.
	lay(colour, u_paper, cover(distance - (v_ring.a > 0.0 ? 7.0 : 1.75)));
	if (v_ring.a > 0.0) lay(colour, v_ring.rgb, cover(abs(distance - 4.0) - 1.25));
	bool ring = v_shape > 2.5 && v_shape < 3.5;
	if (v_dashed > 0.5) {
		// What waits is an outline of dashes; what is a ring has its hole too.
		lay(colour, u_paper, cover(distance));
		lay(colour, v_color.rgb, v_color.a * dash() * cover(abs(distance + 0.8) - 0.8));
		if (ring) lay(colour, v_color.rgb, v_color.a * cover(length(v_offset) - v_radius * 0.3));
		gl_FragColor = colour;
		return;
	}
	lay(colour, v_color.rgb, v_color.a * cover(distance));
	if (ring) lay(colour, u_paper, cover(length(v_offset) - v_radius * 0.42));
	gl_FragColor = colour;
	#endif
}
`;
