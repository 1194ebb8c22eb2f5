// Draws every link as a thin curve: a strip of straight pieces along it, its rim smoothed to the pixel.
// (@sigma/edge-curve asks each pixel of the curve's bounding box how far it is; at a hundred long links that is most of
// the screen many times over, and lines of one pixel come out ragged.)
import { EdgeProgram, type EdgeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';

/** What a reducer gives for a link; `curvature` as in curve.ts, `size` its width in pixels. */
export type CurveDisplay = EdgeDisplayData & { readonly curvature: number };

const pieces = 20;
const uniforms = ['u_matrix', 'u_pixelRatio', 'u_resolution'] as const;

const vertex = /* glsl */ `
attribute vec2 a_source;
attribute vec2 a_target;
attribute float a_curvature;
attribute float a_width;
attribute vec4 a_color;
attribute vec2 a_along;

uniform mat3 u_matrix;
uniform vec2 u_resolution;

varying vec4 v_color;
varying float v_aside;
varying float v_half;

void main() {
	vec2 toPixels = u_resolution / 2.0;
	vec2 from = (u_matrix * vec3(a_source, 1.0)).xy * toPixels;
	vec2 to = (u_matrix * vec3(a_target, 1.0)).xy * toPixels;
	// y grows upwards here and downwards in curve.ts: the same curve.
	vec2 control = (from + to) / 2.0 + vec2(-(to.y - from.y), to.x - from.x) * a_curvature;
	float t = a_along.x;
	vec2 point = mix(mix(from, control, t), mix(control, to, t), t);
	vec2 way = mix(control - from, to - control, t);
	vec2 normal = length(way) > 0.0 ? normalize(vec2(-way.y, way.x)) : vec2(0.0);
	v_half = a_width / 2.0;
	v_aside = a_along.y * (v_half + 1.0);
	v_color = a_color;
	v_color.a *= 255.0 / 254.0;
	gl_Position = vec4((point + normal * v_aside) / toPixels, 0.0, 1.0);
}
`;

const fragment = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying float v_aside;
varying float v_half;

uniform float u_pixelRatio;

void main() {
	float alpha = v_color.a * clamp((v_half - abs(v_aside)) * u_pixelRatio + 0.5, 0.0, 1.0);
	gl_FragColor = vec4(v_color.rgb * alpha, alpha);
}
`;

export function edgeProgram(): EdgeProgramType {
	return class extends EdgeProgram<(typeof uniforms)[number]> {
		override getDefinition() {
			const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
			return {
				VERTICES: (pieces + 1) * 2,
				VERTEX_SHADER_SOURCE: vertex,
				FRAGMENT_SHADER_SOURCE: fragment,
				METHOD: TRIANGLE_STRIP,
				UNIFORMS: uniforms,
				ATTRIBUTES: [
					{ name: 'a_source', size: 2, type: FLOAT },
					{ name: 'a_target', size: 2, type: FLOAT },
					{ name: 'a_curvature', size: 1, type: FLOAT },
					{ name: 'a_width', size: 1, type: FLOAT },
					{ name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
				],
				CONSTANT_ATTRIBUTES: [{ name: 'a_along', size: 2, type: FLOAT }],
				CONSTANT_DATA: Array.from({ length: (pieces + 1) * 2 }, (_, index) => [
					Math.floor(index / 2) / pieces,
					index % 2 === 0 ? -1 : 1,
				]),
			};
		}

		override processVisibleItem(
			_id: number,
			start: number,
			source: NodeDisplayData,
			target: NodeDisplayData,
			link: CurveDisplay,
		): void {
			this.array.set(
				[source.x, source.y, target.x, target.y, link.curvature, link.size, floatColor(link.color)],
				start,
			);
		}

		override setUniforms(
			{ matrix, pixelRatio, width, height }: RenderParams,
			{ gl, uniformLocations }: ProgramInfo,
		): void {
			gl.uniformMatrix3fv(uniformLocations['u_matrix'] ?? null, false, matrix);
			gl.uniform1f(uniformLocations['u_pixelRatio'] ?? null, pixelRatio);
			gl.uniform2f(uniformLocations['u_resolution'] ?? null, width, height);
		}
	};
}
