// Draws every node, whatever its kind: one program, one call. Shapes are distance fields, so that they and the rings
// around them stay sharp at any size and on any screen.
import type { Kind } from '#graph/model.ts';
import { shapeOf, shapes } from '#lib/kind-shapes.ts';
import { NodeProgram, type NodeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { shapeFragment, shapeVertex } from './node-shader.ts';
import type { Colour } from './palette.ts';

/** What a reducer gives for a node; `ring` is a CSS colour or empty. */
export type ShapeDisplay = NodeDisplayData & { readonly kind: Kind; readonly ring: string; readonly isDashed: boolean };

const uniforms = ['u_matrix', 'u_sizeRatio', 'u_pixelRatio', 'u_resolution', 'u_paper'] as const;

/** `paper` is asked at every frame: it changes with the theme. */
export function nodeProgram(paper: () => Colour): NodeProgramType {
	return class extends NodeProgram<(typeof uniforms)[number]> {
		override getDefinition() {
			const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
			return {
				VERTICES: 4,
				VERTEX_SHADER_SOURCE: shapeVertex,
				FRAGMENT_SHADER_SOURCE: shapeFragment,
				METHOD: TRIANGLE_STRIP,
				UNIFORMS: uniforms,
				ATTRIBUTES: [
					{ name: 'a_position', size: 2, type: FLOAT },
					{ name: 'a_size', size: 1, type: FLOAT },
					{ name: 'a_shape', size: 1, type: FLOAT },
					{ name: 'a_dashed', size: 1, type: FLOAT },
					{ name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
					{ name: 'a_ring', size: 4, type: UNSIGNED_BYTE, normalized: true },
					{ name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
				],
				CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
				CONSTANT_DATA: [
					[-1, -1],
					[1, -1],
					[-1, 1],
					[1, 1],
				],
			};
		}

		override processVisibleItem(id: number, start: number, node: ShapeDisplay): void {
			this.array.set(
				[
					node.x,
					node.y,
					node.size,
					shapes.indexOf(shapeOf[node.kind]),
					node.isDashed ? 1 : 0,
					floatColor(node.color),
					node.ring === '' ? 0 : floatColor(node.ring),
					id,
				],
				start,
			);
		}

		override setUniforms(
			{ matrix, sizeRatio, pixelRatio, width, height }: RenderParams,
			{ gl, uniformLocations }: ProgramInfo,
		): void {
			const [r, g, b] = paper();
			gl.uniformMatrix3fv(uniformLocations['u_matrix'] ?? null, false, matrix);
			gl.uniform1f(uniformLocations['u_sizeRatio'] ?? null, sizeRatio);
			gl.uniform1f(uniformLocations['u_pixelRatio'] ?? null, pixelRatio);
			gl.uniform2f(uniformLocations['u_resolution'] ?? null, width, height);
			gl.uniform3f(uniformLocations['u_paper'] ?? null, r / 255, g / 255, b / 255);
		}
	};
}
