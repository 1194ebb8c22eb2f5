// Several people under one label, as where they thank together.

/** Whether `岚/磊`, `Ann and Bo` or 林岚和石磊 joins names of which each `isKnown` alone. */
export function isJoint(label: string, isKnown: (name: string) => boolean): boolean {
	const names = label.split(/\s*[/、&＆+＋,，]\s*|\s+and\s+|\s*[和与與及]\s*/u).filter((name) => name !== '');
	return names.length > 1 && names.every(isKnown);
}
