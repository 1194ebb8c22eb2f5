// Every setting there is, once: code reads the environment by these names alone, `colloquy help` lists them, and
// docs/reference.md says what each is for. A flag of the command goes before its setting; an empty one counts as unset.

export type Setting = {
	readonly name: string;
	/** What it says, in English. */
	readonly about: string;
	/** What holds where it is not set; absent where that is nothing. */
	readonly otherwise?: string;
};

export const settings = [
	{ name: 'COLLOQUY_LIBRARY', about: 'the library’s folder (`--library`)', otherwise: '`./library`' },
	{
		name: 'HOST',
		about: 'the address that the server listens on (`--host`)',
		otherwise: '`127.0.0.1`, this machine only',
	},
	{ name: 'PORT', about: 'its port (`--port`); 0 picks a free one', otherwise: '3000' },
	{
		name: 'COLLOQUY_HOSTS',
		about: 'names under which it may be asked besides those of this machine, separated by commas',
	},
	{ name: 'ORIGIN', about: 'the address that people see, where a proxy stands before it: `https://talks.example.org`' },
	{
		name: 'PROTOCOL_HEADER',
		about: 'the header in which a proxy says http or https',
		otherwise: '`x-forwarded-proto`',
	},
	{ name: 'HOST_HEADER', about: 'the header in which a proxy says the host that was asked' },
	{ name: 'PORT_HEADER', about: 'the header in which a proxy says the port that was asked' },
	{
		name: 'COLLOQUY_EXTRACTION_SECONDS',
		about: 'seconds that reading a transcript of up to a megabyte may take; each further megabyte adds a quarter',
		otherwise: '60',
	},
	{
		name: 'COLLOQUY_EXTRACTION_MEMORY',
		about: 'MB of memory that reading a transcript may take',
		otherwise: '6144, or half of what the machine has where that is less',
	},
	{
		name: 'NEO4J_URI',
		about: 'the Neo4j that holds the graph: `neo4j://127.0.0.1:7687`, `bolt+s://…`',
		otherwise: 'LadybugDB, embedded, in the library’s folder',
	},
	{ name: 'NEO4J_USERNAME', about: 'who asks it' },
	{ name: 'NEO4J_PASSWORD', about: 'with which password' },
	{ name: 'NEO4J_DATABASE', about: 'which of its databases', otherwise: 'the server’s own default' },
	{
		name: 'COLLOQUY_LLM_URL',
		about:
			'any OpenAI-compatible endpoint, up to where `/chat/completions` follows: Ollama, llama.cpp, vLLM, LM Studio, a provider',
	},
	{ name: 'COLLOQUY_LLM_MODEL', about: 'the model’s name there' },
	{ name: 'COLLOQUY_LLM_KEY', about: 'where it wants a key; it is sent there, and shown nowhere' },
	{
		name: 'COLLOQUY_LLM_PRICE',
		about: 'for a million tokens: `0.15`, or `0.15/0.60` for question and answer',
		otherwise: 'no price is shown',
	},
	{
		name: 'COLLOQUY_LLM_PRIVATE',
		about: 'a public name in the address that leads into your own network, as a company’s may: `llm.example.com`',
	},
	{ name: 'COLLOQUY_DEBUG', about: 'set to anything: the command shows where an unexpected error happened' },
] as const satisfies readonly Setting[];

export type SettingName = (typeof settings)[number]['name'];
