// What one interview taught and the field's own files don't hold: mishearings, and turns of phrase.
import type { LexiconEntry } from '../../model.ts';
import { aboutHeat, aboutPhysics } from './near.ts';

// prettier-ignore
export const fromInterviews: readonly LexiconEntry[] = [
	{ id: 'person/nathan-seiberg', en: 'Nathan Seiberg', zh: '内森·塞伯格', heard: ['Nadi Cyborg', '纳迪·塞博格', 'Nadi Seiberg', '纳迪·塞伯格'], source: 'dan-roberts-2024' },
	{ id: 'person/stephen-wolfram', en: 'Stephen Wolfram', zh: '斯蒂芬·沃尔夫勒姆', heard: ['Stephen Wilford'], source: 'dan-roberts-2024' },
	{ id: 'concept/microscopic-description', en: 'microscopic description', zh: '微观视角', aliases: ['microscopic perspective', 'microscopic point of view', '微观角度', '微观层面', '微观描述', 'microscopic level', '微观观点'], source: 'dan-roberts-2024',
		only: [{ names: ['microscopic description', '微观视角'], near: [...aboutHeat, ...aboutPhysics, '神经元', '宏观', '系统级', 'neuron', 'macroscopic'] }] },
	{ id: 'concept/macroscopic-description', en: 'macroscopic description', zh: '宏观视角', aliases: ['macroscopic perspective', 'macroscopic point of view', '宏观描述', '宏观尺度', '宏观层面', 'macroscopic scale', 'macroscopic level', '宏观观点'], source: 'dan-roberts-2024',
		only: [{ names: ['macroscopic description', '宏观视角'], near: [...aboutHeat, ...aboutPhysics, '神经元', '微观', 'neuron', 'microscopic'], not: ['宏观经济', '宏观政策', '宏观调控'] }] },
	{ id: 'concept/invisibility-cloak', en: 'invisibility cloak', zh: '隐形斗篷', aliases: ['cloaking device', 'invisibility cloaking', '隐身斗篷', '隐形衣', 'cloaking', '隐身衣'], source: 'dan-roberts-2024',
		only: [{ names: ['cloaking', '隐形衣'], near: ['metamaterial', 'light', 'invisible', 'invisibility', 'physics', 'optics', '超材料', '物理', '折射', '光'] }] },
];
