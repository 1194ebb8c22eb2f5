// In which script a stretch is written.

/** Whether at least a quarter of the characters are Chinese: then what Latin it has stands inside Chinese. */
export function isMostlyHan(text: string): boolean {
	return (text.match(/\p{Script=Han}/gu)?.length ?? 0) * 4 >= text.length && text.length > 0;
}
