// Where each entity stands in the drawing: computed on the server, the same every time for the same graph.
// Coordinates fill a room of 4 to 3 centred on 0; the browser fits them to its own room (src/lib/sigma/room.ts).
//
// The strongest are laid out by forces. Everyone after them takes the free spot nearest to those it is tied to, and
// nobody moves for it: asking for more, or selecting something weak, adds to the picture that the reader has learnt.
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { backbone, type Tie } from './backbone.ts';
import { even } from './even.ts';
import { openFloor, type Spot } from './floor.ts';
import { spread } from './spread.ts';

export type LayoutNode = { readonly key: string; readonly mentions: number };
export type Place = { readonly x: number; readonly y: number };

/** So many are laid out by forces; each later round doubles what stands. */
const firstRound = 60;
const room = { width: 1200, height: 900 };

/** The last few answers: the same graph is drawn for every reader, and a page shouldn't wait for forces twice. */
const remembered = new Map<string, ReadonlyMap<string, Place>>();
const mostRemembered = 24;

/**
 * `nodes` strongest first. The result has every node, coordinates rounded to 1e-3, which hides what is left of
 * difference between machines' floating point.
 */
export function layout(nodes: readonly LayoutNode[], ties: readonly Tie[]): ReadonlyMap<string, Place> {
	const question = JSON.stringify([nodes.map(({ key }) => key), ties.map(({ key, strength }) => [key, strength])]);
	const places = remembered.get(question) ?? laidOut(nodes, ties);
	remembered.delete(question);
	remembered.set(question, places);
	for (const oldest of remembered.keys()) if (remembered.size > mostRemembered) remembered.delete(oldest);
	return places;
}

function laidOut(nodes: readonly LayoutNode[], ties: readonly Tie[]): ReadonlyMap<string, Place> {
	const [core = [], ...later] = inRounds(nodes);
	// Whoever comes later has no say in where the first stand.
	const first = new Set(core);
	const firstPulls = neighbours(ties.filter(({ source, target }) => first.has(source) && first.has(target)));
	const pulls = neighbours(ties);
	const standing = new Map<string, Spot>();
	const { joined, apart } = parts(core, firstPulls);
	for (const [key, spot] of spread(forces(joined, firstPulls), room)) standing.set(key, spot);
	let growth = 1;
	for (const newcomers of [apart, ...later]) {
		const factor =
			newcomers === apart || newcomers.length < standing.size / 8 ? 1 : Math.sqrt(1 + newcomers.length / standing.size);
		for (const [key, { x, y }] of standing) standing.set(key, { x: x * factor, y: y * factor });
		growth *= factor;
		seat(newcomers, standing, pulls, growth);
	}
	return new Map([...standing].map(([key, { x, y }]) => [key, { x: round(x / growth), y: round(y / growth) }]));
}

type Pulls = ReadonlyMap<string, readonly { readonly other: string; readonly strength: number }[]>;

function neighbours(ties: readonly Tie[]): Pulls {
	const kept = backbone(ties, { each: 4 });
	const pulls = new Map<string, { other: string; strength: number }[]>();
	const add = (from: string, other: string, strength: number) =>
		pulls.set(from, [...(pulls.get(from) ?? []), { other, strength }]);
	for (const { key, source, target, strength } of ties.toSorted((a, b) => (a.key < b.key ? -1 : 1))) {
		if (!kept.has(key) || source === target) continue;
		add(source, target, strength);
		add(target, source, strength);
	}
	return pulls;
}

/** The order in which entities arrive within a round leaves no trace but in later rounds, where the strongest choose first. */
function inRounds(nodes: readonly LayoutNode[]): readonly (readonly string[])[] {
	const keys = [...new Set(nodes.map((node) => node.key))];
	const rounds: (readonly string[])[] = [keys.slice(0, firstRound).sort()];
	for (let from = firstRound; from < keys.length; from *= 2) rounds.push(keys.slice(from, from * 2));
	return rounds;
}

