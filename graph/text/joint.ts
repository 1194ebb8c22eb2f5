// Several people under one label, as where they thank together.

/** The names in `岚/磊`, `Ann and Bo` or 林岚和石磊; one where nothing joins two. */
export function jointNames(label: string): readonly string[] {
	return label.split(/\s*[/、&＆+＋,，]\s*|\s+and\s+|\s*[和与與及]\s*/u).filter((name) => name !== '');
}
