// Names in XML.

/** A name without its prefix, which is the writer's own. */
export function localName(name: string): string {
	return name.slice(name.indexOf(':') + 1);
}