/** Forces need company: components of a few are seated afterwards, in the spots that the others leave free. */
function parts(keys: readonly string[], pulls: Pulls): { joined: readonly string[]; apart: readonly string[] } {
	const left = new Set(keys);
	const components: string[][] = [];
	for (const key of keys) {
		if (!left.delete(key)) continue;
		const component = [key];
		for (const member of component)
			for (const { other } of pulls.get(member) ?? []) if (left.delete(other)) component.push(other);
		components.push(component);
	}
	const few = Math.max(3, keys.length * 0.08);
	components.sort((a, b) => b.length - a.length);
	const large = components.filter((component, index) => index === 0 || component.length > few);
	const small = components.filter((component) => !large.includes(component));
	return { joined: large.flat().sort(), apart: small.flat() };
}

function forces(keys: readonly string[], pulls: Pulls): readonly (readonly [string, Spot])[] {
	const graph = new Graph<Spot, { weight: number }>({ type: 'undirected', multi: false, allowSelfLoops: false });
	for (const key of keys) graph.addNode(key, start(key));
	for (const key of keys)
		for (const { other, strength } of pulls.get(key) ?? [])
			if (key < other && graph.hasNode(other)) graph.addEdge(key, other, { weight: strength });
	forceAtlas2.assign(graph, {
		iterations: 900,
		getEdgeWeight: 'weight',
		settings: {
			outboundAttractionDistribution: true,
			edgeWeightInfluence: 0.6,
			scalingRatio: 12,
			gravity: 1.4,
			slowDown: 2,
		},
	});
	const lying = along(graph.mapNodes((key, { x, y }) => ({ key, x, y })));
	const horizontally = even(lying.map(({ x }) => x));
	const vertically = even(lying.map(({ y }) => y));
	return lying.map(({ key, x, y }) => [key, { x: horizontally(x) * room.width, y: vertically(y) * room.height }]);
}

/** Turns the picture so that its longest way lies along the room's, and never upside down for a change of sign. */
function along<At extends Spot>(at: readonly At[]): readonly At[] {
	const mean = { x: sum(at.map(({ x }) => x)) / at.length, y: sum(at.map(({ y }) => y)) / at.length };
	const xx = sum(at.map(({ x }) => (x - mean.x) ** 2));
	const yy = sum(at.map(({ y }) => (y - mean.y) ** 2));
	const xy = sum(at.map(({ x, y }) => (x - mean.x) * (y - mean.y)));
	const angle = Math.atan2(2 * xy, xx - yy) / 2;
	const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
	return at.map((spot) => ({
		...spot,
		x: (spot.x - mean.x) * cos + (spot.y - mean.y) * sin,
		y: (spot.y - mean.y) * cos - (spot.x - mean.x) * sin,
	}));
}

/** Newcomers, in the order given, each take the free spot nearest to those they are tied to; without ties, the emptiest. */
function seat(newcomers: readonly string[], standing: Map<string, Spot>, pulls: Pulls, growth: number): void {
	const floor = openFloor(
		{ width: room.width * growth, height: room.height * growth },
		standing.size + newcomers.length,
	);
	for (const spot of standing.values()) floor.take(spot);
	for (const key of newcomers) {
		const ties = (pulls.get(key) ?? []).flatMap(({ other, strength }) => {
			const at = standing.get(other);
			return at ? [{ at, strength }] : [];
		});
		const spot = floor.freeSpot(ties);
		floor.take(spot);
		standing.set(key, spot);
	}
}

/** A place on a disc of radius 300 that only the key decides. */
function start(key: string): Spot {
	const angle = (hash(key) / 2 ** 32) * 2 * Math.PI;
	const radius = 300 * Math.sqrt(hash(`${key}#`) / 2 ** 32);
	return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
	let value = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
	return value >>> 0;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const round = (value: number) => Math.round(value * 1000) / 1000 + 0;
